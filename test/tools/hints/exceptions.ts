import type { Scenario, Step } from './provoke.js';

/** A rule for words that the sandbox never says, with the reason, and a call in whose mouth they are put. */
interface Exception {
  readonly because: string;
  readonly scenario: Scenario;
}

const start: Step = ['start_vm', { vmid: 106 }];

/** The end of a task with words that are not its own. */
function ends(rule: string, because: string, task: string, words: string, call = start): Exception {
  return { because, scenario: { rule, faults: [`task-fails=${task}:${words}`], call } };
}

/** The rules that no scenario shows, as short a list as can be. */
export const exceptions: readonly Exception[] = [
  ends(
    'migration-aborted',
    'each reason for which it aborts a migration has a rule of its own',
    'qmigrate',
    'migration aborted',
    ['migrate_vm', { vmid: 109, target: 'pve2', online: true }],
  ),
  ends(
    'start-failed',
    'what keeps its guests from starting has rules of its own',
    'qmstart',
    'start failed: QEMU exited with code 1',
  ),
  ends(
    'kvm-missing',
    'its nodes all have KVM',
    'qmstart',
    'KVM virtualisation configured, but not available. Either disable in VM configuration or enable in BIOS.',
  ),
  ends('vcpus-too-many', 'it starts a VM of any size', 'qmstart', 'MAX 8 vcpus allowed per VM on this node'),
  ends(
    'memory-short',
    'it starts a VM of any size',
    'qmstart',
    'start failed: cannot set up guest memory: Cannot allocate memory',
  ),
  ends(
    'unit-left',
    'a guest that it stops leaves nothing behind',
    'qmstart',
    'start failed: org.freedesktop.systemd1.UnitExists: Unit 106.scope already exists.',
  ),
  ends(
    'qmp-timeout',
    'its guests do not hang',
    'qmstop',
    "VM 103 qmp command 'quit' failed - unable to connect to VM 103 qmp socket - timeout after 51 retries",
    ['stop_vm', { vmid: 103 }],
  ),
  ends(
    'hotplug',
    'its guests give every device away',
    'qmconfig',
    'hotplug problem - error unplugging device net0',
    ['update_vm_config', { vmid: 103, delete: 'net0' }],
  ),
  ends(
    'lock-timeout',
    'no two of its processes want the same file',
    'qmstart',
    "can't lock file '/var/lock/qemu-server/lock-106.conf' - got timeout",
  ),
  ends(
    'vzdump-locked',
    'its backups of a node run side by side',
    'vzdump',
    "can't acquire lock '/var/run/vzdump.lock' - got timeout",
    ['create_backup', { vmid: 100, storage: 'nfs-shared' }],
  ),
  ends(
    'copy-failed',
    'its disks have no bad blocks',
    'qmmove',
    "storage migration failed: copy failed: command '/usr/bin/qemu-img convert -p -n' failed: exit code 1",
    ['move_disk', { vmid: 106, disk: 'scsi0', storage: 'nfs-shared' }],
  ),
  {
    because: 'it goes back to any snapshot, on ZFS too',
    scenario: {
      rule: 'snapshot-children',
      before: [['create_snapshot', { vmid: 100, snapname: 'release-42' }]],
      faults: [
        "task-fails=qmrollback:can't rollback, 'release-41' is not most recent snapshot on 'local-zfs:vm-100-disk-0'",
      ],
      call: ['rollback_snapshot', { vmid: 100, snapname: 'release-41' }],
    },
  },
  ends(
    'protection',
    'the guard of the tools refuses before PVE is asked',
    'qmdestroy',
    "can't remove VM 108 - protection mode enabled",
    ['delete_vm', { vmid: 108 }],
  ),
  ends(
    'cluster-filesystem',
    'its nodes need no file system to agree',
    'qmstart',
    'ipcc_send_rec[1] failed: Connection refused',
  ),
  {
    because: 'its nodes trust each other without certificates',
    scenario: {
      rule: 'node-certificate',
      call: ['get_node_status', { node: 'pve2' }],
      answers: { status: 596, words: 'tls_process_server_certificate: certificate verify failed' },
    },
  },
];

import type { ParameterWords } from '../types.js';

/** Which guest, and how it comes and goes: creating, cloning, starting, stopping, destroying. */
export const lifecycleParameters = {
  vmid: 'Number of a guest, 100 to 999999999; one number space for VMs and containers of the whole cluster.',
  newid: 'Number for the new guest; must be free. Ask GET /cluster/nextid for one.',
  full: 'true: the whole thing instead of the light form: a full copy of the disks, all fields of a listing.',
  pool: 'Resource pool; it must exist. Pools group guests and storages for permissions and backup jobs.',
  start: 'true: start it once the task is through. In a log or listing: number of the first row, from 0.',
  template:
    "Whether it is a template; to make one, call the guest's template operation instead of setting this.",
  unique:
    'true: give the restored guest new MAC addresses, so that it can run beside its original. Needs a restore.',
  force: 'true: go ahead where PVE would refuse; what that skips or overwrites depends on the operation.',
  purge:
    'true: also remove what refers to it elsewhere, such as backup jobs, replication and HA. Default: keep.',
  'destroy-unreferenced-disks':
    'true: also delete volumes on any enabled storage that carry its vmid but stand in no config. Default off.',
  archive:
    'Backup to restore from: volid such as "local:backup/vzdump-qemu-100-….vma.zst"; `force` to overwrite a VM.',
  'live-restore':
    'true: start the VM at once and fetch its disks while it runs; if that fails, what it wrote is lost.',
  'import-working-storage':
    'File-based storage with content `images` to unpack an import (OVA) on; default: where the source lies.',
  ostemplate:
    'Template volid such as "local:vztmpl/debian-12-….tar.zst"; with `restore` the backup\'s volid.',
  restore: 'true: `ostemplate` is a backup to restore, not a template. Default false.',
  'ignore-unpack-errors':
    'true: keep the container although some files of the archive could not be unpacked.',
  'ssh-public-keys':
    'OpenSSH public keys for root, one a line; only when a container is created from a template.',
  'ha-managed': 'true: hand the new guest to the HA manager, which then starts it and keeps it running.',
  timeout: 'Seconds to wait before giving up; what happens then depends on the operation.',
  forceStop:
    'true: cut the power when it has not shut down within `timeout`. Default false: the task fails instead.',
  keepActive: 'true: leave its disks active on the storage afterwards; for backup tools. Default false.',
  'overrule-shutdown':
    'true: first abort a shutdown task of this guest that is still waiting, then stop. Default false.',
  skiplock:
    'true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token.',
  todisk:
    'true: save the memory to disk and power off; the next start goes on from there. Default: pause in memory.',
  statestorage:
    "Storage for the memory saved with `todisk`; default: the VM's `vmstatestorage`, else one chosen by PVE.",
  nocheck: "true: skip looking for the VM's config on this node; for PVE's own migration.",
  debug: "true: write LXC's debug messages to the start task's log. Default false.",
  'force-cpu':
    "Replaces QEMU's whole -cpu argument for this start; for PVE's own migration and snapshots. Only root.",
  migratedfrom: 'Node that the VM is just migrating from; PVE sets it itself.',
  'nets-host-mtu':
    'MTU that each virtio card has on the source, "net0=1500,…"; 0 leaves it unset. PVE sets it itself.',
  stateuri: 'Where QEMU takes the incoming state from (tcp, unix, or a state volume); PVE sets it itself.',
  command: 'What to run: a name, or a program with its arguments; which are known depends on the operation.',
} as const satisfies ParameterWords;

/** Settings: reading, changing and taking back. */
export const changeParameters = {
  current:
    'true: the values the guest runs with. Default false: those it will have, pending changes included.',
  snapshot: "Name of the snapshot to read the settings of, instead of today's.",
  revert: 'Comma list of settings whose pending change is dropped, such as "memory,net0".',
  background_delay:
    'Seconds, 1 to 30, that the answer may wait for the task; if it ends in time, null comes back, else its UPID.',
  idlist: 'Comma list of disk slots to detach, such as "scsi1,unused0"; an unused one is always deleted.',
  feature: 'What to ask for: `snapshot`, `clone` (linked) or `copy` (full).',
  lock: 'Why the guest is locked, such as `backup`. PVE sets and clears it; only root may by hand, when a task died.',
  description: 'Notes in Markdown, shown with the guest or entry; line breaks allowed.',
} as const satisfies ParameterWords;

/** Snapshots, clones, moves and migrations. */
export const moveParameters = {
  snapname: 'Name of the snapshot: a letter, then letters, digits, _ or -; up to 40. `current` is taken.',
  vmstate:
    'true: save the memory of a running VM too, so that rollback resumes it; slower, needs space. Default: disks only.',
  target: 'Node to go to, or that it is about; its name as in GET /nodes.',
  online: 'true: migrate while it runs; VMs live, containers cannot. Without it a running guest is refused.',
  restart: 'true: stop what runs, and start it again afterwards, as the change needs it. Default false.',
  'with-local-disks':
    'true: copy disks on local storage along; without it a live migration with such disks is refused.',
  'with-conntrack-state':
    "true: take the firewall's connection tracking along, so open connections survive. Default false.",
  targetstorage:
    'Storage for the disks on the target: one id for all, "old:new" pairs, or 1 to keep each. Default: the same.',
  'target-storage':
    'Storage for the disks on the target: one id for all, "old:new" pairs, or 1 to keep each name.',
  'target-bridge': 'Bridge on the other cluster: one id for all, "old:new" pairs, or 1 to keep each name.',
  'target-vmid':
    'Number of the guest it ends up in: the one that gets the disk, or its own in the other cluster.',
  'target-disk': 'Slot that the disk gets, such as "scsi3"; default: the same as before. Must be free.',
  'target-volume':
    'Slot that the volume gets in the other container, such as "mp1"; default: the same. Must be free.',
  'target-digest': "Digest of the target guest's config, to fail if someone changes it meanwhile.",
  'target-endpoint':
    'How to reach the other cluster: "host=…,apitoken=PVEAPIToken=user@realm!id=secret,fingerprint=…".',
  'target-endpoint.apitoken': 'Token for the other cluster, in full: "PVEAPIToken=user@realm!id=SECRET".',
  'target-endpoint.host': 'Name or address of a node of the other cluster.',
  'target-endpoint.fingerprint': 'SHA-256 of its certificate, needed unless a known authority signed it.',
  'target-endpoint.port': 'Port of its API; default 8006.',
  migration_network:
    'Network for the traffic, such as "10.0.9.0/24"; both nodes need an address in it. Default: cluster\'s.',
  migration_type:
    '`secure` (default): through SSH. `insecure`: in the clear, faster; only on a network of its own.',
  bwlimit:
    'Most I/O in KiB/s for this operation; 0 for no limit. Default: that of the datacenter or storage.',
  'bwlimit.default': 'KiB/s for every kind of operation that has no limit of its own here.',
  'bwlimit.clone': 'KiB/s when disks are cloned.',
  'bwlimit.migration': 'KiB/s when guests migrate.',
  'bwlimit.move': 'KiB/s when a disk moves to another storage.',
  'bwlimit.restore': 'KiB/s when guests are restored from a backup.',
  disk: 'Which disk: slot of the guest ("scsi0", "rootfs"), or device path on a node ("/dev/sdb").',
  bridges: 'Comma list of bridges that must exist on this side; PVE sets it itself.',
  storages: 'Comma list of storages that must be usable on this side; PVE sets it itself.',
  socket: "Path of the tunnel's socket, as mtunnel answered it.",
  ticket: 'Ticket that mtunnel answered.',
} as const satisfies ParameterWords;

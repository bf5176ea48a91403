import { LAB, type Scenario } from '../provoke.js';

/** Migration, networks and devices. */
export const moves: readonly Scenario[] = [
  { rule: 'migrate-online', call: ['migrate_vm', { vmid: 109, target: 'pve2', online: false }] },
  { rule: 'migrate-online', call: ['POST /nodes/pve1/qemu/109/migrate', { target: 'pve2' }] },
  { rule: 'migrate-restart', call: ['migrate_vm', { vmid: 200, target: 'pve2', restart: false }] },
  { rule: 'migrate-restart', call: ['POST /nodes/pve1/lxc/200/migrate', { target: 'pve2' }] },
  { rule: 'migrate-local', call: ['create_replication_job', { id: '106-0', target: 'pve3' }] },
  {
    rule: 'migrate-local-cdrom',
    before: [
      ['update_vm_config', { vmid: 106, ide2: 'local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom' }],
    ],
    call: ['migrate_vm', { vmid: 106, target: 'pve1' }],
  },
  {
    rule: 'migrate-passthrough',
    world: LAB,
    call: ['migrate_vm', { vmid: 100, target: 'beta' }],
  },
  { rule: 'migrate-local-disk', call: ['migrate_vm', { vmid: 105, target: 'pve3', online: true }] },
  { rule: 'clone-local-disk', call: ['clone_vm', { vmid: 106, newid: 600, target: 'pve1' }] },
  {
    rule: 'migrate-restart',
    call: ['migrate_vm', { vmid: 200, target: 'pve2', online: true, restart: false }],
  },
  {
    rule: 'migrate-snapshots',
    call: ['migrate_vm', { vmid: 100, target: 'pve2', online: true, 'with-local-disks': true }],
  },
  {
    rule: 'migrate-snapshots',
    before: [['create_snapshot', { vmid: 203, snapname: 'old' }]],
    call: ['migrate_vm', { vmid: 203, target: 'pve2' }],
  },
  { rule: 'migrate-passthrough', world: LAB, call: ['migrate_vm', { vmid: 101, target: 'beta' }] },
  {
    rule: 'migrate-linked-clone',
    world: LAB,
    call: ['migrate_vm', { vmid: 103, target: 'beta' }],
  },
  {
    rule: 'migrate-storage',
    before: [
      [
        'POST /storage',
        { type: 'dir', storage: 'onlypve3', path: '/mnt/one', nodes: 'pve3', content: 'images' },
      ],
      ['move_disk', { vmid: 108, disk: 'scsi0', storage: 'onlypve3', delete: true }],
    ],
    call: ['migrate_vm', { vmid: 108, target: 'pve1' }],
  },
  {
    rule: 'migrate-storage',
    before: [
      [
        'POST /storage',
        { type: 'dir', storage: 'onlypve3', path: '/mnt/one', nodes: 'pve3', content: 'rootdir' },
      ],
      ['move_container_volume', { vmid: 203, volume: 'rootfs', storage: 'onlypve3', delete: true }],
    ],
    call: ['migrate_vm', { vmid: 203, target: 'pve1' }],
  },
  {
    rule: 'migrate-no-way',
    previewed: true,
    faults: ['node-offline=pve2'],
    call: ['migrate_vm', { vmid: 106, target: 'pve2' }],
  },
  {
    rule: 'bridge-missing',
    world: LAB,
    call: ['start_vm', { vmid: 104 }],
  },
  { rule: 'root-only-option', call: ['update_vm_config', { vmid: 106, args: '-device foo' }] },
  { rule: 'device-without-mapping', call: ['update_vm_config', { vmid: 106, hostpci0: '0000:01:00.0' }] },
  { rule: 'token-refused', call: ['PUT /access/password', { userid: 'auditor@pve', password: 'geheim-12' }] },
];

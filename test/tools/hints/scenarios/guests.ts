import type { Scenario } from '../provoke.js';

/** Locks, identities and configuration of guests. */
export const guests: readonly Scenario[] = [
  { rule: 'guest-locked', faults: ['guest-locked=106:backup'], call: ['start_vm', { vmid: 106 }] },
  {
    rule: 'guest-locked',
    faults: ['guest-locked=203:migrate'],
    call: ['update_vm_config', { vmid: 203, cores: 3 }],
  },
  {
    rule: 'guest-locked',
    before: [['create_backup', { vmid: 105, storage: 'nfs-shared', wait: false }]],
    faults: ['task-hangs=vzdump'],
    until: [['GET /nodes/pve2/qemu/105/config'], /lock/],
    call: ['update_vm_config', { vmid: 105, cores: 3 }],
  },
  {
    rule: 'guest-suspended',
    before: [['suspend_vm', { vmid: 103, todisk: true }]],
    call: ['update_vm_config', { vmid: 103, cores: 3 }],
  },
  {
    rule: 'ha-managed',
    before: [['create_ha_resource', { sid: 'ct:203', state: 'stopped' }]],
    call: ['delete_vm', { vmid: 203 }],
  },
  {
    rule: 'ha-managed',
    before: [['create_ha_resource', { sid: 'vm:108', state: 'stopped' }]],
    call: ['delete_vm', { vmid: 108 }],
  },
  { rule: 'template-change', call: ['create_template', { vmid: 9000 }] },
  { rule: 'template-change', call: ['create_snapshot', { vmid: 9000, snapname: 'now' }] },
  { rule: 'template-from-snapshots', call: ['create_template', { vmid: 106 }] },
  {
    rule: 'vmid-taken',
    previewed: true,
    before: [['clone_vm', { vmid: 9000, newid: 601 }]],
    call: ['clone_vm', { vmid: 9000, newid: 601 }],
  },
  {
    rule: 'vmid-taken',
    previewed: true,
    before: [['create_vm', { node: 'pve1', vmid: 601 }]],
    call: ['create_vm', { node: 'pve2', vmid: 601 }],
  },
  { rule: 'guest-missing', call: ['GET /nodes/pve1/qemu/9999/config'] },
  {
    rule: 'guest-missing',
    previewed: true,
    before: [['delete_vm', { vmid: 203 }]],
    call: ['start_vm', { vmid: 203 }],
  },
  { rule: 'config-changed', call: ['update_vm_config', { vmid: 103, cores: 2, digest: '0'.repeat(40) }] },
  { rule: 'balloon-too-large', call: ['update_vm_config', { vmid: 106, balloon: 99999 }] },
  { rule: 'boot-order', call: ['update_vm_config', { vmid: 106, boot: 'order=scsi9' }] },
];

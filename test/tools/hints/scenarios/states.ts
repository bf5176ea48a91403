import type { Scenario } from '../provoke.js';

/** Guests that run, or should. */
export const states: readonly Scenario[] = [
  {
    rule: 'guest-running-destroy',
    previewed: true,
    before: [['start_vm', { vmid: 108 }]],
    call: ['delete_vm', { vmid: 108 }],
  },
  {
    rule: 'guest-running-destroy',
    previewed: true,
    before: [['start_vm', { vmid: 203 }]],
    call: ['delete_vm', { vmid: 203 }],
  },
  {
    rule: 'template-start',
    previewed: true,
    before: [
      ['delete_snapshot', { vmid: 106, snapname: 'before-upgrade' }],
      ['POST /nodes/pve3/qemu/106/template'],
    ],
    call: ['start_vm', { vmid: 106 }],
  },
  {
    rule: 'template-start',
    previewed: true,
    before: [['create_template', { vmid: 203 }]],
    until: [['GET /nodes/pve3/lxc/203/config'], /template/],
    call: ['start_vm', { vmid: 203 }],
  },
  { rule: 'template-from-running', call: ['create_template', { vmid: 103 }] },
  { rule: 'already-running', call: ['start_vm', { vmid: 100 }] },
  { rule: 'already-running', call: ['start_vm', { vmid: 200 }] },
  { rule: 'already-running', call: ['start_vm', { vmid: 107 }] },
  { rule: 'guest-paused', call: ['shutdown_vm', { vmid: 107 }] },
  {
    rule: 'shutdown-timeout',
    before: [['start_vm', { vmid: 108 }]],
    call: ['shutdown_vm', { vmid: 108, timeout: 10 }],
  },
  {
    rule: 'shutdown-timeout',
    before: [['start_vm', { vmid: 108 }]],
    call: ['reboot_vm', { vmid: 108, timeout: 10 }],
  },
  {
    rule: 'agent-not-configured',
    before: [['POST /nodes/pve1/qemu', { vmid: 510, start: 1 }]],
    call: ['ping_vm_agent', { vmid: 510 }],
  },
  { rule: 'agent-not-running', faults: ['agent-silent=100'], call: ['ping_vm_agent', { vmid: 100 }] },
  { rule: 'agent-refused', call: ['read_vm_file', { vmid: 100, file: '/no/such/file' }] },
  { rule: 'not-running', call: ['reset_vm', { vmid: 106 }] },
  { rule: 'not-running', call: ['ping_vm_agent', { vmid: 106 }] },
  { rule: 'not-running', call: ['shutdown_vm', { vmid: 203 }] },
];

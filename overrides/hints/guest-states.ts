import type { HintRule } from './types.js';

/** What runs and what does not, and the agent inside. */
export const guestStateHints: readonly HintRule[] = [
  {
    id: 'guest-running-destroy',
    title: 'A running guest can not be deleted',
    when: { message: 'is running - destroy failed|container is running', operations: '^DELETE ' },
    says: 'Guests are deleted only while they are stopped.',
    facts: ['guest', 'state'],
    suggestions: [
      { tool: 'shutdown_vm', arguments: { vmid: '{vmid}' }, why: 'shuts it down in order' },
      {
        tool: 'stop_vm',
        arguments: { vmid: '{vmid}' },
        why: 'switches it off at once, as by pulling the plug',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'template-start',
    title: 'A template can not be started',
    when: {
      message: "start a (?:vm|ct) if it'?s a template|(?:you can't|cannot|can't) .*template",
      operations: 'status/',
    },
    says: 'A template is only a mould: clone it and start the clone.',
    facts: ['guest'],
    suggestions: [{ tool: 'clone_vm', arguments: { vmid: '{vmid}' }, why: 'makes a guest from it' }],
    code: 'conflict',
  },
  {
    id: 'template-from-running',
    title: 'A running guest can not become a template',
    when: { message: 'to template if (?:the )?(?:VM|CT) is running' },
    says: 'Shut it down first.',
    facts: ['state'],
    suggestions: [{ tool: 'shutdown_vm', arguments: { vmid: '{vmid}' }, why: 'shuts it down in order' }],
    code: 'conflict',
  },
  {
    id: 'already-running',
    title: 'The guest runs already',
    when: { message: '(?:VM|CT) \\d+ already running' },
    says: 'There is nothing to start. But its state is {held}: it answers nobody until it is resumed.',
    facts: ['state'],
    suggestions: [
      { tool: 'resume_vm', arguments: { vmid: '{held_vmid}' }, why: 'lets it go on' },
      { tool: 'get_vm_status', arguments: { vmid: '{vmid}' }, why: 'shows how it runs' },
      { tool: 'reboot_vm', arguments: { vmid: '{running_vmid}' }, why: 'restarts it, where that was meant' },
    ],
    code: 'conflict',
  },
  {
    id: 'guest-paused',
    title: 'The guest is paused',
    when: { message: 'is paused|is suspended' },
    says: 'A paused guest hears nothing, a shutdown request included: resume it first, or stop it hard.',
    facts: ['state'],
    suggestions: [
      { tool: 'resume_vm', arguments: { vmid: '{vmid}' }, why: 'lets it go on' },
      { tool: 'stop_vm', arguments: { vmid: '{vmid}' }, why: 'switches it off at once' },
    ],
    code: 'conflict',
  },
  {
    id: 'shutdown-timeout',
    title: 'The guest did not shut down in time',
    when: { message: 'got timeout|quit/powerdown failed', operations: 'status/(?:shutdown|reboot)$' },
    says: 'The guest ignored the request: no ACPI, no guest agent, or it is still busy. `forceStop` switches it off when the time is over.',
    facts: ['state', 'agent'],
    suggestions: [
      {
        tool: 'shutdown_vm',
        arguments: { vmid: '{vmid}', forceStop: true },
        why: 'asks again, and switches it off where that does not help',
      },
      { tool: 'stop_vm', arguments: { vmid: '{vmid}' }, why: 'switches it off at once' },
    ],
    code: 'timeout',
    retryable: true,
  },
  {
    id: 'agent-not-configured',
    title: 'No guest agent is configured',
    when: { message: 'no qemu guest agent configured' },
    says: 'The option `agent` is off: switch it on, install qemu-guest-agent in the guest, then stop and start the VM, as a reboot from inside is not enough.',
    facts: ['agent'],
    suggestions: [
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', agent: 'enabled=1' },
        why: 'switches the option on',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'agent-not-running',
    title: 'The guest agent does not answer',
    when: { message: 'guest agent is not running|agent .*(?:not running|timeout)|guest-\\w+.* got timeout' },
    says: 'The VM runs, but qemu-guest-agent inside it does not answer: it is not installed, not started, or the guest is still booting.',
    facts: ['state', 'agent'],
    suggestions: [
      { tool: 'ping_vm_agent', arguments: { vmid: '{vmid}' }, why: 'asks again whether it answers' },
      { tool: 'get_vm_status', arguments: { vmid: '{vmid}' }, why: 'shows how long the VM has been up' },
    ],
    code: 'conflict',
    retryable: true,
  },
  {
    id: 'agent-refused',
    title: 'The guest agent refused the command',
    when: { message: 'agent error:' },
    says: 'The agent runs and answered no: the command is switched off in its configuration, or what it names is not in the guest.',
    suggestions: [
      { tool: 'get_vm_agent_info', arguments: { vmid: '{vmid}' }, why: 'lists the commands that it takes' },
    ],
    code: 'conflict',
  },
  {
    id: 'hotplug',
    title: 'The device could not be plugged in or out while the guest runs',
    when: { message: 'hotplug problem|unplug|hot-?plug|device is in use by guest' },
    says: 'The guest did not let go of the device, or the option `hotplug` leaves it out: the change waits as a pending one until the guest is shut down and started again.',
    facts: ['state'],
    suggestions: [
      {
        tool: 'list_pending_changes',
        arguments: { vmid: '{vmid}' },
        why: 'shows what waits for the next start',
      },
      {
        tool: 'shutdown_vm',
        arguments: { vmid: '{vmid}' },
        why: 'shuts it down, so that a start applies the change',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'memory-short',
    title: 'The node has too little memory',
    when: {
      message: "cannot allocate memory|can't allocate|not enough (?:free )?memory|cannot set up guest memory",
    },
    says: 'The node has no memory left for this guest: give the guest less, stop another, or start it on another node.',
    facts: ['nodes'],
    suggestions: [
      { tool: 'list_nodes', arguments: {}, why: 'shows how much memory each node has left' },
      {
        tool: 'migrate_vm',
        arguments: { vmid: '{vmid}', target: '{other_node}' },
        why: 'moves it to another node',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'kvm-missing',
    title: 'The node has no hardware virtualisation',
    when: { message: 'KVM virtuali[sz]ation configured, but not available' },
    says: "VT-x or AMD-V is off in the host's firmware, or the node is itself a VM without nested virtualisation: the owner switches that on. Without it the VM runs, far slower, with `kvm` off.",
    facts: ['nodes'],
    suggestions: [
      {
        tool: 'migrate_vm',
        arguments: { vmid: '{vmid}', target: '{other_node}' },
        why: 'moves it to another node',
      },
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', kvm: false },
        why: 'lets it run emulated',
        only: 'qemu',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'unit-left',
    title: 'The last run of the guest has not ended',
    when: { message: 'systemd1\\.UnitExists|timeout waiting on systemd' },
    says: 'Its process still ends, or hangs on a storage that does not answer: stop it and start it again. Where that does not help, the owner ends `{vmid}.scope` on {node} with systemctl.',
    facts: ['state'],
    suggestions: [
      { tool: 'stop_vm', arguments: { vmid: '{vmid}' }, why: 'ends what is left of it' },
      { arguments: {}, why: 'the same call, after that' },
    ],
    code: 'conflict',
    retryable: true,
  },
  {
    id: 'qmp-timeout',
    title: 'QEMU itself does not answer',
    when: {
      message:
        "qmp command '[^']+' failed - (?:got timeout|unable to connect)|unable to connect to VM \\d+ qmp socket",
    },
    says: 'The process of the VM is there but busy or stuck, mostly on a storage that does not answer: look at the storages, and cut the power only as the last step.',
    facts: ['state', 'tasks'],
    suggestions: [
      { tool: 'diagnose_guest', arguments: { vmid: '{vmid}' }, why: 'looks for what is wrong with it' },
      { tool: 'list_storage', arguments: { node: '{node}' }, why: 'shows whether a storage is away' },
      { tool: 'stop_vm', arguments: { vmid: '{vmid}' }, why: 'cuts its power' },
    ],
    code: 'timeout',
    retryable: true,
  },
  {
    id: 'not-running',
    title: 'The guest is not running',
    when: { message: '(?:VM|CT|container) ?\\d* (?:is )?not running' },
    says: 'This works on a running guest only.',
    facts: ['state'],
    suggestions: [{ tool: 'start_vm', arguments: { vmid: '{vmid}' }, why: 'starts it' }],
    code: 'conflict',
  },
];

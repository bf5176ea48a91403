import type { HintRule } from './types.js';

/** Locks, identities and configuration of guests. */
export const guestHints: readonly HintRule[] = [
  {
    id: 'guest-suspended',
    title: 'The VM is suspended to disk',
    when: { message: 'is locked \\(suspend(?:ed|ing)\\)' },
    says: 'Its memory lies on disk, and nothing changes until it goes on from there: resume it first.',
    facts: ['state'],
    suggestions: [{ tool: 'resume_vm', arguments: { vmid: '{vmid}' }, why: 'lets it go on' }],
    code: 'locked',
    retryable: false,
  },
  {
    id: 'guest-locked',
    title: 'The guest is locked',
    when: { message: '(?:vm|ct|container) is locked \\((?<lock>[\\w-]+)\\)|(?:vm|ct) is locked' },
    says: "A task {lock_type} of the guest runs and holds the lock '{lock}': wait for its end. {nobody} holds the lock '{lock}', so its job has most likely died: the owner unlocks the guest on {node} with `{cli} unlock {vmid}`.",
    facts: ['guest', 'lock'],
    suggestions: [
      {
        tool: 'get_task_log',
        arguments: { upid: '{lock_task}' },
        why: 'shows how far the task is that holds the lock',
      },
      {
        tool: 'list_tasks',
        arguments: { node: '{node}', vmid: '{vmid}' },
        why: "shows the guest's tasks, the running ones included",
      },
      { arguments: {}, why: 'the same call, once the lock is off' },
    ],
    code: 'locked',
    retryable: true,
  },
  {
    id: 'lock-timeout',
    title: 'A lock file could not be had in time',
    when: {
      message:
        "can't lock file|unable to acquire (?:global )?lock|got lock (?:request )?timeout|cfs-lock '[^']+' error|trying to acquire lock.*timeout",
    },
    says: 'Another task is changing the same configuration right now; such a lock lasts seconds, so repeat the call shortly.',
    facts: ['tasks'],
    suggestions: [{ arguments: {}, why: 'the same call, a few seconds later' }],
    code: 'locked',
    retryable: true,
  },
  {
    id: 'ha-managed',
    title: 'The guest is managed by HA',
    when: { message: 'used in HA resources|is managed by HA|service .* in error state' },
    says: 'The HA manager holds this guest: take it out of HA first, or delete it with `purge`.',
    facts: ['ha'],
    suggestions: [
      {
        tool: 'delete_ha_resource',
        arguments: { sid: '{sid}' },
        why: 'takes the guest out of HA; it stays as it is',
      },
      { tool: 'get_ha_status', arguments: {}, why: 'shows what the HA manager is doing' },
    ],
    code: 'conflict',
  },
  {
    id: 'protection',
    title: 'The protection flag is set',
    when: { message: 'protection mode enabled' },
    says: 'The flag `protection` of the guest forbids deleting it and its disks. Somebody set it on purpose, and only its owner takes it off, outside of these tools.',
    facts: ['guest'],
    suggestions: [
      {
        tool: 'get_vm_config',
        arguments: { vmid: '{vmid}' },
        why: 'shows the flag and the notes of its owner',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'template-change',
    title: 'Templates allow few changes',
    when: { message: "(?:from or to template|is a template|if (?:vm|it'?s) a template|convert a template)" },
    says: 'The disks of a template are read-only, as its linked clones rest on them: clone it in full and change the clone.',
    facts: ['guest'],
    suggestions: [
      {
        tool: 'clone_vm',
        arguments: { vmid: '{vmid}', full: true },
        why: 'makes a guest of its own from it',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'template-from-snapshots',
    title: 'A guest with snapshots can not become a template',
    when: { message: 'create template, because VM contains snapshots|to template if it has snapshots' },
    says: 'Delete its snapshots first, or make a full clone, which has none, and turn that into the template.',
    facts: ['snapshots'],
    suggestions: [
      {
        tool: 'delete_snapshot',
        arguments: { vmid: '{vmid}', snapname: '{snapshot}' },
        why: 'deletes the newest snapshot',
      },
      { tool: 'clone_vm', arguments: { vmid: '{vmid}', full: true }, why: 'makes a copy without snapshots' },
    ],
    code: 'conflict',
  },
  {
    id: 'vmid-taken',
    title: 'The vmid is taken',
    when: {
      message:
        '(?:VM|CT) (?<taken>\\d+) already exists|unable to create (?:VM|CT) (?<taken2>\\d+): config file already exists|config file already exists',
    },
    says: 'A vmid is given once in the cluster, to a VM or a container. The next free one is {free_vmid}.',
    facts: ['free'],
    suggestions: [
      { arguments: { '{vmid_argument}': '{free_vmid}' }, why: 'the same with the next free vmid' },
    ],
    invalid: { parameters: ['newid', 'vmid'], expected: 'a vmid that no guest has', valid: 'free' },
    code: 'conflict',
  },
  {
    id: 'guest-missing',
    title: 'There is no such guest on that node',
    when: {
      message:
        "configuration file '.*/(?<missing>\\d+)\\.conf' does not exist|guest '(?<missing2>\\d+)' does not exist|could not find target VM",
    },
    says: 'The guest was deleted, or lies on another node.',
    facts: ['others'],
    suggestions: [{ tool: 'list_vms', arguments: {}, why: 'lists all guests with their nodes' }],
    invalid: {
      parameters: ['vmid', 'target-vmid'],
      expected: 'the vmid of a guest on that node',
      valid: 'others',
    },
    code: 'not_found',
  },
  {
    id: 'config-changed',
    title: 'The configuration has changed in the meantime',
    when: { message: 'checksum mismatch|modified configuration - file changed' },
    says: 'Somebody changed it since it was read: read it again, and repeat with its new digest or without one.',
    suggestions: [
      { tool: 'get_vm_config', arguments: { vmid: '{vmid}' }, why: 'reads it with its new digest' },
    ],
    code: 'conflict',
    retryable: true,
  },
  {
    id: 'balloon-too-large',
    title: 'balloon is larger than memory',
    when: { message: 'balloon value too large' },
    says: '`balloon` is the least memory in MiB that the guest keeps, so it must be below `memory`; 0 switches ballooning off.',
    facts: ['guest'],
    suggestions: [{ arguments: { balloon: 0 }, why: 'the same without ballooning' }],
    invalid: { parameters: ['balloon'], expected: 'MiB below memory, or 0 for off' },
    code: 'invalid_arguments',
  },
  {
    id: 'boot-order',
    title: 'The boot order names a device that is not there',
    when: { message: "invalid bootorder: device '(?<device>[^']+)'" },
    says: "There is no '{device}': the boot order lists devices of this VM's configuration.",
    facts: ['drives'],
    suggestions: [{ arguments: { boot: 'order={drive}' }, why: 'the same with a disk that is there' }],
    invalid: {
      parameters: ['boot'],
      expected: 'order= and devices of the VM, parted by semicolons',
      valid: 'drives',
    },
    code: 'invalid_arguments',
  },
  {
    id: 'vcpus-too-many',
    title: 'The VM has more CPUs than the node',
    when: { message: 'MAX (?<most>\\d+) vcpus allowed per VM on this node' },
    says: 'sockets times cores may be {most} at most here: lower them, or start the VM on a larger node.',
    facts: ['nodes'],
    suggestions: [
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', sockets: 1, cores: '{most}' },
        why: 'gives it as many as the node has',
        only: 'qemu',
      },
      { tool: 'list_nodes', arguments: {}, why: 'shows how many CPUs each node has' },
    ],
    code: 'conflict',
  },
];

import type { HintRule } from './types.js';

/** Migration, networks of guests, devices and what only root may do. */
export const moveHints: readonly HintRule[] = [
  {
    id: 'migrate-online',
    title: 'A running VM moves online only',
    when: { message: "can't migrate running VM without --online" },
    says: 'It runs: move it live with `online`, or shut it down first.',
    facts: ['state'],
    suggestions: [{ arguments: { online: true }, why: 'the same, live' }],
    invalid: { parameters: ['online'], expected: 'true, as the VM runs' },
    code: 'conflict',
  },
  {
    id: 'migrate-restart',
    title: 'A running container moves by a restart',
    when: {
      message: "can't migrate running container without|container can only be migrated in restart mode",
    },
    says: 'Containers do not move live: with `restart` it is stopped, moved and started again.',
    facts: ['state'],
    suggestions: [{ arguments: { restart: true }, why: 'the same with a restart on the other node' }],
    invalid: { parameters: ['restart'], expected: 'true, as the container runs' },
    code: 'conflict',
  },
  {
    id: 'migrate-local',
    title: 'The guest is on that node already',
    when: { message: 'target is local node|source and target must not be (?:the same|identical)' },
    says: 'Name another node.',
    facts: ['nodes'],
    suggestions: [{ arguments: { target: '{other_node}' }, why: 'the same to another node' }],
    invalid: { parameters: ['target'], expected: 'another node that is online' },
    code: 'invalid_arguments',
  },
  {
    id: 'migrate-local-cdrom',
    title: 'A local CD or cloud-init image keeps the guest here',
    when: { message: "(?:local cdrom image|can't migrate local (?:cdrom|drive))", operations: 'migrate' },
    says: 'An image in a CD drive lies on this node only: eject it with `none,media=cdrom`, or put it on a shared storage.',
    facts: ['drives'],
    suggestions: [
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', '{cd_drive}': 'none,media=cdrom' },
        why: 'ejects it',
        only: 'qemu',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'migrate-passthrough',
    title: 'A device of the host keeps the guest here',
    when: {
      message:
        "uses (?:local|following mapped) devices: (?<device>[\\w, ]+)|cannot migrate local (?:bind|device) mount point '(?<device2>\\w+)'",
      operations: 'migrate',
    },
    says: 'What {device} names belongs to this host: take it off while the guest is stopped; a PCI or USB device can also be given by a resource mapping that both nodes have.',
    facts: ['state'],
    suggestions: [
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', delete: '{device}' },
        why: 'takes it off, at the next start where the guest runs',
      },
      {
        tool: 'check_migration',
        arguments: { vmid: '{vmid}', target: '{target}' },
        why: 'names what keeps it here',
        only: 'qemu',
      },
      { tool: 'list_pci_mappings', arguments: {}, why: 'shows the mappings that nodes share' },
    ],
    code: 'conflict',
  },
  {
    id: 'migrate-snapshots',
    title: 'The snapshots of a local disk keep the guest here',
    when: {
      message: 'non-replicated snapshot exists|non-migratable snapshot exists',
      operations: 'migrate',
    },
    says: 'A disk that must be copied does not take its snapshots along: delete them first. Stopped guests with qcow2 or ZFS disks keep theirs.',
    facts: ['snapshots', 'disks'],
    suggestions: [
      { tool: 'list_snapshots', arguments: { vmid: '{vmid}' }, why: 'shows what would be lost' },
      {
        tool: 'delete_snapshot',
        arguments: { vmid: '{vmid}', snapname: '{snapshot}' },
        why: 'deletes the newest one',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'migrate-linked-clone',
    title: 'A linked clone rests on an image of this node',
    when: {
      message: "can't migrate .*clone of '(?<base>[^']+)'",
      operations: 'migrate',
    },
    says: "Its disk holds only what differs from '{base}', which stays here: make a full clone, and migrate that.",
    facts: ['disks'],
    suggestions: [
      {
        tool: 'clone_vm',
        arguments: { vmid: '{vmid}', full: true },
        why: 'makes a copy that rests on nothing, while the guest is stopped',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'migrate-no-way',
    title: 'The other node lets this one not in',
    when: {
      message: "can't connect to destination address|host key verification failed",
      operations: 'migrate',
    },
    says: 'Guests move over SSH between the nodes, and the target does not answer or has another host key: is it online? Otherwise the owner runs `pvecm updatecerts` on both as root.',
    facts: ['nodes'],
    suggestions: [
      { tool: 'list_nodes', arguments: {}, why: 'shows which nodes are online' },
      { arguments: { target: '{other_node}' }, why: 'the same to another node' },
    ],
    code: 'conflict',
  },
  {
    id: 'migrate-storage',
    title: 'The other node lacks the storage',
    when: {
      message: "storage '(?<missing>[^']+)' is not available on node '(?<on>[^']+)'",
      operations: 'migrate',
    },
    says: "'{on}' has no storage '{missing}': let the disks go to one that it has.",
    facts: ['disks', 'storages'],
    suggestions: [
      {
        arguments: { targetstorage: '{fit_storage}', 'with-local-disks': true },
        why: 'the same, with its disks going to a storage of the target',
        only: 'qemu',
      },
      {
        arguments: { 'target-storage': '{fit_storage}' },
        why: 'the same, with its volumes going to a storage of the target',
        only: 'lxc',
      },
      { tool: 'list_storage', arguments: { node: '{on}' }, why: 'lists the storages of that node' },
    ],
    code: 'conflict',
  },
  {
    id: 'clone-local-disk',
    title: 'A clone of local disks stays on its node',
    when: { message: "can't clone (?:VM|CT) to node|can't clone to non-shared storage", operations: 'clone' },
    says: 'Only a guest whose disks are on shared storages can be cloned to another node: clone it here, and migrate the clone.',
    facts: ['disks', 'storages'],
    suggestions: [
      { arguments: { target: '{node}' }, why: 'the same on its own node; migrate_vm moves the clone after' },
    ],
    invalid: { parameters: ['target'], expected: 'the node of the guest, or none' },
    code: 'conflict',
  },
  {
    id: 'migrate-local-disk',
    title: 'A local disk keeps the guest here',
    when: {
      message:
        "can't (?:live )?migrate attached local disks|problem found while scanning volumes|can't migrate VM - check log",
      operations: 'migrate',
    },
    says: 'Disks on storages that are not shared must be copied along: give `with-local-disks`, and a storage of the target where it has none of that name.',
    facts: ['disks', 'storages'],
    suggestions: [
      { arguments: { 'with-local-disks': true }, why: 'the same, copying its disks', only: 'qemu' },
      {
        tool: 'check_migration',
        arguments: { vmid: '{vmid}', target: '{target}' },
        why: 'names what keeps it here',
        only: 'qemu',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'migration-aborted',
    wide: true,
    title: 'The migration was aborted',
    when: { message: 'migration (?:aborted|problems|failed)', operations: 'migrate' },
    says: 'The reason stands in the log at ERROR; the guest stays where it was.',
    facts: ['guest'],
    suggestions: [{ tool: 'get_task_log', arguments: { upid: '{upid}' }, why: 'shows the whole log' }],
  },
  {
    id: 'bridge-missing',
    title: 'The node has no such bridge',
    when: {
      message:
        "bridge '(?<missing>[^']+)' does not exist|no (?:bridge|such bridge)|Cannot find device \"?(?<missing2>vmbr\\w+)",
    },
    says: "'{missing}' is no bridge or vnet of '{node}': connect the guest to one that is there.",
    facts: ['bridges', 'nets'],
    suggestions: [
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', '{net}': '{net_there}' },
        why: 'connects that network card to a bridge that is there',
      },
      {
        tool: 'list_network_interfaces',
        arguments: { node: '{node}', type: 'any_bridge' },
        why: 'lists the bridges of the node',
      },
    ],
    invalid: { parameters: ['net0', 'net1', 'iface'], expected: 'a bridge of the node', valid: 'bridges' },
    code: 'conflict',
  },
  {
    id: 'start-failed',
    wide: true,
    title: 'The guest did not start',
    when: { message: "start failed: QEMU exited|start failed: command|startup for container '\\d+' failed" },
    says: 'The log before its last line tells what was refused: a device, a bridge, an image, memory, a mount point.',
    facts: ['guest'],
    suggestions: [
      { tool: 'get_task_log', arguments: { upid: '{upid}' }, why: 'shows the whole log' },
      { tool: 'get_vm_config', arguments: { vmid: '{vmid}' }, why: 'shows what it starts with' },
    ],
  },
  {
    id: 'device-without-mapping',
    title: 'A token gives devices by their mapping only',
    when: {
      message:
        "only root can (?:set|modify) '(?<option>(?:hostpci|usb)\\d+)' config for (?:non-mapped|real) devices",
    },
    says: 'By its address only root@pam itself gives a guest a device. With a resource mapping and Mapping.Use on it, a token may do so too: {option} is then `mapping=NAME`.',
    facts: ['principal'],
    suggestions: [
      { tool: 'list_pci_mappings', arguments: {}, why: 'lists the mappings of PCI devices' },
      { tool: 'list_usb_mappings', arguments: {}, why: 'lists those of USB devices' },
    ],
    code: 'forbidden',
  },
  {
    id: 'root-only-option',
    title: 'Only root itself may set this',
    when: {
      message:
        "only root can set '(?<option>[^']+)'|only root (?:can|may|is allowed)|user != root@pam|only allowed for root@pam|(?:change|changing) feature flags.*root",
    },
    says: "A token does not do, not even root's own: the owner does it in the shell or the web interface.",
    facts: ['principal'],
    suggestions: [{ tool: 'get_permissions', arguments: {}, why: 'shows what the token may do' }],
    code: 'forbidden',
  },
  {
    id: 'token-refused',
    title: 'The operation is closed to API tokens',
    when: { message: 'not available with API token' },
    says: 'No privilege changes that: the owner does it in the web interface.',
    facts: ['principal'],
    suggestions: [{ tool: 'get_permissions', arguments: {}, why: 'shows what the token may do' }],
    code: 'forbidden',
  },
];

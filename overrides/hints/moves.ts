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
    when: { message: "can't migrate running container without" },
    says: 'Containers do not move live: with `restart` it is stopped, moved and started again.',
    facts: ['state'],
    suggestions: [{ arguments: { restart: true }, why: 'the same with a restart on the other node' }],
    invalid: { parameters: ['restart'], expected: 'true, as the container runs' },
    code: 'conflict',
  },
  {
    id: 'migrate-local',
    title: 'The guest is on that node already',
    when: { message: 'target is local node|source and target must not be the same' },
    says: 'Name another node.',
    facts: ['nodes'],
    suggestions: [{ arguments: { target: '{other_node}' }, why: 'the same to another node' }],
    invalid: { parameters: ['target'], expected: 'another node that is online', valid: 'nodes' },
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
        "local devices?|(?:hostpci|usb|PCI|passthrough).*(?:migrat|local)|can't migrate .* (?:uses|with) (?:local|host) ?(?:device|pci|usb|resource)|uses local resources",
      operations: 'migrate',
    },
    says: 'A device passed through belongs to this host: shut the guest down and take it off, or use a resource mapping that both nodes have.',
    facts: ['state'],
    suggestions: [
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
    id: 'migrate-local-disk',
    title: 'A local disk keeps the guest here',
    when: {
      message:
        "(?:VM|CT) uses local storage|can't (?:live )?migrate attached local disks|non-shared storage|storage .* not available on (?:target|node)|problem found while scanning volumes|can't migrate VM - check log",
      operations: 'migrate|clone',
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
    facts: ['guest', 'bridges'],
    suggestions: [
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', net0: 'virtio,bridge={bridge}' },
        why: 'connects it to a bridge that is there',
        only: 'qemu',
      },
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', net0: 'name=eth0,bridge={bridge},ip=dhcp' },
        why: 'connects it to a bridge that is there',
        only: 'lxc',
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
    title: 'QEMU did not start',
    when: { message: 'start failed: QEMU exited|start failed: command' },
    says: 'The lines before the last tell what QEMU or the host refused: a device, a bridge, an image, memory, or KVM itself.',
    facts: ['guest'],
    suggestions: [
      { tool: 'get_task_log', arguments: { upid: '{upid}' }, why: 'shows the whole log' },
      { tool: 'get_vm_config', arguments: { vmid: '{vmid}' }, why: 'shows what it starts with' },
    ],
  },
  {
    id: 'root-only-option',
    title: 'Only root itself may set this',
    when: {
      message:
        "only root can set '(?<option>[^']+)'|only root (?:can|may|is allowed)|user != root@pam|only allowed for root@pam|(?:change|changing) feature flags.*root",
    },
    says: "PVE takes this from a login of root@pam only; a token does not do, not even root's own: its owner does it in the shell or the web interface.",
    facts: ['principal'],
    suggestions: [{ tool: 'get_permissions', arguments: {}, why: 'shows what the token may do' }],
    code: 'forbidden',
  },
  {
    id: 'token-refused',
    title: 'The operation is closed to API tokens',
    when: { message: 'not available with API token' },
    says: 'It needs a login with a password; no privilege changes that.',
    facts: ['principal'],
    suggestions: [{ tool: 'get_permissions', arguments: {}, why: 'shows what the token may do' }],
    code: 'forbidden',
  },
];

import type { CuratedTool, Listing } from './types.js';

const id = { describe: 'Name of the mapping.', required: true, aliases: ['mapping_id', 'name'] } as const;
const description = { describe: 'Note for people.' } as const;
const checkNode = {
  describe: 'Check on this node whether what it names is there.',
  wire: 'check-node',
  aliases: ['node', 'node_name', 'check-node'],
} as const;

const listing = {
  columns: [
    { name: 'id', field: 'id' },
    { name: 'map', field: 'map' },
    { name: 'checks', field: 'checks' },
    { name: 'error', field: 'error' },
    { name: 'description', field: 'description' },
  ],
  sort: ['id'],
  empty: 'There are no such mappings, or the token may see none.',
} as const satisfies Listing;

/** Mappings: one name for a device or directory of several nodes, so that a guest can move between them. */
export const mappingTools = [
  {
    name: 'list_pci_mappings',
    title: 'List PCI mappings',
    description: 'Names for PCI devices over several nodes. A VM uses one as hostpci0 "mapping=NAME".',
    toolsets: ['cluster'],
    example: {},
    operation: 'GET /cluster/mapping/pci',
    parameters: { check_node: checkNode },
    answer: { kind: 'table', listing },
    related: ['create_pci_mapping', 'list_pci_devices'],
  },
  {
    name: 'create_pci_mapping',
    title: 'Create PCI mapping',
    description:
      'Gives a PCI device on one or more nodes a name, so that VMs can use it without root rights.',
    toolsets: ['cluster'],
    example: { id: 'nvme', map: ['node=pve1,path=0000:01:00.0,id=144d:a80a,iommugroup=14'] },
    operation: 'POST /cluster/mapping/pci',
    parameters: {
      id,
      map: {
        describe:
          'One entry a node: "node=pve1,path=0000:01:00.0,id=VENDOR:DEVICE,iommugroup=14", see list_pci_devices.',
        required: true,
        wire: 'map',
        schema: { type: 'array', items: { type: 'string' } },
      },
      mdev: { describe: 'true: the device can be split into mediated devices.' },
      description,
    },
    answer: { kind: 'done', done: 'PCI mapping {id} created' },
    related: ['list_pci_devices', 'list_pci_mappings'],
  },
  {
    name: 'delete_pci_mapping',
    title: 'Delete PCI mapping',
    description: 'Deletes the name of a PCI device; VMs that use it no longer start.',
    toolsets: ['cluster'],
    example: { id: 'nvme' },
    operation: 'DELETE /cluster/mapping/pci/{id}',
    parameters: { id },
    answer: { kind: 'done', done: 'PCI mapping {id} deleted' },
    related: ['list_pci_mappings'],
  },
  {
    name: 'list_usb_mappings',
    title: 'List USB mappings',
    description: 'Names for USB devices over several nodes. A VM uses one as usb0 "mapping=NAME".',
    toolsets: ['cluster'],
    example: {},
    operation: 'GET /cluster/mapping/usb',
    parameters: { check_node: checkNode },
    answer: { kind: 'table', listing },
    related: ['list_usb_devices'],
  },
  {
    name: 'list_dir_mappings',
    title: 'List directory mappings',
    description: 'Names for directories of nodes that VMs can share by virtiofs.',
    toolsets: ['cluster'],
    example: {},
    operation: 'GET /cluster/mapping/dir',
    parameters: { check_node: checkNode },
    answer: { kind: 'table', listing },
  },
] as const satisfies readonly CuratedTool[];

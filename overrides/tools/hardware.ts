import { onNode } from './common.js';
import type { CuratedTool } from './types.js';

/** What a node is made of and what it can offer a guest. */
export const hardwareTools = [
  {
    name: 'list_pci_devices',
    title: 'List PCI devices',
    description:
      'PCI devices of a node with IOMMU group, to pass one to a VM. Devices of one group go to the same VM.',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/hardware/pci',
    parameters: {
      node: onNode,
      'pci-class-blacklist': { describe: 'Classes to leave out, such as "05;06;0b"; empty shows all.' },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'id', field: 'id' },
          { name: 'device', field: 'device_name' },
          { name: 'vendor', field: 'vendor_name' },
          { name: 'class', field: 'class' },
          { name: 'iommu_group', field: 'iommugroup' },
          { name: 'mdev', field: 'mdev' },
        ],
        filterExample: 'device~nvidia',
        sort: ['id'],
        empty: 'No PCI device outside the classes that are left out.',
      },
    },
    related: ['create_pci_mapping', 'list_pci_mappings'],
  },
  {
    name: 'list_usb_devices',
    title: 'List USB devices',
    description: 'USB devices plugged into a node, to pass one to a VM as usb0 "host=VENDID:PRODID".',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/hardware/usb',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'vendid', field: 'vendid' },
          { name: 'prodid', field: 'prodid' },
          { name: 'product', field: 'product' },
          { name: 'manufacturer', field: 'manufacturer' },
          { name: 'bus', field: 'busnum' },
          { name: 'path', field: 'usbpath' },
          { name: 'speed', field: 'speed' },
        ],
        filterExample: 'manufacturer~yubico',
        sort: ['busnum', 'devnum'],
        empty: 'Nothing is plugged in.',
      },
    },
    related: ['list_usb_mappings'],
  },
  {
    name: 'list_cpu_models',
    title: 'List CPU models',
    description: 'CPU models that a VM on this node can have as `cpu`, custom ones included.',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/capabilities/qemu/cpu',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'name', field: 'name' },
          { name: 'vendor', field: 'vendor' },
          { name: 'custom', field: 'custom' },
        ],
        filterExample: 'custom=yes',
        sort: ['name'],
        empty: 'The node names no CPU model.',
      },
    },
    related: ['list_machine_types'],
  },
  {
    name: 'list_machine_types',
    title: 'List machine types',
    description: 'Machine types and versions that a VM on this node can have as `machine`.',
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/capabilities/qemu/machines',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'id', field: 'id' },
          { name: 'type', field: 'type' },
          { name: 'version', field: 'version' },
          { name: 'changes', field: 'changes' },
        ],
        filterExample: 'type=q35',
        sort: ['type', 'version'],
        empty: 'The node names no machine type.',
      },
    },
    related: ['list_cpu_models'],
  },
] as const satisfies readonly CuratedTool[];

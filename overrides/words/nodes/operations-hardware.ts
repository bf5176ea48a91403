import type { OperationWords } from '../types.js';

/** What a node has to give to guests: devices, CPU models, machine types. */
export const hardwareOperations = {
  'GET /nodes/{node}/hardware': 'Names the kinds of hardware that can be listed.',
  'GET /nodes/{node}/hardware/pci':
    'Lists PCI devices of a node, with IOMMU group, for passing through to a VM.',
  'GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}': 'Names the sub-paths of a PCI device or mapping.',
  'GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev':
    'Lists the slices (vGPU types) a PCI device can be cut into, and how many are left.',
  'GET /nodes/{node}/hardware/usb': 'Lists USB devices plugged into a node, for passing through to a VM.',
  'GET /nodes/{node}/capabilities': 'Names the kinds of capability a node can report.',
  'GET /nodes/{node}/capabilities/qemu': 'Names what can be asked about QEMU on a node.',
  'GET /nodes/{node}/capabilities/qemu/cpu':
    'Lists CPU models a VM on this node may have, own ones included.',
  'GET /nodes/{node}/capabilities/qemu/cpu-flags':
    'Lists CPU flags a VM may set, and which this node supports.',
  'GET /nodes/{node}/capabilities/qemu/machines':
    'Lists machine types (q35, i440fx and versions) of QEMU on a node.',
  'GET /nodes/{node}/capabilities/qemu/migration':
    'Reads what extra state a node can carry along in live migration.',
} satisfies OperationWords;

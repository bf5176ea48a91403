import { guest, guestNode } from './parameters.js';
import type { CuratedTool } from './types.js';

const drive = 'The VM has a cloud-init drive: "ide2": "STORAGE:cloudinit" in its configuration.';

/** Cloud-init: how a VM from a cloud image gets its user, keys and addresses. */
export const cloudInitTools = [
  {
    name: 'get_cloud_init',
    title: 'Cloud-init options',
    description:
      'Cloud-init options of a VM, in effect and waiting for a new drive. To change them: set_cloud_init.',
    toolsets: ['provisioning'],
    example: { vmid: 'debian-13-cloud' },
    operation: { qemu: 'GET /nodes/{node}/qemu/{vmid}/cloudinit' },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'option', field: 'key' },
          { name: 'value', field: 'value' },
          { name: 'pending', field: 'pending' },
          { name: 'delete', field: 'delete' },
        ],
        filterExample: 'pending!=',
        sort: ['key'],
        empty: `No cloud-init options are set. ${drive}`,
      },
    },
    related: ['set_cloud_init', 'get_cloud_init_dump'],
  },
  {
    name: 'set_cloud_init',
    title: 'Set cloud-init options',
    description:
      'Sets user, keys, addresses and DNS that cloud-init gives a VM at its next start. A running VM keeps what it has until then.',
    toolsets: ['provisioning'],
    example: { vmid: 'debian-13-cloud', ciuser: 'admin', ipconfig0: 'ip=10.0.0.50/24,gw=10.0.0.1' },
    operation: { qemu: 'POST /nodes/{node}/qemu/{vmid}/config' },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      ciuser: { describe: "User to make; the image's own when left out.", aliases: ['user', 'username'] },
      cipassword: { describe: 'Its password; keys are better.', aliases: ['password'] },
      sshkeys: { describe: 'Public keys, one a line.', aliases: ['ssh_keys', 'ssh_public_keys'] },
      ipconfig0: { describe: 'Of net0: "ip=dhcp", or "ip=10.0.0.50/24,gw=10.0.0.1".' },
      ipconfig1: { describe: 'Of net1.' },
      nameserver: { describe: 'DNS servers, separated by blanks.' },
      searchdomain: { describe: 'DNS search domain.' },
      ciupgrade: { describe: 'true: update all packages at the first start.' },
      cicustom: { describe: 'Own files: "user=local:snippets/user.yaml".' },
    },
    answer: { kind: 'task', done: 'has new cloud-init options' },
    prerequisites: [drive],
    related: ['get_cloud_init', 'regenerate_cloud_init', 'clone_vm'],
  },
  {
    name: 'regenerate_cloud_init',
    title: 'Write cloud-init drive anew',
    description: 'Writes the cloud-init drive of a VM from its options, which its next start would do too.',
    toolsets: ['provisioning'],
    example: { vmid: 'debian-13-cloud' },
    operation: { qemu: 'PUT /nodes/{node}/qemu/{vmid}/cloudinit' },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode },
    answer: { kind: 'done', done: 'has a new cloud-init drive' },
    prerequisites: [drive],
    related: ['set_cloud_init', 'reboot_vm'],
  },
  {
    name: 'get_cloud_init_dump',
    title: 'Cloud-init files',
    description: 'The user, network or meta file that cloud-init would get, as text.',
    toolsets: ['provisioning'],
    example: { vmid: 'debian-13-cloud', type: 'user' },
    operation: { qemu: 'GET /nodes/{node}/qemu/{vmid}/cloudinit/dump' },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      type: { describe: 'user, network or meta.', required: true },
    },
    answer: { kind: 'object' },
    prerequisites: [drive],
    related: ['get_cloud_init'],
  },
] as const satisfies readonly CuratedTool[];

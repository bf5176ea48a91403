import type { Wizard } from './types.js';

/** What can be fetched where there is nothing to make a VM from, the handiest first. The addresses stay the same. */
export const downloads = [
  {
    content: 'import',
    filename: 'debian-13-genericcloud-amd64.qcow2',
    url: 'https://cloud.debian.org/images/cloud/trixie/latest/debian-13-genericcloud-amd64.qcow2',
    what: "Debian 13's cloud image (some 330 MiB)",
  },
  {
    content: 'iso',
    filename: 'debian-13-mini.iso',
    url: 'https://deb.debian.org/debian/dists/trixie/main/installer-amd64/current/images/netboot/mini.iso',
    what: "Debian 13's network installer",
  },
] as const;

/** Making a VM: from a cloud image, an installation ISO or a template. */
export const vmCreation = {
  name: 'vm_creation_wizard',
  intro: 'A new VM.',
  alsoTakes: ['vlan', 'bridge', 'password', 'pool', 'tags', 'vmid', 'onboot', 'ostype', 'start'],
  questions: [
    { argument: 'source', title: 'What it is made from' },
    { argument: 'ssh_key', title: 'Public SSH key of who logs in first; leave empty for none' },
  ],
  steps: {
    create: {
      tool: 'create_vm',
      why: 'makes VM {vmid} on {node} {from}',
      undo: { tool: 'delete_vm', why: 'deletes the VM with its disks, once it is stopped' },
    },
    clone: {
      tool: 'clone_vm',
      why: 'copies template {vmid} to VM {newid}',
      undo: { tool: 'delete_vm', why: 'deletes the VM with its disks, once it is stopped' },
    },
    configure: { tool: 'update_vm_config', why: 'gives it its size, network and first login' },
    grow: { tool: 'resize_disk', why: 'grows {disk} from the {was} of its source' },
    start: {
      tool: 'start_vm',
      why: 'starts it',
      undo: { tool: 'stop_vm', why: 'stops it' },
    },
  },
} as const satisfies Wizard;

import type { Prompt } from './types.js';

/** Prompts about guests and their backups. */
export const guestPrompts: readonly Prompt[] = [
  {
    name: 'diagnose-slow-guest',
    title: 'Find out why a guest is slow',
    description:
      'Looks for the cause in the guest, its node and its storage, and proposes a remedy without applying it.',
    arguments: {
      guest: { describe: 'Name or vmid of the guest.', required: true, complete: 'guest' },
      symptom: { describe: 'What people notice, and since when.' },
    },
    text: [
      'The guest {guest} is slow. Find out why; change nothing.',
      'What people notice: {symptom}',
      "1. Begin with `diagnose_guest`. Then read `get_vm_status` and `get_vm_config`: is memory short, ballooned or swapped, are the cores few for the load, is a lock or a running backup in the way, is the CPU type or the disk's cache unlucky?",
      '2. Lay its usage over the last day (`get_vm_stats`) beside that of its node (`get_node_stats`): does it wait for its own limit, for CPU or memory that others use, or for the disk?',
      '3. Look at the storage under its disks (space, and whether other guests are busy there) and at the tasks of the last hours on that node (`list_tasks`).',
      'Answer with the most likely cause and the figures that speak for it, what speaks against the next likely one, and the change you would make with the exact tool call. Make it only when I say so.',
    ].join('\n'),
  },
  {
    name: 'create-vm',
    title: 'Create a virtual machine',
    description:
      'Plans a new VM on the node and storage that suit it, shows the plan, and creates it after consent.',
    arguments: {
      name: { describe: 'Name of the new VM.', required: true },
      purpose: {
        describe: 'What it is for: a web server, a Windows desktop, a test of something.',
        required: true,
      },
      os: { describe: 'Operating system, or the image or template to use.' },
      size: { describe: 'Cores, memory and disk, such as: 4 cores, 8G, 50G disk.' },
      node: { describe: 'Node, where it has to be a certain one.', complete: 'node' },
      storage: { describe: 'Storage for the disk, where it has to be a certain one.', complete: 'storage' },
    },
    text: [
      'Create a virtual machine named {name} for this purpose: {purpose}',
      'Operating system or image: {os}',
      'Size: {size}',
      'It has to run on node {node}.',
      'Its disk has to lie on storage {storage}.',
      'Begin with `discover_context`: nodes with room, storages that take disks and have space, images and templates that are there, bridges. Let `vm_creation_wizard` plan it, choosing what I have left open by what suits the purpose and saying why.',
      'Show me the plan with its size, place, network and start order before anything is made. After my consent apply it, wait for the tasks, and tell me the vmid, the node and how to reach the machine.',
    ].join('\n'),
  },
  {
    name: 'check-backups',
    title: 'Check the backups',
    description: 'Says which guests have no recent backup, why, and whether the newest ones are any good.',
    arguments: {
      days: { describe: 'How old a backup may be, in days; 7 unless given.' },
      guest: { describe: 'Only this guest.', complete: 'guest' },
      pool: { describe: 'Only the guests of this pool.', complete: 'pool' },
    },
    text: [
      'Check whether the guests of this cluster could be restored today. Change nothing.',
      'A backup may be {days} days old at most (without a number: 7).',
      'Look only at guest {guest}.',
      'Look only at the guests of pool {pool}.',
      '1. List the guests (`list_vms`), those that no job covers (`list_guests_without_backup`), the jobs (`list_backup_jobs`) and the backups that there are (`list_backups`).',
      '2. For each guest: the age of its newest backup, its size beside the one before, whether it is protected or verified, and which job makes it. Templates count apart.',
      '3. Look at the backup tasks of the last days: which failed or ended with warnings, and what their logs say.',
      '4. Is there room on the storages for the next runs, and does retention keep what it should?',
      'Answer with a table of the guests at risk, worst first, the reason for each, and what to do about it; then in one line what is in order.',
    ].join('\n'),
  },
];

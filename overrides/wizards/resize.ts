import type { Wizard } from './types.js';

/** Giving a guest more, or less. */
export const resize = {
  name: 'resize_wizard',
  intro: 'A guest is to have more or less; leave empty what stays.',
  questions: [
    { argument: 'memory', title: 'Memory, such as 8G' },
    { argument: 'size', title: 'Disk: its new size such as 50G, or +10G more' },
  ],
  steps: {
    grow: { tool: 'resize_disk', why: 'grows {disk} from {was} to {becomes}' },
    configure: {
      tool: 'update_vm_config',
      why: 'gives it {what}',
      undo: { tool: 'update_vm_config', why: 'gives it back what it had' },
    },
    reboot: { tool: 'reboot_vm', why: 'restarts it, so that the new size takes effect' },
  },
} as const satisfies Wizard;

import type { Wizard } from './types.js';

/** Emptying a node before maintenance. */
export const drain = {
  name: 'drain_node',
  leavesOut: true,
  intro: 'A node is to be emptied for maintenance.',
  questions: [
    {
      argument: 'leave_blocked',
      title: 'Go on although some guests can not be moved and stay',
      type: 'boolean',
    },
    { argument: 'include_stopped', title: 'Move stopped guests too', type: 'boolean' },
  ],
  steps: {
    live: {
      tool: 'migrate_vm',
      why: 'moves {guest} to {target} while it runs{disks}',
      undo: { tool: 'migrate_vm', why: 'moves it back' },
    },
    restart: {
      tool: 'migrate_vm',
      interrupts: true,
      why: 'stops {guest}, moves it to {target} and starts it there{disks}',
      undo: { tool: 'migrate_vm', why: 'moves it back' },
    },
    offline: {
      tool: 'migrate_vm',
      why: 'moves {guest} to {target}{disks}',
      undo: { tool: 'migrate_vm', why: 'moves it back' },
    },
  },
} as const satisfies Wizard;

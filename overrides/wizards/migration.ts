import type { Wizard } from './types.js';

/** Moving a guest to another node. */
export const migration = {
  name: 'migration_wizard',
  intro: 'A guest is to move to another node.',
  questions: [{ argument: 'target', title: 'Node that it moves to' }],
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
    shutdown: {
      tool: 'shutdown_vm',
      why: 'shuts {guest} down, for it moves offline',
      undo: { tool: 'start_vm', why: 'starts it again' },
    },
    offline: {
      tool: 'migrate_vm',
      why: 'moves {guest} to {target}{disks}',
      undo: { tool: 'migrate_vm', why: 'moves it back' },
    },
    start: {
      tool: 'start_vm',
      why: 'starts {guest} again',
      undo: { tool: 'shutdown_vm', why: 'shuts it down' },
    },
  },
} as const satisfies Wizard;

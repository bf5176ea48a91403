import { drain } from './drain.js';
import type { Wizard } from './types.js';

/** Most guests of one plan, unless the caller says otherwise: each takes a call. */
export const MOST_GUESTS = 50;

/** The same for many guests. */
export const bulkAction = {
  name: 'bulk_guest_action',
  intro: 'Many guests are to be treated alike.',
  questions: [],
  leavesOut: true,
  goesOn: true,
  steps: {
    ...drain.steps,
    start: { tool: 'start_vm', why: 'starts {guest}', undo: { tool: 'shutdown_vm', why: 'shuts it down' } },
    shutdown: {
      tool: 'shutdown_vm',
      interrupts: true,
      why: 'shuts {guest} down',
      undo: { tool: 'start_vm', why: 'starts it again' },
    },
    stop: {
      tool: 'stop_vm',
      interrupts: true,
      why: 'cuts {guest} off',
      undo: { tool: 'start_vm', why: 'starts it again' },
    },
    reboot: { tool: 'reboot_vm', interrupts: true, why: 'restarts {guest}' },
    snapshot: {
      tool: 'create_snapshot',
      why: 'takes a snapshot of {guest}',
      undo: { tool: 'delete_snapshot', why: 'deletes the snapshot' },
    },
    delete_snapshot: { tool: 'delete_snapshot', why: 'deletes the snapshot of {guest}' },
    tags: {
      tool: 'set_guest_tags',
      why: 'tags {guest}, which has {had}',
      undo: { tool: 'set_guest_tags', why: 'gives it back the tags it had' },
    },
    backup: { tool: 'create_backup', why: 'backs {guest} up' },
  },
} as const satisfies Wizard;

/** What can be done to many guests. */
export const bulkActions = [
  'start',
  'shutdown',
  'stop',
  'reboot',
  'snapshot',
  'delete_snapshot',
  'add_tags',
  'remove_tags',
  'backup',
  'migrate',
] as const;

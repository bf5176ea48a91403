import type { Wizard } from './types.js';

/** How much more than its highest use a guest keeps, and from where on a change is worth it. */
export const rightsizing = {
  /** On top of the highest use. */
  reserve: 1.3,
  /** Least memory, in MiB. */
  leastMemory: 512,
  /** Memory is given in steps of so many MiB. */
  memoryStep: 256,
  /** Share of the memory that has to be saved. */
  worth: 0.25,
  /** Samples without which nothing is known. */
  leastSamples: 24,
  /** Most guests that are looked at in one call: each takes a request. */
  mostGuests: 30,
} as const;

/** Taking back what guests were given and never use. */
export const rightsize = {
  name: 'rightsize_guests',
  leavesOut: true,
  intro: 'Guests are to give back what they never use.',
  questions: [],
  steps: {
    shrink: {
      tool: 'update_vm_config',
      why: '{guest} used at most {used} in this time',
      undo: { tool: 'update_vm_config', why: 'gives {guest} back what it had' },
    },
  },
} as const satisfies Wizard;

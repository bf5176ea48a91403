import type { CompositeTool } from './types.js';
import { accessWizards } from './wizards-access.js';
import { bulkWizards } from './wizards-bulk.js';
import { creationWizards } from './wizards-create.js';
import { diagnosisWizards } from './wizards-diagnose.js';
import { guestWizards } from './wizards-guests.js';

/** Tools for what takes several decisions: they answer a plan of calls, and carry it out with `apply`. */
export const wizardTools: readonly CompositeTool[] = [
  ...creationWizards,
  ...guestWizards,
  ...bulkWizards,
  ...accessWizards,
  ...diagnosisWizards,
];

import type { HandlerTable } from '../server/call.js';
import { pruneHandlers } from './prune-handlers.js';
import { restoreContainerHandlers } from './restore-ct.js';
import { restoreVmHandlers } from './restore-vm.js';
import { vzdumpHandlers } from './vzdump.js';

/** Handlers of backup, restore and pruning; those of creating a guest take the place of the ones without archive. */
export const backupHandlers: HandlerTable = {
  ...vzdumpHandlers,
  ...pruneHandlers,
  ...restoreVmHandlers,
  ...restoreContainerHandlers,
};

import { snapshotHandlers } from '../guests/snapshots.js';
import { boot } from '../qemu/create.js';
import type { HandlerTable } from '../server/call.js';
import { cloneHandlers } from './clone.js';
import { createHandlers } from './create.js';
import { listHandlers } from './list.js';
import { migrateHandlers } from './migrate.js';
import { powerHandlers } from './power.js';
import { updateHandlers } from './update.js';
import { volumeHandlers } from './volume-actions.js';

/** Handlers of everything below `/nodes/{node}/lxc`. */
export const lxcHandlers: HandlerTable = {
  ...listHandlers,
  ...createHandlers,
  ...updateHandlers,
  ...powerHandlers,
  ...cloneHandlers,
  ...migrateHandlers,
  ...volumeHandlers,
  ...snapshotHandlers({
    kind: 'lxc',
    taskPrefix: 'vz',
    afterRollback(cluster, guest, _snapshot, start) {
      if (start) boot(cluster, guest);
    },
  }),
};

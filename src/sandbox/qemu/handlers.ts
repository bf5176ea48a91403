import { snapshotHandlers } from '../guests/snapshots.js';
import type { HandlerTable } from '../server/call.js';
import { cloneHandlers } from './clone.js';
import { boot, createHandlers } from './create.js';
import { destroyHandlers } from './destroy.js';
import { diskHandlers } from './disk-actions.js';
import { listHandlers } from './list.js';
import { migrateHandlers } from './migrate.js';
import { powerHandlers } from './power.js';
import { updateHandlers } from './update.js';

/** Handlers of everything below `/nodes/{node}/qemu`. */
export const qemuHandlers: HandlerTable = {
  ...listHandlers,
  ...createHandlers,
  ...updateHandlers,
  ...powerHandlers,
  ...cloneHandlers,
  ...migrateHandlers,
  ...diskHandlers,
  ...destroyHandlers,
  ...snapshotHandlers({
    kind: 'qemu',
    taskPrefix: 'qm',
    afterRollback(cluster, guest, snapshot, start) {
      guest.config.vmgenid = cluster.random.uuid();
      if (snapshot.vmstate || start) boot(cluster, guest);
    },
  }),
};

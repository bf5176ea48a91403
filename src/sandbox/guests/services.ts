import { backupHandlers } from '../backup/handlers.js';
import { consoleHandlers } from '../console/handlers.js';
import { agentHandlers } from '../qemu/agent/handlers.js';
import { cloudInitHandlers } from '../qemu/cloudinit.js';
import { monitorHandlers } from '../qemu/monitor.js';
import { reassignHandlers } from '../qemu/reassign.js';
import type { HandlerTable } from '../server/call.js';
import { bulkHandlers } from './bulk.js';
import { migrateHandlers } from './migrate-handlers.js';
import { nodeWideHandlers } from './node-wide.js';

/**
 * Handlers of what guests do beyond their own life: agent, cloud-init, monitor, consoles, migration, backup and
 * restore, and actions on many at once. Goes after those of the guests: creating also restores, starting also writes
 * the cloud-init drive.
 */
export const guestServiceHandlers: HandlerTable = {
  ...agentHandlers,
  ...cloudInitHandlers,
  ...monitorHandlers,
  ...reassignHandlers,
  ...consoleHandlers,
  ...migrateHandlers,
  ...bulkHandlers,
  ...nodeWideHandlers,
  ...backupHandlers,
};

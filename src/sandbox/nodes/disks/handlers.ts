import type { HandlerTable } from '../../server/call.js';
import { directoryHandlers } from './directories.js';
import { diskListHandlers } from './list.js';
import { lvmHandlers } from './lvm.js';
import { zfsHandlers } from './zfs.js';

/** Handlers of everything below `/nodes/{node}/disks`. */
export const diskHandlers: HandlerTable = {
  ...diskListHandlers,
  ...lvmHandlers,
  ...zfsHandlers,
  ...directoryHandlers,
};

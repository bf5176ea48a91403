import type { HandlerTable } from '../server/call.js';
import { configHandlers } from './config.js';
import { contentHandlers } from './content.js';
import { copyHandlers } from './copy.js';
import { downloadHandlers } from './download.js';
import { fileRestoreHandlers } from './file-restore.js';
import { inspectHandlers } from './inspect.js';
import { statusHandlers } from './status.js';
import { uploadHandlers } from './upload.js';

/** Handlers of `/storage` and of everything below `/nodes/{node}/storage`. */
export const storageHandlers: HandlerTable = {
  ...configHandlers,
  ...statusHandlers,
  ...contentHandlers,
  ...copyHandlers,
  ...uploadHandlers,
  ...downloadHandlers,
  ...fileRestoreHandlers,
  ...inspectHandlers,
};

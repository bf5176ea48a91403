import type { HandlerTable } from '../server/call.js';
import { configHandlers } from './config.js';
import { contentHandlers } from './content.js';
import { statusHandlers } from './status.js';
import { transferHandlers } from './transfer.js';

/** Handlers of `/storage` and of everything below `/nodes/{node}/storage`. */
export const storageHandlers: HandlerTable = {
  ...configHandlers,
  ...statusHandlers,
  ...contentHandlers,
  ...transferHandlers,
};

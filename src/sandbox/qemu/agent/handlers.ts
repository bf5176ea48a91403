import type { HandlerTable } from '../../server/call.js';
import { commandHandlers } from './commands.js';
import { execHandlers } from './exec.js';
import { agentFileHandlers } from './files.js';

/** Handlers of everything below `/nodes/{node}/qemu/{vmid}/agent`. */
export const agentHandlers: HandlerTable = { ...commandHandlers, ...execHandlers, ...agentFileHandlers };

import { migrateHandlers as moveContainer } from '../lxc/migrate.js';
import { migrateHandlers as moveVm } from '../qemu/migrate.js';
import type { HandlerTable } from '../server/call.js';

/** The migration of both kinds of guest, for what moves guests on another's behalf. */
export const migrateHandlers: HandlerTable = { ...moveVm, ...moveContainer };

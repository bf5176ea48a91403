import { accessHandlers } from './access/handlers.js';
import { cephHandlers } from './ceph/handlers.js';
import { clusterHandlers } from './cluster/handlers.js';
import { withHa } from './daemons/ha-requests.js';
import { firewallHandlers } from './firewall/handlers.js';
import { guestServiceHandlers } from './guests/services.js';
import { lxcHandlers } from './lxc/handlers.js';
import { executeHandlers } from './nodes/execute.js';
import { nodeHandlers } from './nodes/handlers.js';
import { qemuHandlers } from './qemu/handlers.js';
import { sdnHandlers } from './sdn/handlers.js';
import { configSectionHandlers } from './sections/handlers.js';
import type { HandlerTable } from './server/call.js';
import { directoryHandlers } from './server/directories.js';
import type { Spec } from './server/spec.js';
import { storageHandlers } from './storage/handlers.js';
import { taskHandlers } from './tasks/handlers.js';

/** Every handler of the sandbox for a release, by operation id. */
export function handlersFor(spec: Spec): HandlerTable {
  const handlers: HandlerTable = {
    ...directoryHandlers(spec),
    ...cephHandlers,
    ...configSectionHandlers,
    ...firewallHandlers,
    ...sdnHandlers,
    ...accessHandlers,
    ...clusterHandlers,
    ...nodeHandlers,
    ...qemuHandlers,
    ...lxcHandlers,
    ...storageHandlers,
    ...guestServiceHandlers,
    ...taskHandlers,
  };
  Object.assign(handlers, withHa(handlers));
  return { ...handlers, ...executeHandlers(spec, handlers) };
}

/** Which operations of a release the sandbox simulates, and which it answers with 501. */
export interface Coverage {
  readonly simulated: readonly string[];
  readonly missing: readonly string[];
}

/** Sorts the operations of a release by whether a handler acts for them. */
export function coverageOf(spec: Spec): Coverage {
  const handlers = handlersFor(spec);
  const ids = spec.operations.map(({ id }) => id);
  return {
    simulated: ids.filter((id) => handlers[id] !== undefined),
    missing: ids.filter((id) => handlers[id] === undefined),
  };
}

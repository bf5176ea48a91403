import { type ClientOptions, createClient } from '../client/index.js';
import { createGate } from './guard/gate.js';
import type { Access } from './guard/level.js';
import type { GuardedClient } from './guarded-client.js';
import type { Safety } from './safety/index.js';
import { scopedClient } from './safety/scoped-client.js';
import { loadTables } from './tables.js';

/** How to reach a cluster. */
export type Connection = Omit<ClientOptions, 'beforeRequest' | 'validate'>;

/** The one place where tools get a client: with the gate in it. `onWrite` is told before each request but a GET. */
export async function openCluster(
  connection: Connection,
  access: Access,
  safety: Safety,
  onWrite: () => void,
): Promise<GuardedClient> {
  const gate = createGate(access, safety, await loadTables());
  const client = createClient({
    ...connection,
    beforeRequest: (call) => {
      gate(call);
      if (call.method !== 'GET') onWrite();
    },
  });
  const { scope, scopeReads } = safety.options;
  return scope !== undefined && scopeReads === true ? scopedClient(client, scope) : client;
}

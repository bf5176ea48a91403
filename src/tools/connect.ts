import { type ClientOptions, createClient } from '../client/index.js';
import type { GuardedClient } from './call.js';
import { createGate } from './guard/gate.js';
import type { Access } from './guard/level.js';
import { loadTables } from './tables.js';

/** How to reach a cluster. */
export type Connection = Pick<ClientOptions, 'host' | 'token' | 'tls' | 'clock'>;

/** The one place where tools get a client: with the gate in it. */
export async function openCluster(connection: Connection, access: Access): Promise<GuardedClient> {
  const gate = createGate(access, await loadTables());
  return createClient({ ...connection, beforeRequest: gate });
}

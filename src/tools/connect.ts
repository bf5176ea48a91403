import { type ClientOptions, createClient } from '../client/index.js';
import { hideSecrets } from './audit/index.js';
import { createGate } from './guard/gate.js';
import type { Access } from './guard/level.js';
import type { GuardedClient } from './guarded-client.js';
import type { Safety } from './safety/index.js';
import { loadTables } from './tables.js';

/** How to reach a cluster. */
export type Connection = Omit<ClientOptions, 'beforeRequest' | 'validate'>;

/** A request as it goes out, fit for a log: secrets are hidden. */
export interface SentRequest {
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Told of requests that the gate has let out. */
export interface RequestListeners {
  /** Before each but a GET. */
  readonly onWrite: () => void;
  /** Before each. */
  readonly onRequest: ((request: SentRequest) => void) | undefined;
}

/** The one place where tools get a client: with the gate in it. */
export async function openCluster(
  connection: Connection,
  access: Access,
  safety: Safety,
  { onWrite, onRequest }: RequestListeners,
): Promise<GuardedClient> {
  const gate = createGate(access, safety, await loadTables());
  return createClient({
    ...connection,
    beforeRequest: (call) => {
      gate(call);
      const { operation, params } = call;
      onRequest?.({ operation, params: hideSecrets(params, operation) });
      if (call.method !== 'GET') onWrite();
    },
  });
}

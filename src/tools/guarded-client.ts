import type { PveClient } from '../client/index.js';

/** What the tools use of a client; the gate stands in it already. */
export type GuardedClient = Pick<PveClient, 'invoke' | 'task' | 'upload' | 'close'>;

import type { Handler, HandlerTable } from '../server/call.js';
import type { Clock } from './clock.js';

/** Keeps a cluster on disk while it runs: what a caller has been told is in the file. */
export interface Keeper {
  /** The clock, watched: what happens on it is saved. */
  readonly clock: Clock;
  /** The handlers, watched: a call that changes something is saved before it is answered. */
  watch(handlers: HandlerTable): HandlerTable;
  /** From now on `write` is called for each change, and at once. */
  start(write: () => void): void;
}

/** Watches a clock and handlers; nothing is written before `start`. */
export function createKeeper(clock: Clock): Keeper {
  let write: (() => void) | undefined;
  let changed = false;

  const flush = (): void => {
    if (!changed || write === undefined) return;
    write();
    changed = false;
  };
  const flushSoon = (): void => {
    try {
      flush();
    } catch {
      // It is still marked as changed, so that the next call tries again and tells its caller.
    }
  };
  const noted =
    (action: () => void): (() => void) =>
    () => {
      action();
      // Several events of one moment, and the call that sees them, share one writing.
      if (!changed) setImmediate(flushSoon);
      changed = true;
    };
  const watched =
    (id: string, handler: Handler): Handler =>
    async (call) => {
      try {
        return await handler(call);
      } finally {
        if (!id.startsWith('GET ')) changed = true;
        flush();
      }
    };

  return {
    clock: {
      ...clock,
      schedule: (delay, action) => clock.schedule(delay, noted(action)),
      alarm: (at, action) => clock.alarm(at, noted(action)),
    },
    watch: (handlers) =>
      Object.fromEntries(Object.entries(handlers).map(([id, handler]) => [id, watched(id, handler)])),
    start(action) {
      write = action;
      changed = true;
      flush();
    },
  };
}

import type { Handler, HandlerTable } from '../server/call.js';
import { watchCluster } from './changes.js';
import type { Clock } from './clock.js';
import type { Cluster } from './cluster.js';
import { createSave, type Saved, type SaveFile } from './save-file.js';

/** Keeps a cluster on disk while it runs: what a caller has been told is in the file. */
export interface Keeper {
  /** The cluster to go on with: only what happens to it is kept. */
  readonly cluster: Cluster;
  /** The handlers, watched: what a call changes is saved before it is answered. */
  watch(handlers: HandlerTable): HandlerTable;
  /** Writes the file for the first time; from now on each change is added to it. */
  start(access: Pick<Saved, 'tokens' | 'certificate'>): void;
  /** Saves what is still to be saved, and lets go of the file. */
  stop(): void;
}

/** Work under way: whoever does it may still hold things as they were before they were put into the cluster. */
interface Work {
  begin(): void;
  end(): void;
}

/** A clock that counts what is scheduled on it as work, and calls `after` behind all that happens on it. */
function counting(clock: Clock, work: Work, after: () => void): Clock {
  const followed = (action: () => void) => (): void => {
    try {
      action();
    } finally {
      after();
    }
  };
  return {
    ...clock,
    alarm: (at, action) => clock.alarm(at, followed(action)),
    schedule(delay, action) {
      work.begin();
      clock.schedule(
        delay,
        followed(() => {
          try {
            action();
          } finally {
            work.end();
          }
        }),
      );
    },
  };
}

/** Watches a cluster, to keep it in that file; nothing is written before `start`. */
export function createKeeper(path: string, given: Cluster): Keeper {
  let file: SaveFile | undefined;
  let access: Pick<Saved, 'tokens' | 'certificate'> | undefined;
  /** Whether a change could not be added: then only a file written anew can hold it. */
  let behind = false;
  let flushing = false;
  let underWay = 0;

  const soon = (): void => {
    // Several changes of one moment, and the call that made them, share one writing.
    if (flushing || file === undefined) return;
    flushing = true;
    setImmediate(flushSoon);
  };
  const work: Work = {
    begin() {
      underWay += 1;
    },
    end() {
      underWay -= 1;
    },
  };
  const changes = watchCluster({ ...given, clock: counting(given.clock, work, soon) }, soon);
  const { cluster } = changes;

  function write(): void {
    if (access === undefined) return;
    const next = createSave(path, cluster, access);
    file?.close();
    file = next;
    behind = false;
  }
  function flush(): void {
    if (file === undefined) return;
    const texts = changes.take();
    if (underWay === 0) changes.settled();
    if (behind || file.isLong()) write();
    else if (texts.length > 0) {
      behind = true;
      file.add(texts, cluster.clock.now(), cluster.random.state());
      behind = false;
    }
  }
  function flushSoon(): void {
    flushing = false;
    try {
      flush();
    } catch {
      // The next call tries again and tells its caller.
    }
  }
  const watchedHandler =
    (handler: Handler): Handler =>
    async (call) => {
      work.begin();
      try {
        return await handler(call);
      } finally {
        work.end();
        flush();
      }
    };

  return {
    cluster,
    watch: (handlers) =>
      Object.fromEntries(Object.entries(handlers).map(([id, handler]) => [id, watchedHandler(handler)])),
    start(reach) {
      access = reach;
      changes.take();
      write();
    },
    stop() {
      flushSoon();
      file?.close();
      file = undefined;
    },
  };
}

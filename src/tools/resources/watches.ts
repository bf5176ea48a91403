/** Repeats work until the returned function is called. */
export type Every = (milliseconds: number, work: () => Promise<void>) => () => void;

/** How often watched resources are looked at, in milliseconds. */
const LOOK_EVERY = 5000;

/** The system's timer; it keeps no process alive. */
export const everyByTimer: Every = (milliseconds, work) => {
  const timer = setInterval(() => void work(), milliseconds);
  timer.unref();
  return () => clearInterval(timer);
};

/** Tells when resources change; looks at them while anybody watches, and at nothing else. */
interface Watches {
  /** Calls `changed` after each change from now on; the returned function ends it. */
  watch(uri: string, changed: () => void): () => void;
  close(): void;
}

interface Watched {
  readonly listeners: Set<() => void>;
  /** The state that was seen last; undefined before the first look. */
  state: string | undefined;
}

/** @param stateOf what a resource's change is told by; undefined where it never changes */
export function createWatches(stateOf: (uri: string) => Promise<string | undefined>, every: Every): Watches {
  const watched = new Map<string, Watched>();
  let stop: (() => void) | undefined;
  let looking: Promise<void> | undefined;
  const look = async () => {
    // One after the other: many watched guests must not become a burst of requests.
    for (const [uri, one] of [...watched]) {
      const state = await stateOf(uri);
      const changed = one.state !== undefined && state !== undefined && state !== one.state;
      one.state = state ?? one.state;
      if (changed) for (const tell of one.listeners) tell();
    }
  };
  const lookOnce = () => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const rest = () => {
    stop?.();
    stop = undefined;
  };
  return {
    watch(uri, changed) {
      const one = watched.get(uri) ?? { listeners: new Set(), state: undefined };
      // A listener of its own for each call, so that ending one leaves the others.
      const tell = () => changed();
      one.listeners.add(tell);
      watched.set(uri, one);
      stop ??= every(LOOK_EVERY, lookOnce);
      // What it is compared with later; a look that has begun does not know of it.
      if (one.state === undefined) void (looking ?? Promise.resolve()).then(lookOnce);
      return () => {
        one.listeners.delete(tell);
        if (one.listeners.size === 0 && watched.get(uri) === one) watched.delete(uri);
        if (watched.size === 0) rest();
      };
    },
    close() {
      watched.clear();
      rest();
    },
  };
}

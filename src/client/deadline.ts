/** The time of one call: a signal that is aborted when it runs out, or when the caller's own signal is. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** The promise's end, or the signal's reason as soon as that is aborted; what was promised goes on unheard. */
  readonly until: <T>(promise: Promise<T>) => Promise<T>;
  /** Whether the time ran out. */
  readonly passed: () => boolean;
  /** Takes back the timer and the listener. */
  readonly end: () => void;
}

/** Longest delay that a timer of Node takes. */
const longest = 2_147_483_647;

/** Starts a deadline; 0 milliseconds set none. */
export function startDeadline(ms: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let passed = false;
  // One promise for all that waits: a listener for each of them would cost more than the rest of a call.
  let giveUp: (reason: unknown) => void = () => undefined;
  const given = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  given.catch(() => undefined);
  const abort = (reason?: unknown) => {
    controller.abort(reason);
    giveUp(controller.signal.reason);
  };
  const stop = () => abort(caller?.reason);
  const expire = () => {
    passed = true;
    abort();
  };
  const timer = ms > 0 ? setTimeout(expire, Math.min(ms, longest)) : undefined;
  if (caller?.aborted) stop();
  caller?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    until: (promise) => Promise.race([given, promise]),
    passed: () => passed,
    end: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', stop);
    },
  };
}

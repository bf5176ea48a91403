/** The time of one call: a signal that is aborted when it runs out, or when the caller's own signal is. */
export interface Deadline {
  readonly signal: AbortSignal;
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
  const stop = () => controller.abort(caller?.reason);
  const expire = () => {
    passed = true;
    controller.abort();
  };
  const timer = ms > 0 ? setTimeout(expire, Math.min(ms, longest)) : undefined;
  if (caller?.aborted) stop();
  caller?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    passed: () => passed,
    end: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', stop);
    },
  };
}

/** The promise's end, or the signal's reason as soon as that is aborted; what was promised goes on unheard. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

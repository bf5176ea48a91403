/** The sandbox's time. Everything that takes time or stamps a time asks it. */
export interface Clock {
  /** Now, in ms since 1970. */
  now(): number;
  /** Calls `action` once `delay` ms have passed. */
  schedule(delay: number, action: () => void): void;
  /** Lets `ms` pass, in which everything due happens in order. */
  advance(ms: number): void;
  /** Lets time pass until nothing is due any more (at most 1000 simulated hours). */
  settle(): void;
  /** Forgets what is due; for closing. */
  stop(): void;
}

const SETTLE_LIMIT = 1000 * 60 * 60 * 1000;

/** What is to happen, and when in ms since 1970. */
interface Due {
  readonly at: number;
  readonly action: () => void;
}

interface Event extends Due {
  readonly order: number;
}

/** A clock that stands still until it is advanced; starts at `start` ms since 1970. */
export function createManualClock(start: number): Clock {
  let time = start;
  let order = 0;
  let events: Event[] = [];

  const next = (): Event | undefined =>
    events.reduce<Event | undefined>(
      (first, event) =>
        first === undefined || event.at < first.at || (event.at === first.at && event.order < first.order)
          ? event
          : first,
      undefined,
    );

  const runUntil = (end: number): void => {
    for (let event = next(); event !== undefined && event.at <= end; event = next()) {
      const due = event;
      events = events.filter((other) => other !== due);
      time = Math.max(time, due.at);
      due.action();
    }
  };

  return {
    now: () => time,
    schedule(delay, action) {
      order += 1;
      events.push({ at: time + delay, order, action });
    },
    advance(ms) {
      const end = time + ms;
      runUntil(end);
      time = end;
    },
    settle() {
      runUntil(time + SETTLE_LIMIT);
    },
    stop() {
      events = [];
    },
  };
}

/** The longest that anyone waits for one step of simulated work, in real ms. */
const LONGEST_WAIT = 700;

/**
 * A clock that runs with the real one. A wait longer than 0.7 s is cut to that, and the clock jumps over the rest,
 * so that a simulated minute does not cost a real one.
 */
export function createRunningClock(): Clock {
  let skew = 0;
  const pending = new Map<NodeJS.Timeout, Due>();
  const now = (): number => Date.now() + skew;
  const jumpTo = (time: number): void => {
    skew += Math.max(0, time - now());
  };

  const finish = (timer: NodeJS.Timeout): void => {
    const due = pending.get(timer);
    clearTimeout(timer);
    pending.delete(timer);
    if (due === undefined) return;
    jumpTo(due.at);
    due.action();
  };

  /** The next one due up to `end`. */
  const firstBefore = (end: number): NodeJS.Timeout | undefined =>
    [...pending].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0]?.[0];

  const runUntil = (end: number): void => {
    for (let timer = firstBefore(end); timer !== undefined; timer = firstBefore(end)) finish(timer);
  };

  return {
    now,
    schedule(delay, action) {
      const timer = setTimeout(() => finish(timer), Math.min(delay, LONGEST_WAIT));
      timer.unref();
      pending.set(timer, { at: now() + delay, action });
    },
    advance(ms) {
      const end = now() + ms;
      runUntil(end);
      jumpTo(end);
    },
    settle() {
      runUntil(now() + SETTLE_LIMIT);
    },
    stop() {
      for (const timer of pending.keys()) clearTimeout(timer);
      pending.clear();
    },
  };
}

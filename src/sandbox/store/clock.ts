/** The sandbox's time. Everything that takes time or stamps a time asks it. */
export interface Clock {
  /** Now, in ms since 1970. */
  now(): number;
  /** Calls `action` once `delay` ms have passed. */
  schedule(delay: number, action: () => void): void;
  /**
   * Calls `action` at `at` (ms since 1970), as an alarm clock: it is not work that anyone waits for, so it neither
   * hurries a running clock nor keeps `settle` going.
   */
  alarm(at: number, action: () => void): void;
  /** Lets `ms` pass, in which everything due happens in order. */
  advance(ms: number): void;
  /** Lets time pass until no work is due any more (at most 1000 simulated hours). */
  settle(): void;
  /** Forgets what is due; for closing. */
  stop(): void;
}

const SETTLE_LIMIT = 1000 * 60 * 60 * 1000;

/** What is to happen, and when in ms since 1970. */
interface Due {
  readonly at: number;
  readonly order: number;
  /** Whether it is work: an alarm is not. */
  readonly work: boolean;
  readonly action: () => void;
}

/** Of several, what comes first. */
function firstOf(events: Iterable<Due>): Due | undefined {
  let first: Due | undefined;
  for (const event of events) {
    const sooner =
      first === undefined || event.at < first.at || (event.at === first.at && event.order < first.order);
    if (sooner) first = event;
  }
  return first;
}

/** A clock that stands still until it is advanced; starts at `start` ms since 1970. */
export function createManualClock(start: number): Clock {
  let time = start;
  let order = 0;
  const events = new Set<Due>();

  const add = (at: number, work: boolean, action: () => void): void => {
    order += 1;
    events.add({ at, order, work, action });
  };
  const happen = (event: Due): void => {
    events.delete(event);
    time = Math.max(time, event.at);
    event.action();
  };
  const isWorkBefore = (end: number): boolean => [...events].some(({ work, at }) => work && at <= end);

  return {
    now: () => time,
    schedule: (delay, action) => add(time + delay, true, action),
    alarm: (at, action) => add(at, false, action),
    advance(ms) {
      const end = time + ms;
      for (let event = firstOf(events); event !== undefined && event.at <= end; event = firstOf(events)) {
        happen(event);
      }
      time = end;
    },
    settle() {
      const end = time + SETTLE_LIMIT;
      while (isWorkBefore(end)) {
        const event = firstOf(events);
        if (event !== undefined) happen(event);
      }
    },
    stop: () => events.clear(),
  };
}

/** The longest that anyone waits for one step of simulated work, in real ms. */
const LONGEST_WAIT = 700;

/** The longest real wait that Node's timers can keep. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * A clock that runs with the real one. A wait for work longer than 0.7 s is cut to that, and the clock jumps over the
 * rest, so that a simulated minute does not cost a real one.
 */
export function createRunningClock(): Clock {
  let skew = 0;
  let order = 0;
  const timers = new Map<Due, NodeJS.Timeout>();
  const now = (): number => Date.now() + skew;
  const jumpTo = (time: number): void => {
    skew += Math.max(0, time - now());
  };

  const happen = (event: Due): void => {
    clearTimeout(timers.get(event));
    if (!timers.delete(event)) return;
    jumpTo(event.at);
    event.action();
  };

  /** Everything up to a time, in order. */
  const runUntil = (end: number): void => {
    for (let event = firstOf(timers.keys()); event !== undefined && event.at <= end; ) {
      happen(event);
      event = firstOf(timers.keys());
    }
  };

  /** At the real time that an event waits for: it, and alarms that the jump passes over. */
  const ring = (event: Due): void => {
    for (let alarm = firstAlarm(event); alarm !== undefined; alarm = firstAlarm(event)) happen(alarm);
    if (event.work || event.at <= now()) happen(event);
    else start(event, event.at - now());
  };
  const firstAlarm = (before: Due): Due | undefined =>
    firstOf([...timers.keys()].filter((event) => !event.work && event !== before && event.at < before.at));

  const start = (event: Due, wait: number): void => {
    const timer = setTimeout(() => ring(event), Math.min(wait, LONGEST_TIMER));
    timer.unref();
    timers.set(event, timer);
  };
  const add = (at: number, work: boolean, action: () => void): void => {
    order += 1;
    const wait = Math.max(0, at - now());
    start({ at, order, work, action }, work ? Math.min(wait, LONGEST_WAIT) : wait);
  };

  return {
    now,
    schedule: (delay, action) => add(now() + delay, true, action),
    alarm: (at, action) => add(at, false, action),
    advance(ms) {
      const end = now() + ms;
      runUntil(end);
      jumpTo(end);
    },
    settle() {
      const end = now() + SETTLE_LIMIT;
      const next = (): Due | undefined => firstOf(timers.keys());
      while ([...timers.keys()].some(({ work, at }) => work && at <= end)) {
        const event = next();
        if (event !== undefined) happen(event);
      }
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

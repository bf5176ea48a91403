import { ToolFault } from '../result.js';

/** How much may be done in a while. */
export interface Limits {
  /** Calls a minute. */
  readonly calls?: number;
  /** Calls above `read` a minute; a bulk action counts each of its guests. */
  readonly changes?: number;
  /** Calls an hour that destroy; a bulk action counts each of its guests. */
  readonly deletions?: number;
  /** Tasks of the same caller that may run on a node at once. */
  readonly tasks?: number;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const kinds = ['calls', 'changes', 'deletions'] as const;

/** How much of each limit one call takes. */
export type Spending = Readonly<Partial<Record<'calls' | 'changes' | 'deletions', number>>>;

/** Counts what was let out. */
export interface Meter {
  /** @throws ToolFault `limit_reached` where the amounts would go past a limit, saying when it may go on */
  check(spending: Spending): void;
  /** Counts the amounts. @throws ToolFault as `check` does; nothing is counted then */
  spend(spending: Spending): void;
}

interface Counted {
  readonly at: number;
  readonly amount: number;
}

/** @param now milliseconds */
export function createMeter(limits: Limits, now: () => number): Meter {
  const windows = {
    calls: createWindow(MINUTE),
    changes: createWindow(MINUTE),
    deletions: createWindow(HOUR),
  };
  const check = (spending: Spending) => {
    const time = now();
    for (const what of kinds) {
      const [most, amount = 0] = [limits[what], spending[what]];
      if (most === undefined || amount === 0) continue;
      const excess = windows[what].used(time) + amount - most;
      if (excess > 0) throw overLimit(what, most, amount, windows[what].waitFor(excess, time));
    }
  };
  return {
    check,
    spend(spending) {
      check(spending);
      for (const what of kinds) {
        const amount = limits[what] === undefined ? 0 : (spending[what] ?? 0);
        if (amount > 0) windows[what].add({ at: now(), amount });
      }
    },
  };
}

/** What was counted in the last `span` milliseconds, with its sum: a call costs the same after a thousand others. */
function createWindow(span: number) {
  const counted: Counted[] = [];
  let sum = 0;
  return {
    used(time: number): number {
      const recent = counted.findIndex(({ at }) => time - at < span);
      const past = counted.splice(0, recent < 0 ? counted.length : recent);
      for (const { amount } of past) sum -= amount;
      return sum;
    },
    add(one: Counted): void {
      counted.push(one);
      sum += one.amount;
    },
    waitFor: (excess: number, time: number) => waitFor(counted, excess, span, time),
  };
}

/** Seconds until enough of what was counted is out of the span. */
function waitFor(recent: readonly Counted[], excess: number, span: number, time: number): number | undefined {
  let freed = 0;
  for (const { at, amount } of recent) {
    freed += amount;
    if (freed >= excess) return Math.ceil((at + span - time) / 1000);
  }
  return undefined;
}

function overLimit(
  what: 'calls' | 'changes' | 'deletions',
  most: number,
  amount: number,
  wait: number | undefined,
) {
  const span = what === 'deletions' ? 'an hour' : 'a minute';
  const tooMuch =
    most === 0 ? 'None are allowed.' : `This one alone counts ${amount}: do it in smaller parts.`;
  const when = wait === undefined ? tooMuch : `It may go on in ${wait} seconds.`;
  return new ToolFault(
    'limit_reached',
    `Not sent: the owner allows ${most} ${what} ${span} (PVE_LIMITS). ${when}`,
    {
      context: { limit: what, most, ...(wait === undefined ? {} : { retry_after_seconds: wait }) },
      retryable: wait !== undefined,
    },
  );
}

import nock from 'nock';
import {
  type ClientOptions,
  type Clock,
  createClient,
  type PveClient,
  PveError,
} from '../../src/client/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';

export const host = 'pve.test';
export const secret = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const token = `ci@pve!deploy=${secret}`;
export const upid = 'UPID:pve1:00004C85:00075037:6B00B992:qmstart:100:ci@pve!deploy:';

/** A clock that moves only when something sleeps on it, and notes how long. */
export function fakeClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = 0;
  return {
    slept,
    now: () => time,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      time += ms;
    },
  };
}

/** The clock of a simulated cluster, for a client: sleeping lets its time pass. */
export function clockOf({ clock }: Sandbox): Clock {
  return {
    now: () => clock.now(),
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      clock.advance(ms);
    },
  };
}

export function client(options: Partial<ClientOptions> = {}): PveClient {
  return createClient({
    ...(options.endpoints ? {} : { host }),
    ...((options.user ?? options.ticket) ? {} : { token }),
    clock: fakeClock(),
    checkRelease: false,
    ...options,
  });
}

export function api(): nock.Scope {
  return nock(`https://${host}:8006/api2/json`);
}

/** The PveError that a call ends in, as its JSON; anything else fails the test. */
export async function failure(
  call: PromiseLike<unknown> | (() => unknown),
): Promise<Record<string, unknown>> {
  try {
    await (typeof call === 'function' ? call() : call);
  } catch (error) {
    if (error instanceof PveError) return error.toJSON();
    throw error;
  }
  throw new Error('the call succeeded');
}

/** Makes nock the only way out, and checks after each test that everything expected was asked for. */
export function watchNock(hooks: {
  before: (run: () => void) => void;
  after: (run: () => void) => void;
}): void {
  hooks.before(() => nock.disableNetConnect());
  hooks.after(() => {
    const left = nock.pendingMocks();
    nock.cleanAll();
    nock.enableNetConnect();
    if (left.length > 0) throw new Error(`never asked for: ${left.join(', ')}`);
  });
}

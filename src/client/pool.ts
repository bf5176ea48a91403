import type { Clock } from './clock.js';
import type { Endpoint } from './endpoint.js';
import { PveError } from './error.js';

/** Milliseconds for which an endpoint that failed comes last, doubled with each failure in a row. */
const firstBreak = 10_000;
const longestBreak = 120_000;

/** The endpoints of one cluster, and which of them are in order. */
export interface Pool {
  /** The one that is used unless it fails. */
  readonly first: Endpoint;
  /** In the order to be tried: the preferred one, the one in use, the others, and those that failed lately. */
  order(preferred?: Endpoint): readonly Endpoint[];
  /** It gave no answer: others come before it for a while. */
  failed(endpoint: Endpoint): void;
  /** It gave an answer, whatever that was. */
  answered(endpoint: Endpoint): void;
}

interface Break {
  readonly failures: number;
  readonly until: number;
}

/** Makes a pool of at least one endpoint; the first is used until it fails. @throws PveError where there is none */
export function createPool(endpoints: readonly Endpoint[], clock: Clock): Pool {
  const breaks = new Map<Endpoint, Break>();
  const [first] = endpoints;
  if (first === undefined) throw new PveError('validation', 'endpoints: at least one is needed.');
  let current = first;
  const brokenUntil = (endpoint: Endpoint) => {
    const until = breaks.get(endpoint)?.until ?? 0;
    return until > clock.now() ? until : 0;
  };
  return {
    first,
    order: (preferred) => {
      const rank = (endpoint: Endpoint) => (endpoint === preferred ? 0 : endpoint === current ? 1 : 2);
      return [...endpoints].sort((a, b) => brokenUntil(a) - brokenUntil(b) || rank(a) - rank(b));
    },
    failed: (endpoint) => {
      const failures = (breaks.get(endpoint)?.failures ?? 0) + 1;
      const length = Math.min(firstBreak * 2 ** (failures - 1), longestBreak);
      breaks.set(endpoint, { failures, until: clock.now() + length });
    },
    answered: (endpoint) => {
      breaks.delete(endpoint);
      if (brokenUntil(current) > 0) current = endpoint;
    },
  };
}

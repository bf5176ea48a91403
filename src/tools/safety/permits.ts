import type { Arguments } from '../arguments.js';
import { callKey } from './key.js';

/** Which calls have gone through step guard and may be sent now. The gate lets nothing else above `read` out. */
export interface Permits {
  /** Lets the call out while the work lasts. */
  during<T>(operation: string, params: Arguments, work: () => Promise<T>): Promise<T>;
  holds(operation: string, params: Arguments): boolean;
}

/** Permits, none of them held. */
export function createPermits(): Permits {
  const held = new Map<string, number>();
  const add = (key: string, by: 1 | -1) => {
    const count = (held.get(key) ?? 0) + by;
    if (count > 0) held.set(key, count);
    else held.delete(key);
  };
  return {
    async during(operation, params, work) {
      const key = callKey(operation, params);
      add(key, 1);
      try {
        return await work();
      } finally {
        add(key, -1);
      }
    },
    holds: (operation, params) => held.has(callKey(operation, params)),
  };
}

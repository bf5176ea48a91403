import { isUnread } from '../../hints/unread.js';

/** What could be read, and the names of what could not. */
export interface Reads {
  /** The answer; undefined where it can't be read, which is remembered under the name. */
  attempt<T>(name: string, read: () => Promise<T>): Promise<T | undefined>;
  readonly unread: readonly string[];
}

/** A diagnosis goes on where something can't be read: that is a finding of its own. */
export function createReads(): Reads {
  const unread: string[] = [];
  return {
    unread,
    async attempt(name, read) {
      try {
        return await read();
      } catch (error) {
        if (!isUnread(error)) throw error;
        unread.push(name);
        return undefined;
      }
    },
  };
}

import { PveError } from '../../client/index.js';
import { ToolFault } from '../result.js';

/** Whether reading a cluster can fail so: PVE refused or was away, the guard refused, or the caller cancelled. */
export function isUnread(error: unknown): boolean {
  const cancelled = error instanceof Error && error.name === 'AbortError';
  return error instanceof PveError || error instanceof ToolFault || cancelled;
}

/** What stands in for something that can't be read. @throws whatever else went wrong, as that is a defect */
export function unreadAs<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (isUnread(error)) return instead;
    throw error;
  };
}

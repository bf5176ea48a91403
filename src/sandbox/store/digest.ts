import { createHash } from 'node:crypto';
import { die, Failure } from '../server/failure.js';

/** PVE's digest of a configuration: SHA-1 of its text, so that of nothing is `da39a3ee…`. */
export function digestOf(content: object): string {
  const entries = content instanceof Map ? [...content] : Object.entries(content);
  const text = entries.length === 0 ? '' : JSON.stringify(entries);
  return createHash('sha1').update(text).digest('hex');
}

const isStale = (given: unknown, current: string): boolean =>
  given !== undefined && given !== '' && given !== current;

const STALE = 'detected modified configuration - file changed by other user? Try again.';

/** PVE::Tools::assert_if_modified: refuses a change that was made against another state; `doing` is what failed then. */
export function assertDigest(given: unknown, current: string, doing = ''): void {
  if (isStale(given, current)) die(`${doing}${STALE}`);
}

/** The same with another status, as PVE's code in Rust refuses it. */
export function refuseStale(given: unknown, current: string, status: number): void {
  if (isStale(given, current)) throw new Failure(status, `${STALE}\n`);
}

/** The same for a VM's configuration, for which PVE has other words. */
export function assertVmDigest(given: unknown, current: string): void {
  if (isStale(given, current)) die('checksum mismatch (file change by other user?)');
}

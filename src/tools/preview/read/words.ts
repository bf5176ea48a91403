import type { GuestFacts } from '../../live/index.js';

/** Most names in one sentence. */
const MOST = 20;

/** "a, b and 3 more". */
export function listed(names: readonly string[]): string {
  const more = names.length - MOST;
  return more > 0 ? `${names.slice(0, MOST).join(', ')} and ${more} more` : names.join(', ');
}

/** "Guests with disks on it: 100 web01, 101 web02." or that there are none. */
export function told(what: string, names: readonly string[]): string {
  return `${what}: ${names.length === 0 ? 'none' : listed(names)}.`;
}

/** "100 web01 (running)". */
export function guestName({ vmid, name, status }: GuestFacts): string {
  return `${vmid}${name === undefined ? '' : ` ${name}`}${status === undefined ? '' : ` (${status})`}`;
}

/** "1 disk", "2 disks". */
export function counted(amount: number, one: string): string {
  return `${amount} ${one}${amount === 1 ? '' : 's'}`;
}

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** "32 GiB". */
export function sized(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${Number((bytes / 1024 ** power).toFixed(1))} ${units[power]}`;
}

/** A time in seconds since 1970, as a date that stays the same while one reads: "2026-11-21 02:00 UTC". */
export function moment(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

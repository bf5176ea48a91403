import type { Plain } from '../../domain/plain.js';
import { numberField, rowsOf, textField } from '../fields.js';
import { cleanCell } from '../untrusted/index.js';
import type { LiveFacts } from './facts.js';

/** A guest as `/cluster/resources` lists it. */
export interface GuestFacts {
  readonly vmid: number;
  readonly type: 'qemu' | 'lxc';
  readonly node: string;
  readonly name: string | undefined;
  readonly status: string | undefined;
  readonly template: boolean;
  readonly lock: string | undefined;
  readonly pool: string | undefined;
  readonly tags: string | undefined;
}

/** The guests of answers that are still kept: one answer serves many calls, and may hold thousands of guests. */
const known = new WeakMap<object, readonly GuestFacts[]>();

/** All guests that the token can see; their state may be ten seconds old. */
export async function readGuests(live: LiveFacts): Promise<readonly GuestFacts[]> {
  const answer = await live.read('GET /cluster/resources', { type: 'vm' });
  if (!Array.isArray(answer)) return [];
  const guests = known.get(answer) ?? guestsIn(rowsOf(answer));
  known.set(answer, guests);
  return guests;
}

/** The guests among rows of `/cluster/resources`. */
export function guestsIn(rows: readonly Plain[]): GuestFacts[] {
  return rows.flatMap((row) => {
    const vmid = numberField(row, 'vmid');
    const type = textField(row, 'type');
    const node = textField(row, 'node');
    if (vmid === undefined || node === undefined || (type !== 'qemu' && type !== 'lxc')) return [];
    return [
      {
        vmid,
        type,
        node,
        name: cleaned(textField(row, 'name')),
        status: textField(row, 'status'),
        template: row.template === true,
        lock: textField(row, 'lock'),
        pool: textField(row, 'pool'),
        tags: cleaned(textField(row, 'tags')),
      },
    ];
  });
}

/** Whoever runs a guest names it: as it may be shown, which for every name that PVE itself takes is the name. */
function cleaned(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanCell(text);
}

/** Whether it is switched on: it runs, or QEMU holds it (`paused`, `io-error`), which takes memory all the same. */
export function isUp({ status }: Pick<GuestFacts, 'status'>): boolean {
  return status !== undefined && status !== 'stopped' && status !== 'unknown';
}

/** "100 web01 (VM on pve1, running)": how failures and questions name a guest. */
export function guestLabel({ vmid, name, type, node, status }: GuestFacts): string {
  const kind = type === 'lxc' ? 'container' : 'VM';
  return `${vmid}${name === undefined ? '' : ` ${cleanCell(name)}`} (${kind} on ${node}${status === undefined ? '' : `, ${status}`})`;
}

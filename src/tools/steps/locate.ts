import { nearest, nearestFirst } from '../../domain/nearest.js';
import { parseUpid } from '../../domain/upid.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { rowsOf, textField } from '../fields.js';
import { type GuestFacts, guestLabel, readGuests, readNewGuests } from '../live/index.js';
import { ToolFault } from '../result.js';
import { placeOfVolume } from './locate-volume.js';

/** Most guests of one name, or storages, that a failure lists, and most guests with a like name. */
const MOST_LISTED = 20;
const MOST_NEAR = 8;

/** What locating found out. */
export interface Located {
  readonly node?: string;
  readonly storage?: string;
  readonly guest?: GuestFacts;
}

/** Finds the node of a call by what the call names; nothing where that can't be read, which step validate reports. */
export const locators = {
  guest: locateGuest,
  storage: locateStorage,
  volume: locateVolume,
  upid: locateTask,
} as const;

async function locateGuest({ vmid: given, node }: Arguments, { live }: CallContext): Promise<Located> {
  if (typeof given !== 'number' && typeof given !== 'string') return {};
  const text = String(given).trim();
  if (text === '' || /^-|[.\s]/.test(text)) return {};
  const guests = await readGuests(live);
  const guest = /^\d+$/.test(text)
    ? byVmid(text, guests, node)
    : byName(text, hasName(text, guests) ? guests : await readNewGuests(live), node);
  return guest === undefined ? {} : { guest, node: guest.node };
}

function byVmid(text: string, guests: readonly GuestFacts[], node: unknown): GuestFacts | undefined {
  const vmid = Number(text);
  const guest = guests.find((one) => one.vmid === vmid);
  // A token may act on a guest that it may not list.
  if (guest !== undefined || node !== undefined) return guest;
  throw new ToolFault('not_found', `There is no guest ${text} that this token can see.`, {
    invalid: [
      {
        parameter: 'vmid',
        given: text,
        expected: 'the id or the name of a guest',
        valid: nearestLabels(text, guests),
      },
    ],
    suggestions: [listAll(guests)],
    related_tools: ['list_vms'],
  });
}

function hasName(text: string, guests: readonly GuestFacts[]): boolean {
  return guests.some(({ name }) => name?.toLowerCase() === text.toLowerCase());
}

function byName(text: string, guests: readonly GuestFacts[], node: unknown): GuestFacts {
  const wanted = text.toLowerCase();
  const named = guests.filter(({ name }) => name?.toLowerCase() === wanted);
  const here = named.filter((guest) => guest.node === node);
  const [only, ...others] = here.length > 0 ? here : named;
  if (only !== undefined && others.length === 0) return only;
  const fault = only === undefined ? 'noSuchName' : 'ambiguous';
  throw faults[fault](text, fault === 'ambiguous' ? named : guests);
}

const faults = {
  ambiguous: (text: string, named: readonly GuestFacts[]) =>
    new ToolFault('invalid_arguments', `${named.length} guests are named '${text}': give the vmid of one.`, {
      invalid: [
        {
          parameter: 'vmid',
          given: text,
          expected: 'the id of one guest, as several have this name',
          example: named[0]?.vmid,
          valid: named.slice(0, MOST_LISTED).map(guestLabel),
        },
      ],
    }),
  noSuchName: (text: string, guests: readonly GuestFacts[]) => {
    const names = guests.flatMap(({ name }) => name ?? []);
    const meant = nearest(text, names);
    const guest = guests.find(({ name }) => name === meant);
    const hint = guest === undefined || meant === undefined ? '' : ` Did you mean ${guestLabel(guest)}?`;
    return new ToolFault(
      'invalid_arguments',
      `There is no guest named '${text.slice(0, 80)}' that this token can see.${hint}`,
      {
        invalid: [
          {
            parameter: 'vmid',
            given: text.slice(0, 80),
            expected: 'the id or the name of a guest',
            example: guest?.vmid ?? guests[0]?.vmid ?? 100,
            valid: nearestLabels(text, guests),
            ...(meant === undefined ? {} : { nearest: meant }),
          },
        ],
        suggestions: [listAll(guests)],
        related_tools: ['list_vms'],
      },
    );
  },
} as const;

/** Guests whose vmid or name is like the text, the nearest first. */
function nearestLabels(text: string, guests: readonly GuestFacts[]): string[] {
  const owners = new Map(
    guests.flatMap((guest) => [guest.vmid, guest.name].map((word) => [String(word), guest])),
  );
  const near = nearestFirst(text, [...owners.keys()]).flatMap((word) => owners.get(word) ?? []);
  return [...new Set(near)].slice(0, MOST_NEAR).map(guestLabel);
}

function listAll(guests: readonly GuestFacts[]) {
  return { tool: 'list_vms', arguments: {}, why: `lists all ${guests.length} guests with their vmids` };
}

async function locateStorage({ storage, node: given }: Arguments, { live }: CallContext): Promise<Located> {
  if (given !== undefined || typeof storage !== 'string') return {};
  const rows = rowsOf(await live.read('GET /cluster/resources', { type: 'storage' }));
  const having = rows.filter((row) => row.storage === storage);
  const node = textField(having.find((row) => row.status === 'available') ?? having[0] ?? {}, 'node');
  if (node !== undefined) return { node };
  const names = [...new Set(rows.flatMap((row) => textField(row, 'storage') ?? []))];
  const meant = nearest(storage, names);
  throw new ToolFault('not_found', `There is no storage '${storage.slice(0, 80)}' that this token can see.`, {
    invalid: [
      {
        parameter: 'storage',
        given: storage.slice(0, 80),
        expected: 'a storage of the cluster',
        valid: names.slice(0, MOST_LISTED),
        ...(meant === undefined ? {} : { nearest: meant }),
      },
    ],
    context: { storages: names.slice(0, MOST_LISTED) },
    suggestions: [{ tool: 'list_storage', arguments: {}, why: 'lists the storages' }],
    related_tools: ['list_storage'],
  });
}

/** By the storage where the call names no volid. */
async function locateVolume(args: Arguments, context: CallContext): Promise<Located> {
  const place = await placeOfVolume(args, context);
  const { storage = args.storage, node = args.node } = place ?? {};
  return { ...(await locateStorage({ storage, node }, context)), ...place };
}

async function locateTask({ upid }: Arguments): Promise<Located> {
  const node = typeof upid === 'string' ? parseUpid(upid)?.node : undefined;
  if (node !== undefined) return { node };
  if (upid === undefined) return {};
  throw new ToolFault('invalid_arguments', `'upid' is no UPID of a task.`, {
    invalid: [
      {
        parameter: 'upid',
        given: String(upid).slice(0, 80),
        expected: 'the UPID of a task, to the letter with its last colon',
        example: 'UPID:pve1:0000ABCD:00112233:6553F100:qmstart:100:root@pam:',
      },
    ],
  });
}

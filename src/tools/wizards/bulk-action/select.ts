import { MOST_GUESTS } from '../../../../overrides/wizards/bulk-action.js';
import { wordsOf } from '../../arguments.js';
import type { GuestFacts, Resources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { needGuest } from '../cluster/guest.js';
import { needNode } from '../cluster/places.js';
import type { Desk } from '../desk.js';

const selectors = ['vmids', 'pool', 'tag', 'name', 'node', 'status', 'type'] as const;

/** The tags of a guest. */
export function tagsOf({ tags }: GuestFacts): string[] {
  return wordsOf(tags);
}

/**
 * The guests that all given selectors mean, templates apart, by vmid; a plan for more than the limit is blocked.
 * @throws ToolFault where none is given, or none is meant
 */
export function selectGuests(desk: Desk, resources: Resources, action: string): readonly GuestFacts[] {
  const tag = desk.text('tag') ?? (action.endsWith('_tags') ? undefined : desk.text('tags'));
  if (tag === undefined && selectors.every((one) => desk.text(one) === undefined)) throw nothingGiven(action);
  const chosen = named(desk, resources).filter((guest) => fits(desk, guest, wordsOf(tag)));
  const node = desk.text('node');
  if (node !== undefined) needNode(resources, node);
  const guests = chosen.filter(({ template }) => !template).sort((a, b) => a.vmid - b.vmid);
  const templates = chosen.length - guests.length;
  if (templates > 0) desk.warn(`Templates are left out: ${templates}`);
  if (guests.length === 0) throw noneMeant(resources);
  keepLimit(desk, guests.length);
  return guests;
}

function named(desk: Desk, resources: Resources): readonly GuestFacts[] {
  const words = wordsOf(desk.text('vmids'));
  if (words.length === 0 || words.includes('all')) return resources.guests;
  const found = words.map((word) => needGuest(resources, word));
  return found.filter((guest, index) => found.indexOf(guest) === index);
}

function fits(desk: Desk, guest: GuestFacts, tags: readonly string[]): boolean {
  const same = (['pool', 'node', 'status', 'type'] as const).every((field) => {
    const wanted = desk.text(field);
    return wanted === undefined || guest[field] === wanted;
  });
  const pattern = desk.text('name');
  const has = new Set(tagsOf(guest).map((tag) => tag.toLowerCase()));
  return (
    same &&
    (pattern === undefined || matches(pattern, guest.name ?? '')) &&
    tags.every((tag) => has.has(tag.toLowerCase()))
  );
}

/** `*` stands for any text; the case of letters does not count. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(name);
}

function keepLimit(desk: Desk, count: number): void {
  const most = desk.number('limit') ?? MOST_GUESTS;
  if (count <= most) return;
  desk.block({
    by: 'too many',
    reason: `${count} guests are meant, and a plan takes ${most}: narrow what is meant, or say limit: ${count}`,
  });
}

function nothingGiven(action: string): ToolFault {
  return new ToolFault(
    'invalid_arguments',
    `Say which guests to ${action}: give vmids, pool, tag, name ("web-*"), node, status or type; vmids: "all" means every one.`,
    { missing: ['vmids'], suggestions: [listGuests] },
  );
}

function noneMeant({ guests }: Resources): ToolFault {
  const pools = [...new Set(guests.flatMap(({ pool }) => pool ?? []))].sort();
  const tags = [...new Set(guests.flatMap(tagsOf))].sort();
  return new ToolFault('not_found', 'No guest that this token can see is meant by all of that together.', {
    context: { pools, tags: tags.slice(0, 40) },
    suggestions: [listGuests],
  });
}

const listGuests = {
  tool: 'list_vms',
  arguments: {},
  why: 'lists all guests with pool, tags, node and state',
} as const;

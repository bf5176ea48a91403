import { mayAny } from '../access/permissions.js';
import { readProperties } from '../guests/properties.js';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { locked } from './lock.js';
import { changeSection, optionsIn } from './options.js';
import { configured, viewOf } from './running.js';

type Row = Record<string, unknown>;

const PART = 'prefix-lists';
/** How far apart entries lie that were given no place of their own. */
const STEP = 5;
const NUMBERS: ReadonlySet<string> = new Set(['seq', 'ge', 'le']);

function digest(call: Call): string {
  return digestOf(configured(call.cluster, PART));
}

function checkDigest(call: Call): void {
  assertDigest(textParam(call.params, 'digest'), digest(call));
}

function needList(call: Call): Section {
  const id = needText(call.params, 'id');
  return configured(call.cluster, PART).get(id) ?? die(`prefix list '${id}' does not exist`);
}

function entriesOf(list: Section): readonly Section[] {
  const texts = Array.isArray(list.entries) ? list.entries : [];
  return texts.map((text) => {
    const properties = [...readProperties(String(text), 'action')];
    return Object.fromEntries(
      properties.map(([key, value]) => [key, NUMBERS.has(key) ? Number(value) : value]),
    );
  });
}

function keepEntries(list: Section, entries: readonly Section[]): void {
  const sorted = [...entries].sort((one, other) => Number(one.seq) - Number(other.seq));
  list.entries = sorted.map((entry) =>
    Object.entries(entry)
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(','),
  );
}

/** Gives entries without a place one behind the last. */
function placed(entries: readonly Section[]): readonly Section[] {
  let last = Math.max(0, ...entries.map(({ seq }) => Number(seq ?? 0)));
  return entries.map((entry) => {
    if (entry.seq !== undefined) return entry;
    last += STEP;
    return { ...entry, seq: last };
  });
}

function index(call: Call): readonly Row[] {
  const { cluster, caller, params } = call;
  const mark = flagParam(params, 'running') && !flagParam(params, 'pending') ? {} : { digest: digest(call) };
  return [...(viewOf(call, PART) ?? configured(cluster, PART))]
    .filter(([id]) => mayAny(cluster, caller, `/sdn/prefix-lists/${id}`, ['SDN.Audit', 'SDN.Allocate']))
    .map(([id, list]) => ({ ...list, id, ...mark }));
}

function create(call: Call): null {
  checkDigest(call);
  const id = needText(call.params, 'id');
  const lists = configured(call.cluster, PART);
  if (lists.has(id)) die(`prefix list '${id}' already exists`);
  const list: Section = optionsIn(call, ['id']);
  if (list.entries !== undefined) keepEntries(list, placed(entriesOf(list)));
  lists.set(id, list);
  return null;
}

function read(call: Call): Row {
  const id = needText(call.params, 'id');
  const list = configured(call.cluster, PART).get(id);
  return list === undefined ? refuseParameters({ id: `${id} doesn't exist` }) : { ...list, id };
}

function update(call: Call): null {
  checkDigest(call);
  const list = needList(call);
  changeSection(call, list, ['id']);
  if (list.entries !== undefined) keepEntries(list, placed(entriesOf(list)));
  return null;
}

/** Refuses to remove a list that a route map or a fabric still goes by. */
function remove(call: Call): null {
  const id = needText(call.params, 'id');
  needList(call);
  for (const [key, entry] of configured(call.cluster, 'route-maps')) {
    const matches = Array.isArray(entry.match) ? entry.match : [];
    if (matches.some((match) => String(match).includes(`value=${id}`))) {
      die(`prefix list '${id}' is still referenced by route map entry '${key}'`);
    }
  }
  for (const [fabric, section] of configured(call.cluster, 'fabrics')) {
    if (section.route_filter === id) die(`prefix list '${id}' is still referenced by fabric '${fabric}'`);
  }
  configured(call.cluster, PART).delete(id);
  return null;
}

function entryOf(call: Call, list: Section): Section | undefined {
  const seq = numberParam(call.params, 'url_seq');
  return entriesOf(list).find((entry) => entry.seq === seq);
}

function missingEntry({ params }: Call): string {
  return `entry ${needText(params, 'url_seq')} in prefix list ${needText(params, 'id')} doesn't exist`;
}

function needEntry(call: Call): Section {
  return entryOf(call, needList(call)) ?? die(missingEntry(call));
}

const NOT_KEPT = ['id', 'url_seq'];

function refuseTaken(entries: readonly Section[], seq: Section[string] | undefined): void {
  if (entries.some((entry) => entry.seq === seq))
    die(`entry with sequence number ${String(seq)} already exists`);
}

function addEntry(call: Call): null {
  const list = needList(call);
  const entry = optionsIn(call, NOT_KEPT);
  if (entry.seq !== undefined) refuseTaken(entriesOf(list), entry.seq);
  keepEntries(list, placed([...entriesOf(list), entry]));
  return null;
}

function updateEntry(call: Call): null {
  checkDigest(call);
  const list = needList(call);
  const old = needEntry(call);
  const others = entriesOf(list).filter(({ seq }) => seq !== old.seq);
  const entry = { ...old };
  changeSection(call, entry, NOT_KEPT);
  if (entry.seq !== undefined) refuseTaken(others, entry.seq);
  keepEntries(list, placed([...others, entry]));
  return null;
}

function removeEntry(call: Call): null {
  const list = needList(call);
  const { seq } = needEntry(call);
  keepEntries(
    list,
    entriesOf(list).filter((entry) => entry.seq !== seq),
  );
  return null;
}

const LISTS = '/cluster/sdn/prefix-lists';
const LIST = `${LISTS}/{id}`;
const ENTRY = `${LIST}/entries/{url_seq}`;

/** Handlers of prefix lists and of the entries in them. */
export const prefixListHandlers: HandlerTable = {
  [`GET ${LISTS}`]: index,
  [`POST ${LISTS}`]: locked('creating prefix list failed', create),
  [`GET ${LIST}`]: read,
  [`PUT ${LIST}`]: locked('updating prefix list failed', update),
  [`DELETE ${LIST}`]: locked('deleting prefix list failed', remove),
  [`GET ${LIST}/entries`]: (call) => entriesOf(needList(call)),
  [`POST ${LIST}/entries`]: locked('creating prefix list entry failed', addEntry),
  [`GET ${ENTRY}`]: (call) => entryOf(call, needList(call)) ?? refuseParameters({ id: missingEntry(call) }),
  [`PUT ${ENTRY}`]: locked('updating prefix list entry failed', updateEntry),
  [`DELETE ${ENTRY}`]: locked('deleting prefix list entry failed', removeEntry),
};

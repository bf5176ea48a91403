import { mayAny } from '../access/permissions.js';
import { checkGiven, type OptionTable } from '../sections/options.js';
import { typeOptions } from '../sections/sdn.js';
import { type Call, type Handler, type HandlerTable, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Section } from '../store/model.js';
import { locked } from './lock.js';
import { optionsIn } from './options.js';
import { type Part, viewOf } from './running.js';
import { requireVnet } from './vnet-rules.js';
import { zoneOptions } from './zone-rules.js';

type Row = Record<string, unknown>;

const AUDIT = ['SDN.Audit', 'SDN.Allocate'];

/** The kinds of sections that can be asked for as they run or with what is pending: part and id. */
const VIEWED: readonly (readonly [Part, string])[] = [
  ['zones', 'zone'],
  ['vnets', 'vnet'],
  ['controllers', 'controller'],
];

/** The kinds that only a call with the lock's token may change, by what PVE calls one of them. */
const LOCKED: Readonly<Record<string, string>> = {
  zones: 'zone',
  vnets: 'vnet',
  controllers: 'controller',
  dns: 'dns',
  ipams: 'ipam',
};

const VERBS: Readonly<Record<string, string>> = { POST: 'create', PUT: 'update', DELETE: 'delete' };

function rowOf(part: Part, property: string, id: string, section: Row): Row {
  return { ...section, ...(part === 'vnets' ? { type: 'vnet' } : {}), digest: null, [property]: id };
}

/** The path whose privileges show a section: that of a vnet lies below its zone. */
function pathOf(part: Part, id: string, section: Row): string {
  if (part !== 'vnets') return `/sdn/${part}/${id}`;
  const pending = typeof section.pending === 'object' ? section.pending : null;
  return `/sdn/zones/${section.zone ?? Object(pending).zone}/${id}`;
}

function listView(part: Part, property: string, plain: Handler): Handler {
  return (call) => {
    const view = viewOf(call, part);
    if (view === undefined) return plain(call);
    const { cluster, caller } = call;
    return [...view]
      .filter(([id, section]) => mayAny(cluster, caller, pathOf(part, id, section), AUDIT))
      .map(([id, section]) => rowOf(part, property, id, section));
  };
}

function itemView(part: Part, property: string, plain: Handler): Handler {
  return (call) => {
    const view = viewOf(call, part);
    if (view === undefined) return plain(call);
    const id = needText(call.params, property);
    return rowOf(part, property, id, view.get(id) ?? die(`sdn '${id}' does not exist`));
  };
}

/** Leaves the rows of the type that the call asks for. */
function ofType(handler: Handler): Handler {
  return (call: Call) => {
    const type = textParam(call.params, 'type');
    const rows = handler(call);
    if (type === undefined || !Array.isArray(rows)) return rows;
    return rows.filter((row) => textParam(row, 'type') === type);
  };
}

function withViews(table: HandlerTable): HandlerTable {
  const made: Record<string, Handler> = {};
  for (const [part, property] of VIEWED) {
    const [list, item] = [`GET /cluster/sdn/${part}`, `GET /cluster/sdn/${part}/{${property}}`];
    const [plainList, plainItem] = [table[list], table[item]];
    if (plainList !== undefined) made[list] = ofType(listView(part, property, plainList));
    if (plainItem !== undefined) made[item] = itemView(part, property, plainItem);
  }
  return made;
}

function checkNew(
  name: string,
  tableOf: (section: Section) => OptionTable | undefined,
): (call: Call) => void {
  return (call) => {
    const given = optionsIn(call, [name]);
    const table = tableOf(given);
    if (table !== undefined) checkGiven(table, given, true);
  };
}

/** What is checked before the lock is taken, so that its words don't stand before a refusal. */
const BEFORE: Readonly<Record<string, (call: Call) => void>> = {
  'POST /cluster/sdn/zones': checkNew('zone', zoneOptions),
  'POST /cluster/sdn/controllers': checkNew('controller', typeOptions),
  'POST /cluster/sdn/dns': checkNew('dns', typeOptions),
  'POST /cluster/sdn/ipams': checkNew('ipam', typeOptions),
  'GET /cluster/sdn/vnets/{vnet}': (call) => requireVnet(call, AUDIT),
  'PUT /cluster/sdn/vnets/{vnet}': (call) => requireVnet(call, ['SDN.Allocate']),
  'DELETE /cluster/sdn/vnets/{vnet}': (call) => requireVnet(call, ['SDN.Allocate']),
};

/** What PVE says to have failed where that is not the method and the kind: it was copied from zones. */
const FAILED: Readonly<Record<string, string>> = {
  'DELETE /cluster/sdn/ipams/{ipam}': 'delete sdn zone object failed',
};

function lockedChange(id: string, handler: Handler): Handler {
  const [method = '', path = ''] = id.split(' ');
  const what = LOCKED[path.split('/')[3] ?? ''];
  const verb = VERBS[method];
  if (what === undefined || verb === undefined) return handler;
  return locked(FAILED[id] ?? `${verb} sdn ${what} object failed`, handler);
}

/** The plain handlers of the network's sections with what all of them share: the views and the lock. */
export function withViewsAndLock(table: HandlerTable): HandlerTable {
  const all = { ...table, ...withViews(table) };
  return Object.fromEntries(
    Object.entries(all).map(([id, handler]): [string, Handler] => {
      const [before, change] = [BEFORE[id], lockedChange(id, handler)];
      if (before === undefined) return [id, change];
      return [
        id,
        (call) => {
          before(call);
          return change(call);
        },
      ];
    }),
  );
}

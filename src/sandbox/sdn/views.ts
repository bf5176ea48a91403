import { mayAny } from '../access/permissions.js';
import { type Call, type Handler, type HandlerTable, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { locked } from './lock.js';
import { type Part, viewOf } from './running.js';

type Row = Record<string, unknown>;

/** The kinds of sections that can be asked for as they run or with what is pending: part, id, privileges to see one. */
const VIEWED: readonly (readonly [Part, string, readonly string[]])[] = [
  ['zones', 'zone', ['SDN.Audit', 'SDN.Allocate']],
  ['vnets', 'vnet', []],
  ['controllers', 'controller', ['SDN.Audit', 'SDN.Allocate']],
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

function listView(part: Part, property: string, privileges: readonly string[], plain: Handler): Handler {
  return (call) => {
    const view = viewOf(call, part);
    if (view === undefined) return plain(call);
    const { cluster, caller } = call;
    return [...view]
      .filter(([id]) => privileges.length === 0 || mayAny(cluster, caller, `/sdn/${part}/${id}`, privileges))
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
  for (const [part, property, privileges] of VIEWED) {
    const [list, item] = [`GET /cluster/sdn/${part}`, `GET /cluster/sdn/${part}/{${property}}`];
    const [plainList, plainItem] = [table[list], table[item]];
    if (plainList !== undefined) made[list] = ofType(listView(part, property, privileges, plainList));
    if (plainItem !== undefined) made[item] = itemView(part, property, plainItem);
  }
  return made;
}

function lockedChange(id: string, handler: Handler): Handler {
  const [method = '', path = ''] = id.split(' ');
  const what = LOCKED[path.split('/')[3] ?? ''];
  const verb = VERBS[method];
  if (what === undefined || verb === undefined) return handler;
  return locked(`${verb} sdn ${what} object failed`, handler);
}

/** The plain handlers of the network's sections with what all of them share: the views and the lock. */
export function withViewsAndLock(table: HandlerTable): HandlerTable {
  const all = { ...table, ...withViews(table) };
  return Object.fromEntries(Object.entries(all).map(([id, handler]) => [id, lockedChange(id, handler)]));
}

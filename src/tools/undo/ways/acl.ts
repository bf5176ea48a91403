import { rowsOf } from '../../fields.js';
import type { UndoCall, UndoRecord } from '../record.js';
import { fingerprint } from '../state.js';
import { noWay, type Way } from '../way.js';
import { namesIn } from './config.js';

/** One right as `GET /access/acl` tells it. */
export interface AclEntry {
  readonly path: string;
  readonly roleid: string;
  readonly type: string;
  readonly ugid: string;
  readonly propagate: boolean;
}

/** The rights in an answer of `GET /access/acl`. */
export function entriesOf(answer: unknown): AclEntry[] {
  return rowsOf(answer).map(({ path, roleid, type, ugid, propagate }) => ({
    path: String(path),
    roleid: String(roleid),
    type: String(type),
    ugid: String(ugid),
    propagate: Number(propagate ?? 1) === 1,
  }));
}

const listNames: Readonly<Record<string, string>> = { user: 'users', group: 'groups', token: 'tokens' };

/** The calls that grant rights, or, with `remove`, take them away. */
export function aclCalls(entries: readonly AclEntry[], remove = false): UndoCall[] {
  return entries.map(({ path, roleid, type, ugid, propagate }) => ({
    operation: 'PUT /access/acl',
    params: {
      path,
      roles: roleid,
      [listNames[type] ?? 'users']: ugid,
      ...(remove ? { delete: 1 } : { propagate: propagate ? 1 : 0 }),
    },
  }));
}

/** `PUT /access/acl`: the rights that it grants are taken away, those that it takes away or alters are granted again. */
export const acl: Way<'acl'> = async (_rule, { call, read }) => {
  const path = `/${String(call.params.path).split('/').filter(Boolean).join('/')}`;
  const touched = (entry: AclEntry) => entry.path === path && keys.has(keyOf(entry));
  const wanted = Object.entries(listNames).flatMap(([type, list]) =>
    namesIn(call.params[list]).flatMap((ugid) =>
      namesIn(call.params.roles).map((roleid) => ({ path, roleid, type, ugid, propagate: true })),
    ),
  );
  const keys = new Set(wanted.map(keyOf));
  const before = entriesOf(await read('GET /access/acl', {})).filter(touched);
  const had = new Set(before.map(keyOf));
  const removes = Number(call.params.delete ?? 0) === 1 || call.params.delete === true;
  const added = removes ? [] : wanted.filter((entry) => !had.has(keyOf(entry)));
  const calls = [...aclCalls(added, true), ...aclCalls(before)];
  if (calls.length === 0) return noWay('None of these rights is there, so it changes nothing.');
  const record: UndoRecord = { kind: removes ? 'recreate' : 'config', calls };
  return { record };
};

function keyOf({ roleid, type, ugid }: AclEntry): string {
  return fingerprint([roleid, type, ugid]);
}

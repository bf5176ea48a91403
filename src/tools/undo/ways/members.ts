import { isPlain } from '../../../domain/plain.js';
import { isOn } from '../../arguments.js';
import { rowsOf } from '../../fields.js';
import type { UndoCall } from '../record.js';
import { callOf, noWay, type Way, type WayContext } from '../way.js';
import { namesIn } from './config.js';

/** Guests and storages put into a pool or taken out of it, and its comment. */
export const poolMembers: Way<'pool-members'> = async (_rule, context) => {
  const { call, read } = context;
  const poolid = String(call.params.poolid);
  const resources = rowsOf(await read('GET /cluster/resources', {}));
  const pool = rowsOf(await read('GET /pools', {})).find((row) => row.poolid === poolid);
  if (!isPlain(pool)) return noWay('There is no such pool.');
  const removes = isOn(call.params.delete);
  const poolOf = (kind: 'vmid' | 'storage', name: string): unknown =>
    resources.find((row) => String(row[kind]) === name && (kind === 'vmid' || row.type === 'storage'))?.pool;
  const moved = [
    ...namesIn(call.params.vms).map((name) => ({ kind: 'vms' as const, name, former: poolOf('vmid', name) })),
    ...namesIn(call.params.storage).map((name) => ({
      kind: 'storage' as const,
      name,
      former: poolOf('storage', name),
    })),
  ];
  const calls = [
    ...moved.flatMap(({ kind, name, former }) => memberBack(context, kind, name, former, removes)),
    ...(call.params.comment === undefined
      ? []
      : [callOf(call.operation, call.params, { poolid, comment: pool.comment ?? '' })]),
  ];
  if (calls.length === 0) return noWay('It changes nothing: all of these are where they should be.');
  return { record: { kind: 'config', calls } };
};

/** The call that puts one member where it was. */
function memberBack(
  { call }: WayContext,
  kind: 'vms' | 'storage',
  name: string,
  former: unknown,
  removes: boolean,
): UndoCall[] {
  const poolid = String(call.params.poolid);
  const to = (pool: string, more = {}): UndoCall =>
    callOf(call.operation, {}, { poolid: pool, [kind]: name, ...more });
  if (removes) return former === poolid ? [to(poolid)] : [];
  if (former === poolid) return [];
  return typeof former === 'string' && former !== '' && kind === 'vms'
    ? [to(former, { 'allow-move': 1 })]
    : [to(poolid, { delete: 1 })];
}

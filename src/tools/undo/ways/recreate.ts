import type { With } from '../../../../overrides/undo/types.js';
import { isPlain, type Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import { rowsOf } from '../../fields.js';
import type { UndoCall } from '../record.js';
import { stateAt } from '../state.js';
import { fillAll } from '../template.js';
import {
  callOf,
  isRead,
  named,
  noWay,
  parametersIn,
  type Way,
  type WayContext,
  withoutSecrets,
} from '../way.js';
import { whereOf } from '../where.js';
import { type AclEntry, aclCalls, entriesOf } from './acl.js';

/** The object as it is read before it is deleted, created again, with what hangs on it. */
export const recreate: Way<'recreate'> = async (rule, context) => {
  const { call, read } = context;
  const where = whereOf(rule.read ?? { operation: 'GET .' }, context);
  if (!isRead(where.read.operation, context)) return noWay('It holds a secret and is not read.');
  const former = await stateAt(where, read);
  if (!isPlain(former)) return noWay('What it was before could not be read.');
  const create = named(rule.create, 'POST ..', context);
  const fields = parametersIn({ ...former, ...call.params }, create, context);
  const { kept, secrets } = withoutSecrets(fields, create);
  const params = { ...kept, ...fillAll(rule.params ?? {}, { params: call.params, former }) };
  const more = await Promise.all((rule.with ?? []).map((name) => withs[name](context, former)));
  const lost = [...(rule.lost ?? []), ...secrets];
  return {
    record: {
      kind: 'recreate',
      calls: [callOf(create, call.params, params), ...more.flat()],
      expect: { ...where, absent: true },
      ...(lost.length === 0 ? {} : { lost }),
    },
  };
};

/** The calls that put back what hung on a deleted object, by its name. */
const withs: Readonly<Record<With, (context: WayContext, former: Plain) => Promise<UndoCall[]>>> = {
  'ipset-entries': async (context) => {
    const { operation, params } = context.call;
    const list = operation.replace('DELETE', 'GET');
    const add = operation.replace('DELETE', 'POST');
    const entries = rowsOf(await context.read(list, callOf(list, params).params));
    return entries.map((entry) => callOf(add, params, parametersIn(entry, add, context)));
  },
  'group-members': async ({ call }, { members }) => {
    const users: readonly unknown[] = Array.isArray(members) ? members : [];
    return users.map((userid) => ({
      operation: 'PUT /access/users/{userid}',
      params: { userid, groups: [call.params.groupid], append: 1 },
    }));
  },
  acl: async ({ call, read }) => {
    const entries = entriesOf(await read('GET /access/acl', {}));
    return aclCalls(entries.filter((entry) => goesWith(entry, call.params)));
  },
};

/** Whether a right goes with a deleted pool or storage, role, token, user or group. */
function goesWith({ path, roleid, ugid }: AclEntry, params: Arguments): boolean {
  if (params.poolid !== undefined) return path === `/pool/${String(params.poolid)}`;
  if (params.storage !== undefined) return path === `/storage/${String(params.storage)}`;
  if (params.roleid !== undefined) return roleid === params.roleid;
  const { userid, tokenid } = params;
  return (
    ugid === (params.groupid ?? (tokenid === undefined ? userid : `${String(userid)}!${String(tokenid)}`))
  );
}

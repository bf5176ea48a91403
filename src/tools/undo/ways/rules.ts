import type { Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import { rowsOf } from '../../fields.js';
import { pathOf } from '../path.js';
import type { Expectation, UndoCall, UndoRecord } from '../record.js';
import { fingerprint, isSame } from '../state.js';
import { callOf, type Draft, noWay, parametersIn, type Way, type WayContext } from '../way.js';
import { namesIn } from './config.js';

/** The list of rules that a call is about: its operations, and the variables of its path. */
function listOf({ call }: WayContext) {
  const path = pathOf(call.operation).replace(/\/\{pos\}$/, '');
  const { pos: _, ...params } = callOf(call.operation, call.params).params;
  const one = (method: string, pos: number, more: Arguments = {}): UndoCall => ({
    operation: `${method} ${path}/{pos}`,
    params: { ...params, pos, ...more },
  });
  return {
    read: { operation: `GET ${path}`, params },
    add: (rule: Arguments): UndoCall => ({ operation: `POST ${path}`, params: { ...params, ...rule } }),
    remove: (pos: number) => one('DELETE', pos),
    /** Other parameters of the rule are not looked at where it is moved. */
    move: (from: number, to: number) => one('PUT', from, { moveto: to > from ? to + 1 : to }),
    set: (pos: number, changes: Arguments) => one('PUT', pos, changes),
  };
}

type Rules = readonly Plain[];

async function rulesNow(context: WayContext): Promise<Rules> {
  const { operation, params } = listOf(context).read;
  return rowsOf(await context.read(operation, params));
}

/** Rules go by their position, so all of them must stand as they were left. */
function expectation(context: WayContext, rules: Rules): { readonly expect: Expectation } {
  return { expect: { read: listOf(context).read, state: fingerprint(rules) } };
}

/** A new rule: which position it got is seen afterwards. */
export const ruleCreate: Way<'rule-create'> = async (_rule, context) => {
  const before = await rulesNow(context);
  return {
    record: { kind: 'delete-created', calls: [] },
    finish: async () => {
      const after = await rulesNow(context);
      const pos = after.findIndex((rule, index) => !isSameRule(rule, before[index]));
      if (after.length !== before.length + 1 || pos < 0) {
        return noWay('The rules were changed by another at the same time.').record;
      }
      const calls = [listOf(context).remove(pos)];
      return { kind: 'delete-created', calls, ...expectation(context, after) };
    },
  };
};

/** A deleted rule is created at the top, where PVE puts a new one, and moved to where it was. */
export const ruleDelete: Way<'rule-delete'> = async (_rule, context) => {
  const before = await rulesNow(context);
  const pos = Number(context.call.params.pos);
  const former = before[pos];
  if (former === undefined) return noWay('There is no rule at this position.');
  const { add, move, read } = listOf(context);
  const creation = add(fieldsOf(former, `POST ${pathOf(read.operation)}`, context));
  const calls = pos === 0 ? [creation] : [creation, move(0, pos)];
  return finishWithRules({ kind: 'recreate', calls }, context);
};

/** A changed rule gets its former values, a moved one its former position. */
export const ruleUpdate: Way<'rule-update'> = async (_rule, context) => {
  const { params, operation } = context.call;
  const pos = Number(params.pos);
  const former = (await rulesNow(context))[pos];
  if (former === undefined) return noWay('There is no rule at this position.');
  const list = listOf(context);
  if (params.moveto !== undefined) {
    const target = Number(params.moveto);
    const now = target > pos ? target - 1 : target;
    return finishWithRules({ kind: 'config', calls: [list.move(now, pos)] }, context);
  }
  const steer = new Set(['delete', 'digest', 'moveto', 'pos', ...Object.keys(list.read.params)]);
  const changed = [...Object.keys(params).filter((name) => !steer.has(name)), ...namesIn(params.delete)];
  const values = fieldsOf(former, operation, context);
  const back = changed.filter((name) => values[name] !== undefined);
  const added = changed.filter((name) => values[name] === undefined);
  const changes = {
    ...Object.fromEntries(back.map((name) => [name, values[name]])),
    ...(added.length === 0 ? {} : { delete: added }),
  };
  return finishWithRules({ kind: 'config', calls: [list.set(pos, changes)] }, context);
};

function finishWithRules(record: UndoRecord, context: WayContext): Draft {
  return { record, finish: async () => ({ ...record, ...expectation(context, await rulesNow(context)) }) };
}

/** The fields of a rule that can be set; its position is none of them. */
function fieldsOf(rule: Plain, operation: string, context: WayContext): Arguments {
  const { pos: _, ...fields } = parametersIn(rule, operation, context);
  return fields;
}

function isSameRule(rule: Plain, other: Plain | undefined): boolean {
  const bare = ({ pos: _, digest: __, ...fields }: Plain) => fields;
  return other !== undefined && isSame(bare(rule), bare(other));
}

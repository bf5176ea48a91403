import { isPlain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import { rowsOf } from '../../fields.js';
import { operationFrom, pathOf, variablesOf } from '../path.js';
import type { UndoCall, UndoRecord } from '../record.js';
import { fingerprint, stateAt } from '../state.js';
import { fillAll } from '../template.js';
import { callOf, type Draft, isRead, noWay, type RuleOf, type Way, type WayContext } from '../way.js';

/** The object that the call creates, deleted; where the call does not name it, it is found once it is there. */
export const created: Way<'delete-created'> = async (rule, context) => {
  const operation = deletionOf(rule, context);
  if (operation === undefined) return noWay('No call deletes what it creates.');
  const before = rule.find === undefined ? undefined : await namesThere(rule, context);
  const given = { ...context.call.params, ...fillAll(rule.params ?? {}, { params: context.call.params }) };
  const deletion = isNamed(operation, given) ? callOf(operation, given) : undefined;
  return {
    record: { kind: 'delete-created', calls: deletion === undefined ? [] : [deletion] },
    finish: async (answer) => {
      const found = await foundAfter(rule, context, answer, before);
      const values = { ...given, ...found };
      if (!isNamed(operation, values)) {
        return noWay('What it created was not told and could not be found.').record;
      }
      return withState(rule, context, callOf(operation, values));
    },
  };
};

/** `DELETE` one step below the call's path, or of the path itself. */
function deletionOf(
  { operation }: RuleOf<'delete-created'>,
  { call, tables }: WayContext,
): string | undefined {
  if (operation !== undefined) return operationFrom(operation, call.operation);
  const path = pathOf(call.operation);
  const below = new RegExp(`^DELETE ${path.replaceAll(/[{}]/g, '\\$&')}/\\{[^/]+\\}$`);
  const names = [...tables.operations.keys()];
  return names.find((id) => below.test(id)) ?? names.find((id) => id === `DELETE ${path}`);
}

function isNamed(operation: string, values: Arguments): boolean {
  return variablesOf(operation).every((name) => values[name] !== undefined);
}

/** The names in the listing in which the new object will be. */
async function namesThere({ find }: RuleOf<'delete-created'>, { call, read }: WayContext): Promise<string[]> {
  if (find === undefined) return [];
  const list = callOf(operationFrom(find.operation, call.operation), call.params);
  return rowsOf(await read(list.operation, list.params)).map((row) => String(row[find.field]));
}

/** The variable that names the new object, from the answer or the listing. */
async function foundAfter(
  rule: RuleOf<'delete-created'>,
  context: WayContext,
  answer: unknown,
  before: readonly string[] | undefined,
): Promise<Arguments> {
  const { answered, find } = rule;
  if (answered !== undefined) {
    const value =
      answered.field === undefined ? answer : isPlain(answer) ? answer[answered.field] : undefined;
    return typeof value === 'string' && value !== '' ? { [answered.param]: value } : {};
  }
  if (find === undefined || before === undefined) return {};
  const fresh = (await namesThere(rule, context)).filter((name) => !before.includes(name));
  return fresh.length === 1 ? { [find.param]: fresh[0] } : {};
}

/** The deletion with the state in which the object was left, where a GET tells it. */
async function withState(
  { unchanged }: RuleOf<'delete-created'>,
  context: WayContext,
  deletion: UndoCall,
): Promise<UndoRecord> {
  const record: UndoRecord = { kind: 'delete-created', calls: [deletion] };
  const operation =
    unchanged === undefined
      ? `GET ${pathOf(deletion.operation)}`
      : operationFrom(unchanged, context.call.operation);
  if (!isRead(operation, context)) return record;
  const read = callOf(operation, deletion.params);
  const state = await stateAt({ read }, context.read);
  return state === undefined ? record : { ...record, expect: { read, state: fingerprint(state) } };
}

/** For the table of ways: nothing is known that takes the call back. */
export const none: Way<'none'> = async ({ why, net }): Promise<Draft> => noWay(why, net);

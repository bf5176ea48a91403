import { isPlain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import { variablesOf } from '../path.js';
import type { UndoRecord } from '../record.js';
import { stateAt } from '../state.js';
import {
  callOf,
  indexedName,
  isRead,
  named,
  noWay,
  parametersIn,
  type RuleOf,
  type Way,
  type WayContext,
  withoutSecrets,
} from '../way.js';
import { whereOf } from '../where.js';

/** Parameters that steer a change and are no options, whatever the operation. */
const steering: ReadonlySet<string> = new Set([
  'delete',
  'digest',
  'force',
  'skiplock',
  'lock-token',
  'moveto',
]);

/** Former values of the changed options, and `delete` for those that were not set. */
export const config: Way<'config'> = async (rule, context) => {
  const { call, read } = context;
  const where = whereOf(rule.read ?? { operation: 'GET .' }, context);
  if (!isRead(where.read.operation, context))
    return noWay('Its former state holds a secret and is not read.');
  const former = await stateAt(where, read);
  if (!isPlain(former)) return noWay('What it was before could not be read.');
  const changed = changedBy(rule, context);
  if (changed.length === 0) return noWay('It changes no option.');
  const record = wayBack(rule, context, former, changed);
  return {
    record,
    finish: async () => {
      const now = await stateAt(where, read);
      if (!isPlain(now)) return record;
      const left = Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
      return { ...record, expect: { ...where, fields: withoutSecrets(left, call.operation).kept } };
    },
  };
};

/** The options that a call sets or removes. */
function changedBy(rule: RuleOf<'config'>, { call }: WayContext): string[] {
  const { operation, params } = call;
  const aside = new Set([
    ...steering,
    ...variablesOf(operation),
    ...(rule.steer ?? []),
    ...(rule.along ?? []),
  ]);
  const set = Object.keys(params).filter((name) => !aside.has(name) && params[name] !== undefined);
  const along = (rule.along ?? []).filter(
    (name) => params[name] !== undefined && !variablesOf(operation).includes(name),
  );
  return [...new Set([...set, ...along, ...namesIn(params.delete)])];
}

/** The names in a `delete`, which may be a list or one text. */
export function namesIn(value: unknown): string[] {
  if (value === undefined || typeof value === 'boolean') return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => String(item).split(/[,;\s]+/)).filter((name) => name !== '');
}

function wayBack(
  rule: RuleOf<'config'>,
  context: WayContext,
  former: Arguments,
  changed: readonly string[],
): UndoRecord {
  const operation = named(rule.by, context.call.operation, context);
  const takesDelete = Object.hasOwn(context.tables.inputsOf(operation), 'delete');
  const wanted = rule.whole === true ? Object.keys(former) : [...changed, ...(rule.along ?? [])];
  const removedHere = namesIn(context.call.params.delete);
  const gone = removedHere.filter((name) => rule.gone?.includes(indexedName(name)));
  const back = wanted.filter((name) => !gone.includes(name));
  const values = Object.fromEntries(back.map((name) => [name, former[name]]));
  const { kept, secrets } = withoutSecrets(parametersIn(values, operation, context), operation);
  const added = changed.filter((name) => former[name] === undefined && !isSecretOf(name, operation));
  const unset = Object.fromEntries(
    added.flatMap((name) => (rule.unset?.[name] === undefined ? [] : [[name, rule.unset[name]]])),
  );
  const removed = takesDelete ? added : [];
  const lost = [
    ...gone,
    ...changed.filter((name) => secrets.includes(name) || isSecretOf(name, operation)),
    ...(takesDelete || rule.whole === true ? [] : added.filter((name) => !Object.hasOwn(unset, name))),
  ];
  const params = { ...kept, ...unset, ...(removed.length === 0 ? {} : { delete: removed }) };
  if (Object.keys(params).length === 0)
    return { kind: 'none', calls: [], why: `What it changes does not come back: ${lost.join(', ')}.` };
  return {
    kind: 'config',
    calls: [callOf(operation, context.call.params, params)],
    ...(lost.length === 0 ? {} : { lost }),
  };
}

function isSecretOf(name: string, operation: string): boolean {
  return withoutSecrets({ [name]: 'x' }, operation).secrets.length > 0;
}

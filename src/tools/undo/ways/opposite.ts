import { rowsOf } from '../../fields.js';
import { stateAt } from '../state.js';
import { fillAll } from '../template.js';
import { callOf, type Draft, isRead, named, noWay, type RuleOf, type Way, type WayContext } from '../way.js';
import { whereOf } from '../where.js';

/** Another operation does the opposite. */
export const opposite: Way<'opposite'> = async (rule, context) => {
  const former = await formerOf(rule, context);
  if (former === 'unknown') return noWay('What it was before could not be read.');
  const known = { params: context.call.params, former };
  const operation = named(rule.operation, rule.operation, context);
  const filled = fillAll(rule.params ?? {}, known);
  const inputs = context.tables.inputsOf(operation);
  const params = Object.fromEntries(Object.entries(filled).filter(([name]) => Object.hasOwn(inputs, name)));
  return {
    record: {
      kind: 'opposite',
      calls: [callOf(operation, context.call.params, params)],
      ...expected(rule, context),
      ...(rule.lost === undefined ? {} : { lost: rule.lost }),
    },
  };
};

async function formerOf({ read }: RuleOf<'opposite'>, context: WayContext): Promise<unknown> {
  if (read === undefined) return undefined;
  const where = whereOf(read, context);
  if (!isRead(where.read.operation, context)) return 'unknown';
  return (await stateAt(where, context.read)) ?? 'unknown';
}

function expected({ leaves }: RuleOf<'opposite'>, context: WayContext) {
  return leaves === undefined ? {} : { expect: { ...whereOf(leaves.read, context), fields: leaves.fields } };
}

/** Of the guests that a call is about, those whose state it will change, started or stopped again. */
export const bulk: Way<'bulk'> = async (rule, context) => {
  const { call, read } = context;
  const guests = rowsOf(await read('GET /cluster/resources', { type: 'vm' }));
  const named_ = vmidsIn(call.params.vms);
  const changed = guests.filter(
    ({ vmid, node, status, template }) =>
      (named_ === undefined || named_.has(String(vmid))) &&
      (call.params.node === undefined || call.params.node === node) &&
      status === rule.was &&
      Number(template ?? 0) !== 1,
  );
  if (changed.length === 0) return noWay(`None of the guests is ${rule.was}, so it changes nothing.`);
  const vms = changed.map(({ vmid }) => Number(vmid)).sort((a, b) => a - b);
  const operation = named(rule.operation, rule.operation, context);
  return bulkBack(rule, context, callOf(operation, call.params, { ...rule.params, vms }));
};

function bulkBack({ was }: RuleOf<'bulk'>, context: WayContext, call: ReturnType<typeof callOf>): Draft {
  const lost = was === 'running' ? { lost: ['what ran in the guests'] } : {};
  const known = call.operation.startsWith('POST ') && context.tables.operations.has(call.operation);
  if (!known) return noWay('This release has no call that does the opposite.');
  return { record: { kind: 'opposite', calls: [call], ...lost } };
}

function vmidsIn(vms: unknown): ReadonlySet<string> | undefined {
  if (vms === undefined) return undefined;
  const items: readonly unknown[] = Array.isArray(vms) ? vms : String(vms).split(/[,;\s]+/);
  return new Set(items.map(String));
}

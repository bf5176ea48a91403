import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { handOn } from '../composites/hand-on.js';
import { friendlyNotes, friendlyParams, friendlyTimes, mergeDevices } from '../friendly/index.js';
import { ToolFault } from '../result.js';
import type { Shaped } from '../shape/table.js';
import { type Located, locators } from '../steps/locate.js';
import { parseAddress } from './address.js';

/** How a tool is named; an operation has a method and a path. */
const toolName = /^[a-z][a-z0-9_]*$/;

/**
 * From `{ operation, params }` to the operation and all its parameters. A path variable may stand in the path or
 * among the params, and where it is in both it must be the same; a guest may be given by name, and then, or by its
 * vmid, its node is found. In place of an operation it takes the name of a tool: many clients call only what is listed.
 * @throws ToolFault `unknown_operation`, `invalid_arguments`
 */
export async function callOperation(
  { operation: text, params, ...own }: Arguments,
  context: CallContext,
): Promise<{ readonly call: OperationCall } | Shaped> {
  const given = isPlain(params) ? params : {};
  const named = String(text).trim();
  if (toolName.test(named)) return handOn(context, named, { ...given, ...own });
  const { operation, variables } = parseAddress(named);
  refuseTwice(operation, variables, given);
  const all = { ...given, ...variables };
  const { guest, node } = await locate(operation, all, context);
  const whole = {
    ...all,
    ...(guest === undefined ? {} : { vmid: guest.vmid }),
    ...(node === undefined ? {} : { node }),
  };
  const { params: wire, notes } = await mergeDevices(operation, whole, context);
  return {
    call: {
      tool: operation,
      operation,
      params: friendlyParams(operation, friendlyTimes(operation, wire, context.now() / 1000)),
      own,
      answer: { kind: 'any' },
      unknown: [],
      known: [],
      guest,
      found: [],
      ask: {},
      notes: [...notes, ...friendlyNotes(operation, wire)],
    },
  };
}

function refuseTwice(operation: string, variables: Readonly<Record<string, string>>, given: Arguments): void {
  const twice = Object.keys(variables).filter(
    (name) => name in given && String(given[name]) !== variables[name],
  );
  if (twice.length === 0) return;
  throw new ToolFault(
    'invalid_arguments',
    `${operation}: the path and params differ in ${twice.join(', ')}.`,
    {
      invalid: twice.map((parameter) => ({
        parameter,
        given: String(given[parameter]),
        expected: `'${variables[parameter]}', as in the path, or nothing`,
      })),
    },
  );
}

/** Only where something is left to be found out: a call that names node and vmid costs no further request. */
async function locate(operation: string, params: Arguments, context: CallContext): Promise<Located> {
  if (!/^\S+ \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}/.test(operation)) return {};
  if (params.node !== undefined && /^\d+$/.test(String(params.vmid))) return {};
  return locators.guest(params, context);
}

import { isPlain, type Plain } from '../../domain/plain.js';
import type { CallContext, OperationCall } from '../call.js';
import { cleanCell, cleanData } from '../untrusted/index.js';
import { guestRadius } from './guest.js';
import { type BlastRadius, type FreshRead, stateHash } from './target.js';

/** What hangs on the target of a call. */
export async function blastRadiusOf(call: OperationCall, context: CallContext): Promise<BlastRadius> {
  const client = await context.client();
  const read: FreshRead = async (operation, params) => client.invoke(operation, params, {});
  return /\/(?:qemu|lxc)\/\{vmid\}/.test(call.operation)
    ? guestRadius(call, read)
    : objectRadius(call, read, context);
}

/** Any other object: what a GET of the same path answers. */
async function objectRadius(
  { operation, params }: OperationCall,
  read: FreshRead,
  { tables }: CallContext,
): Promise<BlastRadius> {
  const [, path = ''] = operation.split(' ');
  const same = `GET ${path}`;
  const variables = Object.fromEntries(
    [...path.matchAll(/\{([^}]+)\}/g)].flatMap(([, name = '']) =>
      name in params ? [[name, params[name]]] : [],
    ),
  );
  const state = tables.operations.has(same) ? await read(same, variables).catch(() => undefined) : undefined;
  const label = path.replace(/\{([^}]+)\}/g, (whole, name: string) => String(variables[name] ?? whole));
  const name = Object.values(variables).at(-1);
  return {
    target: { label, ...(name === undefined ? {} : { typed: String(name) }) },
    lines: isPlain(state) ? describe(state) : [],
    facts: factsOf(cleanData(same, state, params)),
    state: stateHash(state),
  };
}

function factsOf(state: unknown): Plain {
  return isPlain(state) ? state : {};
}

function describe(state: Plain): string[] {
  return Object.entries(state)
    .filter(([, value]) => typeof value !== 'object')
    .slice(0, 12)
    .map(([name, value]) => `${name}: ${cleanCell(String(value))}`);
}

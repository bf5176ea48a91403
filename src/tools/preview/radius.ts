import { createHash } from 'node:crypto';
import { isPlain, type Plain } from '../../domain/plain.js';
import type { CallContext, OperationCall } from '../call.js';
import { guestRadius } from './guest.js';

/** What a call is aimed at. */
export interface Target {
  /** "VM 100 (web01) on pve1". */
  readonly label: string;
  /** What a person types to confirm; absent where a yes is enough. */
  readonly typed?: string;
}

/** What hangs on the target of a call, read fresh from the cluster. */
export interface BlastRadius {
  readonly target: Target;
  /** What will happen and what goes with it, a sentence a line. */
  readonly lines: readonly string[];
  readonly facts: Plain;
  /** Changes whenever the target does: a confirmation that was given for another state is void. */
  readonly state: string;
}

/** Reads fresh: never from the cache, for a person's consent hangs on it. */
export type FreshRead = (operation: string, params: Plain) => Promise<unknown>;

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
    facts: isPlain(state) ? state : {},
    state: stateHash(state),
  };
}

/** A short text that changes whenever the value does. */
export function stateHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url');
}

function describe(state: Plain): string[] {
  return Object.entries(state)
    .filter(([, value]) => typeof value !== 'object')
    .slice(0, 12)
    .map(([name, value]) => `${name}: ${String(value).slice(0, 120)}`);
}

import { createHash } from 'node:crypto';
import { PveError } from '../../client/index.js';
import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { rowsOf } from '../fields.js';
import { ToolFault } from '../result.js';
import type { UndoCall } from './record.js';

/** Calls a GET for its data; rejects as the client does. */
export type Read = (operation: string, params: Arguments) => Promise<unknown>;

/** A read, and which row of its answer is meant. */
export interface Where {
  readonly read: UndoCall;
  readonly row?: { readonly field: string; readonly value: string };
}

/** What is read there; undefined where the object is not there. */
export async function stateAt({ read: call, row }: Where, read: Read): Promise<unknown> {
  const answer = await readOrAbsent(call, read);
  if (row === undefined) return answer;
  return rowsOf(answer).find((one) => String(one[row.field]) === row.value);
}

async function readOrAbsent({ operation, params }: UndoCall, read: Read): Promise<unknown> {
  try {
    return await read(operation, params);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  if (error instanceof ToolFault) return error.error.code === 'not_found';
  if (!(error instanceof PveError)) return false;
  // Where the name is a parameter, PVE calls it wrong.
  const said = Object.values(error.parameters ?? {}).join(' ');
  return error.kind === 'not-found' || /no such|does not exist/i.test(said);
}

/** A digest that a state carries, which PVE takes to refuse a change of another state. */
export function digestOf(state: unknown): string | undefined {
  const digest = isPlain(state) ? state.digest : rowsOf(state)[0]?.digest;
  return typeof digest === 'string' ? digest : undefined;
}

/** A hash of a state. Its digest is not in it: that is of the whole file, in which other objects lie too. */
export function fingerprint(state: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(state)) ?? '')
    .digest('hex');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'digest');
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, ordered(one)]),
  );
}

/** Whether two values are the same to PVE, which sends 1 for true and numbers as texts now and then. */
export function isSame(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? JSON.stringify(ordered(value)) : String(value);
}

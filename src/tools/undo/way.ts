import type { UndoRule } from '../../../overrides/undo/types.js';
import type { Arguments } from '../arguments.js';
import { hideInText, isSecretName } from '../audit/hide.js';
import type { Tables } from '../tables.js';
import { operationFrom, variablesOf } from './path.js';
import type { UndoCall, UndoRecord } from './record.js';
import type { Read } from './state.js';

/** A call whose way back is looked for, and what with. */
export interface WayContext {
  readonly call: UndoCall;
  readonly read: Read;
  readonly tables: Tables;
}

/** A way back as it is known before the call, and what completes it. */
export interface Draft {
  readonly record: UndoRecord;
  /** The record once the call is done, from its answer. */
  readonly finish?: (answer: unknown) => Promise<UndoRecord>;
}

/** The rule of one kind. */
export type RuleOf<K extends UndoRule['kind']> = Extract<UndoRule, { readonly kind: K }>;

/** Finds the way back of one kind. */
export type Way<K extends UndoRule['kind']> = (rule: RuleOf<K>, context: WayContext) => Promise<Draft>;

/** No way back, and why. */
export function noWay(why: string, net?: UndoRecord['net']): Draft {
  return { record: { kind: 'none', calls: [], why, ...(net === undefined ? {} : { net }) } };
}

/** A call of an operation with those of some values that are its path's variables. */
export function callOf(operation: string, values: Arguments, more: Arguments = {}): UndoCall {
  const variables = variablesOf(operation).filter((name) => values[name] !== undefined);
  return {
    operation,
    params: { ...Object.fromEntries(variables.map((name) => [name, values[name]])), ...more },
  };
}

/** An operation that a rule names, or one by default, by the call's own path. */
export function named(written: string | undefined, byDefault: string, { call }: WayContext): string {
  return operationFrom(written ?? byDefault, call.operation);
}

/** Whether an operation exists, and only reads: the former state is never read from one that hands out secrets. */
export function isRead(operation: string, { tables }: WayContext): boolean {
  return tables.operations.get(operation)?.risk === 'read';
}

/** Values sorted into those that may be kept, and the names of the secrets among them. */
export function withoutSecrets(values: Arguments, operation: string) {
  const kept: Record<string, unknown> = {};
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (isSecretName(name, operation) || isSecretValue(value)) secrets.push(name);
    else kept[name] = value;
  }
  return { kept, secrets };
}

/** What PVE shows in place of a secret, and what holds one inside. */
function isSecretValue(value: unknown): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^\*{3,}$/.test(text) || hideInText(text) !== text;
}

/** The fields that are parameters of an operation. */
export function parametersIn(fields: Arguments, operation: string, { tables }: WayContext): Arguments {
  const inputs = tables.inputsOf(operation);
  const known = Object.entries(fields).filter(([name]) => name !== 'digest' && isParameter(name, inputs));
  return Object.fromEntries(known);
}

function isParameter(name: string, inputs: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(inputs, name) || Object.hasOwn(inputs, indexedName(name));
}

/** `net[n]` for `net0`. */
export function indexedName(name: string): string {
  return name.replace(/\d+$/, '[n]');
}

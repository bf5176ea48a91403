import type { Caller } from '../access/caller.js';
import type { Cluster } from '../store/cluster.js';
import type { ParamValue } from '../verify/index.js';
import type { Operation } from './spec.js';

/** Verified parameters, path variables included. */
export type Params = Readonly<Record<string, ParamValue>>;

/** One call that was let through: who calls what, with which parameters, on which cluster. */
export interface Call {
  readonly cluster: Cluster;
  readonly caller: Caller;
  readonly operation: Operation;
  readonly params: Params;
}

/** Does a call and answers what stands in `data`; throws `Failure` to refuse. */
export type Handler = (call: Call) => unknown;

/** Handlers by operation id. */
export type HandlerTable = Readonly<Record<string, Handler>>;

/** A parameter as text; undefined where it was not given. */
export function textParam(params: Params, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A required parameter as text (the spec has it as required, so it is there). */
export function needText(params: Params, name: string): string {
  return textParam(params, name) ?? '';
}

/** A number parameter; undefined where it was not given. */
export function numberParam(params: Params, name: string): number | undefined {
  const text = textParam(params, name);
  return text === undefined || text === '' ? undefined : Number(text);
}

/** A boolean parameter, or what holds where it was not given. */
export function flagParam(params: Params, name: string, otherwise = false): boolean {
  const value = params[name];
  return value === undefined ? otherwise : value === 1 || value === '1' || value === true;
}

/** PVE::Tools::split_list: a list between commas, semicolons or white space, or a real array. */
export function listParam(params: Params, name: string): readonly string[] {
  const value = params[name];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' ? splitList(String(value)) : [];
}

/** The parts of a list between commas, semicolons, NULs or white space. */
export function splitList(text: string): readonly string[] {
  return text.split(/[,;\s\0]+/).filter((part) => part !== '');
}

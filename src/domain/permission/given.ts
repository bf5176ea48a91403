import { splitList } from '../list.js';
import type { Plain } from '../plain.js';
import { textOf } from './path.js';

/** What is known of the cluster beside the call, by what it is about; each part may be missing. */
export interface Facts {
  /** Groups of users, by userid. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** The configuration of the guest that the call names, as `GET …/config` answers it. */
  readonly config?: Plain;
  /** The zone of each SDN vnet. */
  readonly zones?: Readonly<Record<string, string>>;
}

/** A call to be judged. */
export interface Given {
  readonly operation: string;
  /** Parameters under their wire names, path variables included. */
  readonly params: Plain;
  /** `user@realm` or `user@realm!tokenid`. */
  readonly caller: string;
  readonly facts: Facts;
}

/** A parameter's text; undefined where it is not given or empty. */
export function text({ params }: Given, name: string): string | undefined {
  const value = textOf(params[name]);
  return value === '' ? undefined : value;
}

/** The items of a parameter that holds a list. */
export function list({ params }: Given, name: string): string[] {
  const value = params[name];
  return Array.isArray(value) ? value.map(textOf) : splitList(textOf(value));
}

/** Whether a switch is given and on. */
export function isOn({ params }: Given, name: string): boolean {
  return switchedOn(params[name]);
}

/** Whether a value means yes to PVE (PVE::JSONSchema::parse_boolean); what it would refuse counts as yes. */
export function switchedOn(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  return value !== undefined && value !== null && !/^(0|off|no|false|)$/i.test(textOf(value));
}

/** Whether the caller is an API token. */
export function isToken(caller: string): boolean {
  return caller.includes('!');
}

import type { AccessLevel } from '../../overrides/types.js';
import { nearest } from '../domain/nearest.js';
import { Secret } from '../domain/secret.js';
import { accessLevels, type Setting, type SettingName, settings, VERIFY_SSL } from './settings.js';
import { UsageError } from './usage-error.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the API token comes from. */
export type TokenSource =
  | { readonly kind: 'text'; readonly token: Secret }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'command'; readonly command: string };

/** The settings as read, before anything is opened. */
export interface Settings {
  readonly host: string | undefined;
  readonly token: TokenSource | undefined;
  readonly fingerprint: string | undefined;
  readonly caFile: string | undefined;
  readonly insecure: boolean;
  /** Undefined where none is given: the default depends on what is served. */
  readonly access: AccessLevel | undefined;
  readonly toolsets: readonly string[] | undefined;
}

/** Values of the options that stand for settings, by option name. */
export type Options = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from options and environment; an option counts before its variable.
 * @throws UsageError naming the variable, what is wrong with it and what is expected
 */
export function readSettings(env: Environment, options: Options = {}): Settings {
  refuseUnknown(env);
  const read = (name: SettingName) => settingValue(name, env, options);
  const accessText = read('PVE_ACCESS');
  return {
    host: read('PVE_HOST'),
    token: tokenSource(read),
    fingerprint: read('PVE_FINGERPRINT'),
    caFile: read('PVE_CA_FILE'),
    insecure:
      flag('PVE_TLS_INSECURE', read('PVE_TLS_INSECURE')) ??
      flag(VERIFY_SSL, given(env, VERIFY_SSL)) === false,
    access: accessText === undefined ? undefined : accessLevel(accessText),
    toolsets: read('PVE_TOOLSETS')
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  };
}

/** A misspelt setting must not be passed over in silence: it may be the one that was meant to hold the server back. */
function refuseUnknown(env: Environment): void {
  const known: readonly string[] = settings.map(({ name }) => name);
  const unknown = Object.keys(env).find((name) => name.startsWith('PVE_') && !known.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(
    unknown.slice('PVE_'.length),
    known.map((name) => name.slice('PVE_'.length)),
  );
  const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean PVE_${meant}?`;
  throw new UsageError(`${unknown} is no setting of this version of pvekit: ${hint}`);
}

function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function settingValue(name: SettingName, env: Environment, options: Options): string | undefined {
  const setting: Setting | undefined = settings.find((one) => one.name === name);
  const option = setting?.option === undefined ? undefined : options[setting.option];
  if (option !== undefined) return option;
  const own = given(env, name);
  if (own !== undefined) return own;
  for (const together of setting?.aliases ?? []) {
    const parts = together.map((alias) => given(env, alias));
    if (parts.every((part) => part !== undefined)) return joined(parts);
  }
  return undefined;
}

/** `user@realm!id` and secret, or user, id and secret, as PVE writes a token. */
function joined(parts: readonly string[]): string {
  const [first = '', second, third] = parts;
  if (second === undefined) return first;
  return third === undefined ? `${first}=${second}` : `${first}!${second}=${third}`;
}

function tokenSource(read: (name: SettingName) => string | undefined): TokenSource | undefined {
  const text = read('PVE_TOKEN');
  const path = read('PVE_TOKEN_FILE');
  const command = read('PVE_TOKEN_COMMAND');
  if ([text, path, command].filter((source) => source !== undefined).length > 1) {
    throw new UsageError(
      'the API token comes from two places: set only one of PVE_TOKEN, PVE_TOKEN_FILE and PVE_TOKEN_COMMAND',
    );
  }
  if (text !== undefined) return { kind: 'text', token: new Secret(text) };
  if (path !== undefined) return { kind: 'file', path };
  return command === undefined ? undefined : { kind: 'command', command };
}

function flag(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  const word = text.toLowerCase();
  if (['1', 'true', 'yes', 'on'].includes(word)) return true;
  if (['0', 'false', 'no', 'off'].includes(word)) return false;
  throw new UsageError(`${name} is '${text}': expected 1 or 0`);
}

function accessLevel(text: string): AccessLevel {
  const level = accessLevels.find((one) => one === text);
  if (level !== undefined) return level;
  const meant = nearest(text, accessLevels);
  const hint = meant === undefined ? '' : `; did you mean '${meant}'?`;
  throw new UsageError(`access level '${text}' is unknown: expected ${accessLevels.join(', ')}${hint}`);
}

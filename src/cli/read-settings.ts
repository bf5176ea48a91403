import type { AccessLevel } from '../../overrides/types.js';
import type { Environment } from '../client/config/index.js';
import { nearest } from '../domain/nearest.js';
import { oneOf } from './choice.js';
import { type LogLevel, logLevels } from './log.js';
import { readSafety, type SafetySettings } from './safety-settings.js';
import { accessLevels, type OwnSetting, settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** The program's own settings as read. */
export interface Settings {
  /** Undefined where none is given: the default depends on what is served. */
  readonly access: AccessLevel | undefined;
  readonly toolsets: readonly string[] | undefined;
  /** How much is logged; undefined where nothing is said. */
  readonly logLevel: LogLevel | undefined;
  readonly safety: SafetySettings;
}

/** Values of the options that stand for settings, by option name. */
type Options = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from options and environment; an option counts before its variable.
 * @throws UsageError naming the variable, what is wrong with it and what is expected
 */
export function readSettings(env: Environment, options: Options = {}): Settings {
  refuseUnknown(env);
  const read = (name: OwnSetting) => {
    const { option = '' } = settings.find((setting) => setting.name === name) ?? {};
    return options[option] ?? (env[name]?.trim() || undefined);
  };
  const access = read('PVE_ACCESS');
  const logLevel = read('PVE_LOG_LEVEL');
  return {
    access: access === undefined ? undefined : oneOf('access level', access, accessLevels),
    toolsets: read('PVE_TOOLSETS')
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    logLevel: logLevel === undefined ? undefined : oneOf('log level', logLevel, logLevels),
    safety: readSafety(read),
  };
}

/** A misspelt setting must not be passed over in silence: it may be the one that was meant to hold the server back. */
function refuseUnknown(env: Environment): void {
  const known = settings.map(({ name }) => name);
  const unknown = Object.keys(env).find((name) => name.startsWith('PVE_') && !known.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(
    unknown.slice('PVE_'.length),
    known.map((name) => name.slice('PVE_'.length)),
  );
  const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean PVE_${meant}?`;
  throw new UsageError(`${unknown} is no setting of this version of pvekit: ${hint}`);
}

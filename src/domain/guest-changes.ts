import { propertyKind } from './definitions.js';
import {
  configOperations,
  type GuestConfig,
  type GuestKind,
  type GuestOption,
  parseSetting,
} from './guest-config.js';
import { compareIndexed } from './indexed.js';
import type { Plain } from './plain.js';
import { printCanonical, reprintPropertyString } from './property-print.js';
import { printScalar } from './scalar.js';
import { formatTags } from './tags.js';

/** What a config tells that no caller can set. */
const readOnly = new Set(['digest', 'meta', 'parent', 'snaptime', 'snapstate', 'pending', 'lxc']);

/** Parameters of `PUT …/config`. */
export interface GuestConfigChanges {
  /** Settings to remove, separated by commas. */
  delete?: string;
  /** The config that the changes were made on: PVE refuses them if it is another one by now. */
  digest?: string;
  [setting: string]: string | undefined;
}

function printSetting(kind: GuestKind, name: string, setting: GuestOption, before: unknown): string {
  if (Array.isArray(setting)) return formatTags(setting);
  if (typeof setting !== 'object') return printScalar(setting);
  const parts = propertyKind(configOperations[kind], name) ?? {};
  return before === undefined
    ? printCanonical(setting, parts)
    : reprintPropertyString(String(before), setting, parts);
}

/** Whether a setting, as edited, says what the config says already. */
function isUnchanged(kind: GuestKind, name: string, setting: GuestOption, before: unknown): boolean {
  const parsed = before === undefined ? undefined : parseSetting(kind, name, before);
  if (parsed === undefined || typeof parsed !== typeof setting) return false;
  if (Array.isArray(parsed)) return Array.isArray(setting) && parsed.join(';') === setting.join(';');
  if (typeof parsed === 'object') return printSetting(kind, name, setting, before) === String(before);
  return parsed === setting;
}

function settingsOf({ disks, nets, options }: GuestConfig): [string, GuestOption][] {
  const all: Record<string, GuestOption> = { ...options, ...nets, ...disks };
  return Object.entries(all).sort(([a], [b]) => compareIndexed(a, b));
}

/**
 * The whole config with the edits in it: what was not changed is the very value that was read.
 * @throws TypeError for a value that PVE has no way to write.
 */
export function printGuestConfig(config: Plain, edited: GuestConfig): Record<string, unknown> {
  const settings = new Map(settingsOf(edited));
  const kept = Object.entries(config).flatMap(([name, before]): [string, unknown][] => {
    const setting = settings.get(name);
    settings.delete(name);
    if (setting === undefined)
      return parseSetting(edited.kind, name, before) === undefined ? [[name, before]] : [];
    const same = isUnchanged(edited.kind, name, setting, before);
    return [[name, same ? before : printSetting(edited.kind, name, setting, before)]];
  });
  const added = Array.from(settings, ([name, setting]): [string, string] => [
    name,
    printSetting(edited.kind, name, setting, undefined),
  ]);
  return Object.fromEntries([...kept, ...added]);
}

/**
 * What an edit asks of `PUT …/config`: the settings that were changed or added, `delete` for those that are gone, and
 * the config's digest. Empty where nothing was changed.
 * @throws TypeError for a value that PVE has no way to write.
 */
export function guestConfigChanges(config: Plain, edited: GuestConfig): GuestConfigChanges {
  const printed = printGuestConfig(config, edited);
  const isSetting = (name: string) => !readOnly.has(name);
  const changed = Object.entries(printed).filter(
    ([name, value]) => isSetting(name) && value !== config[name],
  );
  const gone = Object.keys(config).filter((name) => isSetting(name) && !Object.hasOwn(printed, name));
  if (changed.length === 0 && gone.length === 0) return {};
  return {
    ...Object.fromEntries(changed.map(([name, value]) => [name, String(value)])),
    ...(gone.length === 0 ? {} : { delete: gone.join(',') }),
    ...(typeof config.digest === 'string' ? { digest: config.digest } : {}),
  };
}

import { definitionAt, kindOf, parameterOf } from './definitions.js';
import { parseIndexed } from './indexed.js';
import { isPlain, type Plain } from './plain.js';
import { type Properties, parsePropertyString } from './property-parse.js';
import { parseTags } from './tags.js';

export type GuestKind = 'qemu' | 'lxc';

/** A drive or mount point; which other properties there are, the types of the operation's parameters tell. */
export interface GuestDisk extends Properties {
  /** VMs: volume id, path, `none` or `cdrom`. */
  file?: string;
  /** Containers: volume id or path. */
  volume?: string;
  /** As PVE writes it: `32G`. */
  size?: string;
}

/** A network device. */
export interface GuestNet extends Properties {
  /** VMs: `virtio`, `e1000`, … */
  model?: string;
  /** Containers: the device's name inside, `eth0`. */
  name?: string;
  bridge?: string;
}

/** A setting that is neither disk nor network device: property strings as objects, tags as a list. */
export type GuestOption = string | number | boolean | string[] | Properties;

/** A guest's configuration to read and to edit. */
export interface GuestConfig {
  kind: GuestKind;
  /** By name: `scsi0`, `efidisk0`, `rootfs`, `mp0`, `unused0`, … */
  disks: Record<string, GuestDisk>;
  /** By name: `net0`, … */
  nets: Record<string, GuestNet>;
  /** All other settings by name. */
  options: Record<string, GuestOption>;
}

/** The operation whose parameters describe a config's settings. */
export const configOperations: Readonly<Record<GuestKind, string>> = {
  qemu: 'PUT /nodes/{node}/qemu/{vmid}/config',
  lxc: 'PUT /nodes/{node}/lxc/{vmid}/config',
};

const diskStems = new Set(['ide', 'sata', 'scsi', 'virtio', 'efidisk', 'tpmstate', 'mp', 'unused']);

function isDiskName(name: string): boolean {
  return name === 'rootfs' || diskStems.has(parseIndexed(name)?.stem ?? '');
}

/** Only containers have a `rootfs`, and all of them have. */
export function guestKindOf(config: Plain): GuestKind {
  return Object.hasOwn(config, 'rootfs') ? 'lxc' : 'qemu';
}

function hasTexts(value: Properties, names: readonly string[]): boolean {
  return names.every((name) => value[name] === undefined || typeof value[name] === 'string');
}

function isDisk(value: GuestOption): value is GuestDisk {
  return isPlain(value) && hasTexts(value, ['file', 'volume', 'size']);
}

function isNet(value: GuestOption): value is GuestNet {
  return isPlain(value) && hasTexts(value, ['model', 'name', 'bridge']);
}

/**
 * One setting, typed by what the config operation says of it. A value that cannot be read as that stays as it is.
 * `undefined` for what no setting can be, such as an object.
 */
export function parseSetting(kind: GuestKind, name: string, value: unknown): GuestOption | undefined {
  const field = parameterOf(configOperations[kind], name);
  const definition = field === undefined ? undefined : definitionAt(field.d);
  const parts = definition === undefined ? undefined : kindOf(definition);
  if (definition?.type === 'boolean') return value === true || String(value) === '1';
  if (name === 'tags' && typeof value === 'string') return parseTags(value);
  if (parts !== undefined && (typeof value === 'string' || typeof value === 'number')) {
    try {
      return parsePropertyString(String(value), parts);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

/**
 * Reads the answer of `GET /nodes/{node}/qemu/{vmid}/config` (or `…/lxc/…`). The result is plain data to be read and
 * edited; `guestConfigChanges` tells what an edit asks of PVE. A VM and a container are told apart by `rootfs`.
 */
export function parseGuestConfig(config: Plain, kind: GuestKind = guestKindOf(config)): GuestConfig {
  const guest: GuestConfig = { kind, disks: {}, nets: {}, options: {} };
  for (const [name, value] of Object.entries(config)) {
    const setting = parseSetting(kind, name, value);
    if (setting === undefined) continue;
    if (isDiskName(name) && isDisk(setting)) guest.disks[name] = setting;
    else if (parseIndexed(name)?.stem === 'net' && isNet(setting)) guest.nets[name] = setting;
    else guest.options[name] = setting;
  }
  return guest;
}

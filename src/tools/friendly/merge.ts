import { PveError } from '../../client/index.js';
import { propertyKind } from '../../domain/definitions.js';
import { isPlain, type Plain } from '../../domain/plain.js';
import {
  type Properties,
  type PropertyKind,
  type PropertyValue,
  parsePropertyString,
} from '../../domain/property-parse.js';
import { reprintPropertyString } from '../../domain/property-print.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { cleanCell } from '../untrusted/index.js';

const update = /^(?:POST|PUT) \/nodes\/\{node\}\/(qemu|lxc)\/\{vmid\}\/config$/;
const device = /^(?:net|scsi|virtio|sata|ide|mp)\d+$|^rootfs$/;

/** Parameters with the parts of devices made whole, and what is to be said of that. */
interface Merged {
  readonly params: Arguments;
  readonly notes: readonly string[];
}

/**
 * PVE takes a network device or a drive only whole. An object that tells a part of one that the guest has, such as
 * `net0: { tag: 20 }`, goes over its present value, so that MAC and volume stay; null takes a property away. The digest
 * goes along, so that PVE refuses where the configuration has changed meanwhile. Texts, and objects that say themselves
 * what the device is, stay as they are.
 */
export async function mergeDevices(
  operation: string,
  params: Arguments,
  { live }: Pick<CallContext, 'live'>,
): Promise<Merged> {
  const [, guest] = update.exec(operation) ?? [];
  if (guest === undefined) return { params, notes: [] };
  const parts = Object.entries(params).flatMap(([name, value]) => partOf(guest, name, value));
  if (parts.length === 0) return { params, notes: [] };
  const { node, vmid } = params;
  const config = await read(live, `GET /nodes/{node}/${guest}/{vmid}/config`, { node, vmid });
  const whole = parts.flatMap((part): [string, string][] => {
    const text = over(config[part.name], part);
    return text === undefined ? [] : [[part.name, text]];
  });
  if (whole.length === 0) return { params, notes: [] };
  return {
    params: {
      ...params,
      ...Object.fromEntries(whole),
      ...(params.digest === undefined && config.digest !== undefined ? { digest: config.digest } : {}),
    },
    notes: whole.map(
      ([name, text]) => `${name}: what was not named stays as it was; sent whole: ${cleanCell(text)}`,
    ),
  };
}

/** A part of a device, as it was given. */
interface Part {
  readonly name: string;
  readonly kind: PropertyKind;
  readonly value: Properties;
}

/** What makes an object a whole device: the model or name of a network device, the volume of a drive. */
const identities: readonly string[] = ['model', 'name', 'file', 'volume', 'volid', 'storage', 'import-from'];

function partOf(guest: string, name: string, given: unknown): Part[] {
  if (!device.test(name) || !isPlain(given)) return [];
  const kind = propertyKind(`PUT /nodes/{node}/${guest}/{vmid}/config`, name);
  if (kind === undefined) return [];
  // A MAC by its model, `{ virtio: 'BC:24:11:…' }`, says what the device is too.
  const isWhole = Object.keys(given).some(
    (one) => identities.includes(one) || kind[one]?.keyAlias !== undefined,
  );
  const value = Object.entries(given).flatMap(([property, one]): [string, PropertyValue | undefined][] =>
    one === null ? [[property, undefined]] : isScalar(one) ? [[property, one]] : [],
  );
  const isFlat = value.length === Object.keys(given).length;
  return isWhole || !isFlat ? [] : [{ name, kind, value: Object.fromEntries(value) }];
}

function isScalar(value: unknown): value is PropertyValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The present value with the part in it; undefined where there is none, or where that can't be written. */
function over(present: unknown, { kind, value }: Part): string | undefined {
  if (typeof present !== 'string') return undefined;
  try {
    return reprintPropertyString(present, { ...parsePropertyString(present, kind), ...value }, kind);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Where the configuration can't be read, nothing is merged, and step validate says what is missing. */
async function read(live: CallContext['live'], operation: string, at: Arguments): Promise<Plain> {
  try {
    const config = await live.read(operation, at);
    return isPlain(config) ? config : {};
  } catch (error) {
    if (error instanceof PveError) return {};
    throw error;
  }
}

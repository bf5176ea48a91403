import { propertyKind } from '../../domain/definitions.js';
import { isPlain, type Plain } from '../../domain/plain.js';
import { printCanonical } from '../../domain/property-print.js';
import { inUnit } from './sizes.js';

const disk = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp)\d+$|^rootfs$/;
const net = /^net\d+$/;

/** The operation whose parameters tell what a property string of this operation may hold. */
function configOf(operation: string): string {
  const kind = operation.includes('/lxc') ? 'lxc' : 'qemu';
  return `PUT /nodes/{node}/${kind}/{vmid}/config`;
}

/**
 * An object as PVE's property string: `{ bridge: 'vmbr0' }`, `{ storage: 'local-lvm', size: '32G' }`. Anything else,
 * and an object that no property string can hold, stays as it is.
 */
export function printed(operation: string, name: string, value: unknown): unknown {
  const config = configOf(operation);
  const kind = propertyKind(config, name);
  if (kind === undefined || !isPlain(value)) return value;
  const named = disk.test(name) ? withVolume(value, kind.file === undefined ? 'volume' : 'file') : value;
  const model = needsModel(operation, name, named) ? { ...named, model: 'virtio' } : named;
  const flat = Object.entries(model).filter((entry): entry is [string, string | number | boolean] =>
    ['string', 'number', 'boolean'].includes(typeof entry[1]),
  );
  return flat.length === Object.keys(model).length ? printCanonical(Object.fromEntries(flat), kind) : value;
}

/** `{ storage, size }` asks for a new volume of that size; `volid` is another word for the volume that is there. */
function withVolume({ storage, size, volid, ...rest }: Plain, volume: string): Plain {
  if (volid !== undefined && rest[volume] === undefined) return { [volume]: volid, ...rest };
  if (typeof storage !== 'string' || size === undefined || rest[volume] !== undefined)
    return {
      ...rest,
      ...(storage === undefined ? {} : { storage }),
      ...(size === undefined ? {} : { size }),
    };
  return { [volume]: `${storage}:${String(inUnit(size, 3, 3))}`, ...rest };
}

/** Whether a VM's network device is given without its model, as an object or as `bridge=vmbr0`. */
export function needsModel(operation: string, name: string, value: unknown): boolean {
  if (!net.test(name) || operation.includes('/lxc')) return false;
  const kind = propertyKind(configOf(operation), name) ?? {};
  const keys = isPlain(value)
    ? Object.keys(value)
    : typeof value === 'string'
      ? value.split(',').map((piece) => piece.split('=')[0] ?? '')
      : ['model'];
  const bare = typeof value === 'string' && value.split(',').some((piece) => !piece.includes('='));
  return (
    keys.includes('bridge') &&
    !bare &&
    !keys.some((key) => key === 'model' || kind[key]?.keyAlias !== undefined)
  );
}

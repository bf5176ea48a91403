import { isPlain } from '../../domain/plain.js';
import { parseVolid, readVolumeName } from '../../domain/volid.js';
import type { Arguments } from '../arguments.js';

/** The volumes of a call: where they lie, and whose they are. */
interface Volumes {
  readonly storages: readonly string[];
  /** Guests whose volumes it attaches, changes or removes. */
  readonly acted: readonly string[];
  /** Guests whose volumes it only reads, or whose backups it is about. */
  readonly read: readonly string[];
}

const volumeNames = ['volume', 'volid', 'archive', 'ostemplate', 'source-volume', 'import-from'];
/** Names that stand for a source, as a parameter and within a drive's property string. */
const sources: ReadonlySet<string> = new Set(['archive', 'ostemplate', 'source-volume', 'import-from']);
/** Parts of a drive that hold a volume. */
const inDrives: ReadonlySet<string> = new Set(['file', 'volume', 'import-from']);
const drive = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|unused|mp)\d+$|^rootfs$/;
/** Here the volume is the target of what is done, with its storage in the path where it is not in the name. */
const onStorage = /\/storage\/\{storage\}\//;

/** The volumes that a call names, in its path, its parameters and in property strings. */
export function volumesIn(operation: string, params: Arguments): Volumes {
  const named = Object.entries(params).flatMap(([name, value]): [string, string][] => {
    if (volumeNames.includes(name)) return typeof value === 'string' ? [[name, value]] : [];
    return drive.test(name) ? inDrive(value) : [];
  });
  const all = named.flatMap(([name, text]) => {
    const volid = parseVolid(text);
    const volume = volid?.volume ?? (onStorage.test(operation) ? text : '');
    const known = readVolumeName(volume);
    const isSource = sources.has(name) || known?.content === 'backup';
    return [{ storage: volid?.storage, owner: known?.vmid, isSource }];
  });
  const owners = (isSource: boolean) =>
    all.flatMap((one) => (one.owner !== undefined && one.isSource === isSource ? [String(one.owner)] : []));
  return {
    storages: all.flatMap(({ storage }) => (storage === undefined ? [] : [storage])),
    acted: owners(false),
    read: owners(true),
  };
}

/** The parts of a drive that can name a volume: the bare first one or `file=`, `volume=`, `import-from=`. */
function inDrive(value: unknown): [string, string][] {
  return partsOf(value).flatMap(([key, text]) =>
    inDrives.has(key) && typeof text === 'string' ? [[key, text] satisfies [string, string]] : [],
  );
}

function partsOf(value: unknown): (readonly [string, unknown])[] {
  if (isPlain(value)) return Object.entries(value);
  if (typeof value !== 'string') return [];
  return value.split(',').map((part) => {
    const [, key = 'file', text = part] = /^([\w-]+)=(.*)$/.exec(part) ?? [];
    return [key, text];
  });
}

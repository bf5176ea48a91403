/** A volume id in its parts. */
export interface Volid {
  readonly storage: string;
  /** Everything after the first colon: the volume's name on its storage. */
  readonly volume: string;
}

/** What a volume's name tells of it, by the naming rules of PVE/Storage/Plugin.pm. */
export interface VolumeName {
  readonly content: 'images' | 'rootdir' | 'iso' | 'vztmpl' | 'backup' | 'snippets' | 'import';
  /** The guest that owns it. */
  readonly vmid?: number;
  /** File format: `qcow2`, `raw`, `vmdk`, `tar.zst`, … */
  readonly format?: string;
  /** The volume that it is a linked clone of, without storage. */
  readonly base?: string;
}

const storagePattern = /^[a-z][a-z0-9._-]*[a-z0-9]$/i;

/** Whether the text can be a storage's name. */
export function isStorageId(text: string): boolean {
  return storagePattern.test(text);
}

/** The parts of `storage:volume`, or undefined where the text is no volume id. */
export function parseVolid(text: string): Volid | undefined {
  const colon = text.indexOf(':');
  const [storage, volume] = [text.slice(0, colon), text.slice(colon + 1)];
  return colon > 0 && isStorageId(storage) && volume !== '' ? { storage, volume } : undefined;
}

/** `storage:volume`. */
export function formatVolid({ storage, volume }: Volid): string {
  return `${storage}:${volume}`;
}

/** Whether the text is a volume id. */
export function isVolid(text: string): boolean {
  return parseVolid(text) !== undefined;
}

type Reader = (groups: readonly (string | undefined)[]) => Omit<VolumeName, 'content'>;

const withFormat: Reader = ([format]) => (format === undefined ? {} : { format });
const owned: Reader = ([vmid, format]) => ({ ...withFormat([format]), vmid: Number(vmid) });
const cloned: Reader = ([base, ...rest]) => ({ ...owned(rest), ...(base === undefined ? {} : { base }) });

/** First match wins. */
const rules: readonly (readonly [RegExp, VolumeName['content'], Reader])[] = [
  [/^iso\/.+?(?:\.(iso|img))?$/i, 'iso', withFormat],
  [/^vztmpl\/.+?(?:\.(tar(?:\.[gx]z|\.zst|\.bz2)?))?$/, 'vztmpl', withFormat],
  [/^snippets\/.+$/, 'snippets', withFormat],
  [/^import\/.+?(?:\.(ova|ovf|qcow2|raw|vmdk))?(?:\/.+)?$/, 'import', withFormat],
  [/^backup\/(?:vm|ct)\/(\d+)\/.+$/, 'backup', owned],
  [
    /^backup\/vzdump-(?:lxc|openvz|qemu)-(\d+)-.+?\.((?:tar|tgz|vma)(?:\.(?:gz|lzo|zst|bz2))?)$/,
    'backup',
    owned,
  ],
  [/^backup\/.+$/, 'backup', withFormat],
  [/^(?:\d+\/)?(basevol-\d+-[^/]+)\/subvol-(\d+)-[^/]+?(?:\.(subvol))?$/, 'rootdir', cloned],
  [/^(?:\d+\/)?(?:subvol|basevol)-(\d+)-[^/]+?(?:\.(subvol))?$/, 'rootdir', owned],
  [/^((?:\d+\/)?base-\d+-[^/]+)\/(?:\d+\/)?vm-(\d+)-[^/]+?(?:\.(qcow2|raw|vmdk))?$/, 'images', cloned],
  [/^(?:\d+\/)?(?:vm|base)-(\d+)-[^/]+?(?:\.(qcow2|raw|vmdk))?$/, 'images', owned],
  [/^(\d+)\/[^/]+?(?:\.(qcow2|raw|vmdk))?$/, 'images', owned],
];

/**
 * What the volume's name tells: its content, owner, format and base. Undefined for a name that follows no rule, such
 * as the size in `local-lvm:32`, which asks PVE for a new volume.
 */
export function readVolumeName(volume: string): VolumeName | undefined {
  for (const [pattern, content, read] of rules) {
    const match = pattern.exec(volume);
    if (match !== null) return { content, ...read(match.slice(1)) };
  }
  return undefined;
}

import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';

/** What a call touches, as its path and parameters name it. */
export interface Touched {
  readonly vmids: readonly string[];
  readonly nodes: readonly string[];
  readonly storages: readonly string[];
  readonly pools: readonly string[];
  /** It acts on every guest, whichever there are. */
  readonly everyGuest: boolean;
}

const vmidNames = ['vmid', 'newid', 'target-vmid', 'guest', 'vms', 'vmids'];
const nodeNames = ['node', 'target', 'nodes', 'target-node'];
const storageNames = [
  'storage',
  'target-storage',
  'targetstorage',
  'vmstatestorage',
  'import-working-storage',
];
const volumeNames = new Set(['volume', 'volid', 'archive', 'ostemplate', 'source-volume', 'import-from']);
const drive = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|unused|mp)\d+$|^rootfs$/;
/** Operations that take all guests where they are not told which. */
const bulk =
  /^POST \/(?:nodes\/\{node\}\/(?:startall|stopall|migrateall|suspendall|vzdump)|cluster\/bulk-action\/guest\/\w+)$/;

/** What a call touches: not only its path, but all that its parameters name. */
export function touchedBy(operation: string, params: Arguments): Touched {
  const vmids = vmidNames.flatMap((name) =>
    name === 'guest' ? fromReplication(params) : wordsOf(params[name]),
  );
  const isBulk = bulk.test(operation) || (operation.endsWith('/cluster/backup') && isOn(params.all));
  return {
    vmids: [...new Set([...vmids.filter((word) => /^\d+$/.test(word)), ...haGuests(params.sid)])],
    nodes: [...new Set(nodeNames.flatMap((name) => wordsOf(params[name])).filter(isName))],
    storages: [
      ...new Set([...storageNames.flatMap((name) => mapped(params[name])), ...volumeStorages(params)]),
    ],
    pools: [...new Set([params.poolid, params.pool].flatMap(wordsOf))],
    everyGuest: isBulk && vmids.length === 0 && params.pool === undefined,
  };
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' ? value.split(/[\s,;\0]+/).filter((word) => word !== '') : [];
}

/** A replication job is named by its guest: `100-0`. */
function fromReplication({ guest, id }: Arguments): string[] {
  const [, vmid = ''] = typeof id === 'string' ? (/^(\d+)-\d+$/.exec(id) ?? []) : [];
  return [...wordsOf(guest), ...(vmid === '' ? [] : [vmid])];
}

/** `vm:100`, `ct:200`: how HA names a guest; a bare number is one too. */
function haGuests(sid: unknown): string[] {
  return wordsOf(sid).flatMap((word) => /^(?:vm:|ct:)?(\d+)$/.exec(word)?.[1] ?? []);
}

/** `local:other` and `1` of a storage map: every storage that it names. */
function mapped(value: unknown): string[] {
  return wordsOf(value)
    .flatMap((word) => word.split(':'))
    .filter((word) => isName(word) && word !== '1');
}

function isName(word: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(word);
}

/** The storages of the volumes that a call names, in paths and in property strings. */
function volumeStorages(params: Arguments): string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    if (volumeNames.has(name)) return storageOf(value);
    if (!drive.test(name)) return [];
    if (isPlain(value)) return [value.file, value.volume, value['import-from']].flatMap(storageOf);
    return typeof value === 'string'
      ? value.split(',').flatMap((part) => storageOf(part.replace(/^[\w-]+=/, '')))
      : [];
  });
}

function storageOf(value: unknown): string[] {
  const [, storage = ''] = typeof value === 'string' ? (/^([A-Za-z][\w.-]*):/.exec(value) ?? []) : [];
  return storage === '' ? [] : [storage];
}

function isOn(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}

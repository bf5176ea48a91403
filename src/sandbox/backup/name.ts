import type { GuestKind } from '../store/model.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** The file name of a guest's backup without suffix: `vzdump-qemu-100-2026_11_21-05_30_00` (UTC). */
export function archiveStem(kind: GuestKind, vmid: number, ms: number): string {
  const time = new Date(ms);
  const day = [time.getUTCFullYear(), two(time.getUTCMonth() + 1), two(time.getUTCDate())].join('_');
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join('_');
  return `vzdump-${kind}-${vmid}-${day}-${clock}`;
}

/** What a compressor appends to the file name, and the share of the data that it leaves. */
export interface Compressor {
  readonly suffix: string;
  readonly share: number;
}

const PLAIN: Compressor = { suffix: '', share: 1 };
const LZO: Compressor = { suffix: '.lzo', share: 0.55 };

const COMPRESSORS: Readonly<Record<string, Compressor>> = {
  '1': LZO,
  lzo: LZO,
  gzip: { suffix: '.gz', share: 0.45 },
  zstd: { suffix: '.zst', share: 0.42 },
};

/** The compressor that the parameter `compress` names. */
export function compressorOf(compress: string): Compressor {
  return COMPRESSORS[compress] ?? PLAIN;
}

/** What a backup's volume name says. */
export interface ArchiveName {
  readonly type: 'qemu' | 'lxc' | 'unknown';
  readonly vmid: number | undefined;
  /** Whether it follows vzdump's naming scheme, which pruning goes by. */
  readonly standard: boolean;
}

const FILE = /^vzdump-(qemu|lxc)-(\d+)-\d{4}_\d\d_\d\d-\d\d_\d\d_\d\d\.(?:vma|tar|tgz)(?:\.(?:gz|lzo|zst))?$/;
const PBS = /^(vm|ct)\/(\d+)\//;

/** Reads a backup's name behind `backup/` (PVE::Storage::archive_info). */
export function readArchiveName(name: string): ArchiveName {
  const own = name.replace(/^backup\//, '');
  const [, kind, id] = FILE.exec(own) ?? PBS.exec(own) ?? [];
  if (kind === undefined) {
    const vmid = /^vzdump-(?:qemu|lxc)-(\d+)-/.exec(own)?.[1];
    return { type: 'unknown', vmid: vmid === undefined ? undefined : Number(vmid), standard: false };
  }
  const type = kind === 'qemu' || kind === 'vm' ? 'qemu' : 'lxc';
  return { type, vmid: Number(id), standard: true };
}

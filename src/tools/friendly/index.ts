import type { Arguments } from '../arguments.js';
import { inUnit } from './sizes.js';

/** Amounts of memory, which PVE counts in MiB. */
const inMebibytes = new Set(['memory', 'balloon', 'swap']);
const disk = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp)\d+$|^rootfs$/;
const guestOperation = /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)(?:\/|$)/;

/**
 * Friendly forms of an operation's parameters in PVE's own: `memory: "4G"`, a new disk `local-lvm:32G`, a size
 * `+10 GB`. Whatever is in no such form stays as it is, for step validate to judge.
 */
export function friendlyParams(operation: string, params: Arguments): Arguments {
  if (!guestOperation.test(operation)) return params;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, friendly(name, value)]));
}

function friendly(name: string, value: unknown): unknown {
  if (inMebibytes.has(name)) return inUnit(value, 2);
  if (typeof value !== 'string') return value;
  if (disk.test(name)) return newDisk(value);
  return name === 'size' ? shortSize(value) : value;
}

/** `local-lvm:32G` for a new disk: PVE wants the bare number of GiB. */
function newDisk(text: string): string {
  return text.replace(
    /^([A-Za-z][\w.-]*:)(\d+(?:\.\d+)?\s*[kmgtp](?:i?b)?)(?=,|$)/i,
    (_, storage: string, size: string) => `${storage}${String(inUnit(size, 3, 3))}`,
  );
}

/** `+10 GB` and `10GiB`: PVE wants one letter and no blank. */
function shortSize(text: string): string {
  return text.replace(
    /^\s*(\+?)\s*(\d+(?:\.\d+)?)\s*([kmgt])(?:i?b)?\s*$/i,
    (_, plus: string, digits: string, unit: string) => `${plus}${digits}${unit.toUpperCase()}`,
  );
}

/** Storages, volumes and what is set on them (PVE::Storage::Plugin and the plugins). */

import type { TextFormat } from './kinds.js';
import { isHost, isPortal } from './network.js';
import { byPattern, byTest, chomp } from './text.js';

const contentTypes = new Set(['images', 'rootdir', 'vztmpl', 'iso', 'backup', 'snippets', 'none', 'import']);

const content: TextFormat = (text) =>
  contentTypes.has(text) ? undefined : `invalid content type '${text}'\n`;

const isVolumeId = (text: string) =>
  /^[a-z][a-z0-9\-_.]*[a-z0-9]:./i.test(text) && !chomp(text).includes('\n');

const volumeId: TextFormat = (text) =>
  isVolumeId(text) ? undefined : `unable to parse volume ID '${text}'\n`;

const volumeOrPath: TextFormat = (text) => (text.startsWith('/') ? undefined : volumeId(text));

const directoryOverride: TextFormat = (text) => {
  const pair = /^([a-z]+)=(.+)$/s.exec(chomp(text));
  const [, type = '', path = ''] = pair ?? [];
  const hasDotRun = path.includes('..') || path.endsWith('.');
  if (!pair || hasDotRun) return `invalid override '${text}'\n`;
  const message = content(type);
  if (message !== undefined) return message;
  const isTooLong = path.length >= 1023 || path.split('/').some((part) => part.length >= 255);
  return isTooLong ? `invalid override '${text}'\n` : undefined;
};

const blockSizeUnits: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 * 1024 };

const blockSize: TextFormat = (text) => {
  if (text === '') return undefined;
  const parts = /^([1-9]\d*)([km]?)$/i.exec(chomp(text));
  if (!parts) {
    return `invalid ZFS blocksize format '${text}'. Use a positive number (no leading zeros) with an optional 'k' or 'm' suffix.\n`;
  }
  const size = Number(parts[1]) * (blockSizeUnits[(parts[2] ?? '').toLowerCase()] ?? 1);
  const isValid = size >= 512 && size <= 16 * 1024 * 1024 && Number.isInteger(Math.log2(size));
  return isValid
    ? undefined
    : `value '${text}' is not a valid ZFS blocksize. Must be a power of 2 between 512B and 16MiB (e.g., 4k, 8k, 16k, 64k, 1m).\n`;
};

const absolutePath = /^\/[^;()]+/;

/** The formats of this file, by name. */
export const storageFormats: Readonly<Record<string, TextFormat>> = {
  'pve-storage-content': content,
  'pve-volume-id': volumeId,
  'pve-volume-id-or-absolute-path': volumeOrPath,
  'pve-volume-id-or-qm-path': (text) =>
    text === 'none' || text === 'cdrom' ? undefined : volumeOrPath(text),
  'pve-dir-override': directoryOverride,
  'pve-storage-zfs-blocksize': blockSize,
  'pve-storage-path': byTest(
    (text) => absolutePath.test(text),
    'value does not look like a valid absolute path',
  ),
  'pve-storage-path-in-property-string': byTest(
    (text) => absolutePath.test(text),
    'value does not look like a valid absolute path',
  ),
  'pve-storage-server': byTest(isHost, 'value does not look like a valid server name or IP address'),
  'pve-storage-portal-dns': byTest(isPortal, 'value does not look like a valid portal address'),
  'pve-storage-vgname': byPattern(
    /^[a-z0-9][a-z0-9\-_.]*[a-z0-9]$/i,
    (text) => `lvm name '${text}' contains illegal characters`,
  ),
  'pve-storage-options': byPattern(/^\S+$/, (text) => `invalid options '${text}'`),
  'disk-size': byPattern(
    /^\d+(?:\.\d+)?[KMGT]?$/,
    (text) => `value does not look like a valid disk size: ${text}`,
  ),
};

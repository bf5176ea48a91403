import { parseSize } from '../size.js';
import { isStorageId, isVolid } from '../volid.js';
import { anyOf, type Format, type Formats, judgedBy, matching, oneOf } from './format.js';

const storageId = judgedBy(isStorageId, "a storage's name", 'local-lvm');
const volid = judgedBy(isVolid, 'a volume as storage:volume', 'local:iso/debian-13.iso');
const absolute = matching(/^\/[\s\S]*$/, 'an absolute path', '/mnt/data');
const contents = ['images', 'rootdir', 'vztmpl', 'iso', 'backup', 'snippets', 'import', 'none'];
const bridge = '[\\p{L}\\p{M}\\p{N}_.-]+';

/** A power of two from 512 bytes to 16 MiB, in bytes or with a `K` or `M`. */
function isBlockSize(text: string): boolean {
  if (text === '') return true;
  const bytes = /^[1-9]\d*[KM]?$/i.test(text) ? (parseSize(text.toUpperCase())?.bytes ?? 0) : 0;
  return bytes >= 512 && bytes <= 2 ** 24 && Number.isInteger(Math.log2(bytes));
}

/** `FROM:TO` pairs, a single name for all, or `1`, which keeps each where its name is. */
function pair(one: (text: string) => boolean): (text: string) => boolean {
  return (text) =>
    text === '0' || text === '1' || (text.split(':').length <= 2 && text.split(':').every(one));
}

function isOverride(text: string): boolean {
  const equals = text.indexOf('=');
  return contents.includes(text.slice(0, equals)) && equals < text.length - 1;
}

const path: Format = matching(/^\/.+$/, 'an absolute path', '/mnt/data');

export const storageFormats: Formats = {
  'bridge-pair': judgedBy(
    pair((text) => new RegExp(`^${bridge}$`, 'u').test(text)),
    'two bridges as from:to, one for all, or 1',
    'vmbr0:vmbr1',
  ),
  'disk-size': matching(/^\d+(?:\.\d+)?[KMGT]?$/, 'a size in bytes, or with K, M, G or T', '32G'),
  'pve-dir-override': judgedBy(isOverride, 'a content type and its folder', 'iso=custom/iso'),
  'pve-lxc-dev-string': matching(/^\/dev\/.*$/, "a device's path below /dev", '/dev/net/tun'),
  'pve-storage-content': oneOf(contents, 'a content type'),
  'pve-storage-id': storageId,
  'pve-storage-options': matching(/^\S+$/, 'mount options separated by commas', 'noatime,nodev'),
  'pve-storage-path': path,
  'pve-storage-vgname': matching(/^[a-z0-9][a-z0-9._-]*[a-z0-9]$/i, "a volume group's name", 'pve'),
  'pve-storage-zfs-blocksize': judgedBy(isBlockSize, 'a power of two from 512 to 16M', '16k'),
  'pve-volume-id': volid,
  'pve-volume-id-or-absolute-path': anyOf(
    [volid, absolute],
    'a volume as storage:volume, or an absolute path',
  ),
  'pve-volume-id-or-qm-path': anyOf(
    [volid, absolute, oneOf(['none', 'cdrom'], '')],
    'a volume as storage:volume, storage:GiB for a new one, an absolute path, none or cdrom',
  ),
  'storage-pair': judgedBy(pair(isStorageId), 'two storages as from:to, one for all, or 1', 'local-lvm:ceph'),
};

import type { Archive, GuestConfig } from '../store/model.js';

/** PVE::Tools::encode_text: everything but printable ASCII without `%`, percent-encoded. */
function encode(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x25;
      return plain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function printConfig(config: GuestConfig): readonly string[] {
  const { description, ...options } = config;
  const comment = description === undefined ? [] : String(description).split('\n');
  const lines = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...comment.map((line) => `#${encode(line)}`), ...lines.map(([key, value]) => `${key}: ${value}`)];
}

/** The configuration file inside a backup archive, with vzdump's map of the disks for a VM. */
export function archivedConfigText({ kind, config, disks }: Archive): string {
  const map = disks.map(
    ({ key, storage, format }) => `#qmdump#map:${key}:drive-${key}:${storage}:${format}:`,
  );
  return [...printConfig(config), ...(kind === 'qemu' ? map : []), ''].join('\n');
}

import type { LiveFacts, Resources } from '../../live/index.js';
import { type ContentFacts, readContents } from './contents.js';

/** Backups of a guest, the newest first. */
export async function readBackups(
  live: LiveFacts,
  resources: Resources,
  vmid: number,
): Promise<readonly ContentFacts[]> {
  const all = await readContents(live, resources, ['backup']);
  return all.filter((one) => one.vmid === vmid).sort((a, b) => b.ctime - a.ctime);
}

/** The kind of guest in a backup, by the name that vzdump or a backup server gave it. */
export function kindInBackup(volid: string): 'qemu' | 'lxc' | undefined {
  const [, kind] = /(?:vzdump-(qemu|lxc|openvz)-|backup\/(?:vm|ct)\/)/.exec(volid) ?? [];
  if (kind === 'qemu' || volid.includes(':backup/vm/')) return 'qemu';
  return kind === undefined && !volid.includes(':backup/ct/') ? undefined : 'lxc';
}

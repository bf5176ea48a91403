import { die } from '../server/failure.js';

const FILES = ['images', 'rootdir', 'vztmpl', 'iso', 'backup', 'snippets', 'import', 'none'];
const BLOCKS = ['images', 'rootdir', 'none'];

/** What each kind of storage can hold (its plugin's `plugindata`). */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  btrfs: FILES,
  cephfs: ['backup', 'import', 'iso', 'none', 'snippets', 'vztmpl'],
  cifs: FILES,
  dir: FILES,
  esxi: ['import'],
  iscsi: ['images', 'none'],
  iscsidirect: ['images', 'none'],
  lvm: BLOCKS,
  lvmthin: BLOCKS,
  nfs: FILES,
  pbs: ['backup', 'none'],
  rbd: BLOCKS,
  zfs: ['images', 'rootdir', 'none'],
  zfspool: BLOCKS,
};

/** Refuses content that a kind of storage can't hold. */
export function checkContent(type: string, contents: readonly string[]): void {
  const wrong = contents.find((content) => HOLDS[type]?.includes(content) === false);
  if (wrong !== undefined) die(`storage does not support content type '${wrong}'`);
}

/** How volumes are named where not as files: the pattern of a name, and PVE's words for another one. */
const NAMES: Readonly<Record<string, (vmid: number) => readonly [RegExp, string]>> = {
  lvm: (vmid) => [new RegExp(`^vm-${vmid}-`), `vm-${vmid}-*`],
  lvmthin: (vmid) => [new RegExp(`^vm-${vmid}-`), `vm-${vmid}-*`],
  rbd: (vmid) => [new RegExp(`^vm-${vmid}-`), `vm-${vmid}-*`],
  zfspool: (vmid) => [new RegExp(`^(vm|subvol)-${vmid}-`), `vm-${vmid}-*' or 'subvol-${vmid}-*`],
};

/** Refuses a name that a kind of storage would not know its owner by. */
export function checkName(type: string, vmid: number, name: string): void {
  const rule = NAMES[type]?.(vmid);
  if (rule === undefined) return;
  const [pattern, shown] = rule;
  if (!pattern.test(name)) die(`illegal name '${name}' - should be '${shown}'`);
}

/** Refuses a format that a kind of storage does not have. */
export function checkFormat(type: string, format: string): void {
  const formats = type === 'zfspool' ? ['raw', 'subvol'] : ['raw'];
  const blocks = type in NAMES;
  if (blocks && !formats.includes(format)) die(`unsupported format '${format}'`);
}

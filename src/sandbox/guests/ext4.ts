/** Bytes of a block, and what a file system made with mkfs.ext4's defaults keeps for itself, in blocks. */
export const BLOCK = 4096;
const BLOCKS_PER_GROUP = 32_768;
const BLOCKS_PER_INODE = 4;
const INODES_PER_BLOCK = 16;
const DESCRIPTORS_PER_BLOCK = 64;
const BITMAPS_PER_GROUP = 2;
/** The factor by which a file system can grow later, and the most blocks that are reserved for that. */
const GROWTH = 1024;
const MOST_RESERVED = 1024;
const MOST_BLOCKS = 2 ** 32 - 1;

/** From how many blocks on the journal has how many. */
const JOURNALS: readonly (readonly [from: number, blocks: number])[] = [
  [33_554_432, 262_144],
  [16_777_216, 131_072],
  [8_388_608, 65_536],
  [4_194_304, 32_768],
  [524_288, 16_384],
  [262_144, 8192],
  [32_768, 4096],
  [2048, 1024],
];

/** Whether a group is 1 or a power of 3, 5 or 7: only those keep a copy of the superblock. */
function holdsSuperblock(group: number): boolean {
  return [3, 5, 7].some((base) => {
    let rest = group;
    while (rest % base === 0) rest /= base;
    return rest === 1;
  });
}

/** The blocks at which copies of the superblock lie in a file system of so many blocks. */
export function superblockCopies(blocks: number): readonly number[] {
  const copies: number[] = [];
  for (let group = 1; group * BLOCKS_PER_GROUP < blocks; group += 1) {
    if (holdsSuperblock(group)) copies.push(group * BLOCKS_PER_GROUP);
  }
  return copies;
}

/** How many inodes a file system of so many blocks has. */
export function inodesOf(blocks: number): number {
  return blocks / BLOCKS_PER_INODE;
}

const usable = new Map<number, number>();

/** Bytes that a new file system on a volume of `size` bytes offers to files (statfs); kept, as sizes are few. */
export function usableBytes(size: number): number {
  const known = usable.get(size);
  if (known !== undefined) return known;
  const made = workOut(size);
  usable.set(size, made);
  return made;
}

function workOut(size: number): number {
  const blocks = Math.floor(size / BLOCK);
  const groups = Math.ceil(blocks / BLOCKS_PER_GROUP);
  const descriptors = Math.ceil(groups / DESCRIPTORS_PER_BLOCK);
  const largest = Math.min(blocks * GROWTH, MOST_BLOCKS);
  const grown = Math.ceil(Math.ceil(largest / BLOCKS_PER_GROUP) / DESCRIPTORS_PER_BLOCK);
  const reserved = Math.min(grown - descriptors, MOST_RESERVED);
  const superblocks = (1 + superblockCopies(blocks).length) * (1 + descriptors + reserved);
  const inodeTables = Math.ceil(inodesOf(blocks) / INODES_PER_BLOCK);
  const journal = JOURNALS.find(([from]) => blocks >= from)?.[1] ?? 0;
  return (blocks - superblocks - inodeTables - groups * BITMAPS_PER_GROUP - journal) * BLOCK;
}

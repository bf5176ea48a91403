import { splitList } from './list.js';

const least = 100;
const most = 999_999_999;
/** More than any cluster has: a longer range is a slip of the keyboard. */
const mostInRange = 100_000;

function vmidsOf(item: string): number[] {
  const [, first = '', last = first] = /^(\d+)(?:-(\d+))?$/.exec(item) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === '' || from < least || to > most || to < from) {
    throw new TypeError(
      `'${item}' is no vmid and no range of vmids: ${least} to ${most}, such as 100 or 100-105`,
    );
  }
  if (to - from >= mostInRange) throw new TypeError(`'${item}' is a range of more than ${mostInRange} vmids`);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * The vmids of a list such as `100,105-107`, in the order written, each once. PVE itself knows no ranges: they are a
 * convenience, and `formatVmidList` spells them out.
 * @throws TypeError naming the item that is neither vmid nor range.
 */
export function parseVmidList(text: string): number[] {
  return Array.from(new Set(splitList(text).flatMap(vmidsOf)));
}

/** Vmids as PVE takes them: `100,105,106`. */
export function formatVmidList(vmids: readonly number[]): string {
  return vmids.join(',');
}

/** Vmids in short, sorted, for people to read: `100,105-107`. */
export function formatVmidRanges(vmids: readonly number[]): string {
  const sorted = Array.from(new Set(vmids)).sort((a, b) => a - b);
  const starts = sorted.filter((vmid, index) => sorted[index - 1] !== vmid - 1);
  const ends = sorted.filter((vmid, index) => sorted[index + 1] !== vmid + 1);
  return starts
    .map((start, index) => (start === ends[index] ? `${start}` : `${start}-${ends[index]}`))
    .join(',');
}

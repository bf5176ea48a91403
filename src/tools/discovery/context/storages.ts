import { type StorageFacts, share } from '../../live/index.js';
import { gib } from '../../shape/sizes.js';
import type { SectionRow } from './section.js';

/** One row for each storage, whatever the number of nodes that have it; the fullest come first. */
export function storageRows(storages: readonly StorageFacts[]): SectionRow[] {
  const byName = new Map<string, StorageFacts[]>();
  for (const one of storages) byName.set(one.storage, [...(byName.get(one.storage) ?? []), one]);
  return [...byName.values()].map(rowOf).sort((a, b) => b.fullest - a.fullest);
}

function rowOf(seen: readonly StorageFacts[]): SectionRow & { fullest: number } {
  const available = seen.filter((one) => one.available);
  const [first] = available.length > 0 ? available : seen;
  const { storage = '', type = '', content = [], shared = false } = first ?? {};
  const free = available.map(({ space }) => gib(space.total - space.used));
  const fullest = Math.max(0, ...available.map(({ space }) => share(space)));
  const percent = Math.round(fullest * 100);
  const range = spaceText(free, shared);
  const where = shared ? 'shared' : onNodes(seen.length);
  const away = available.length < seen.length ? `, AWAY ${onNodes(seen.length - available.length)}` : '';
  return {
    fullest,
    text: `${storage} ${type} ${where}, ${range}, ${percent}% full${away}: ${content.join(',')}`,
    data: {
      storage,
      type,
      shared,
      free_gib: shared ? free[0] : Math.min(...free),
      percent,
      content: content.join(','),
    },
  };
}

function spaceText(free: readonly number[], shared: boolean): string {
  const [least, most] = [Math.min(...free), Math.max(...free)];
  if (free.length === 0) return 'nowhere available';
  return shared || least === most ? `${most} GiB free` : `${least} to ${most} GiB free`;
}

function onNodes(count: number): string {
  return `on ${count} ${count === 1 ? 'node' : 'nodes'}`;
}

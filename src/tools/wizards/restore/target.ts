import type { Plain } from '../../../domain/plain.js';
import type { Resources, StorageFacts } from '../../live/index.js';
import type { ContentFacts } from '../cluster/contents.js';
import { type DiskFacts, disksOf } from '../cluster/guest.js';
import { gib, keepsFiles, room, storagesFor } from '../cluster/places.js';
import type { Desk } from '../desk.js';

/** What needs room, and where. */
interface Wish {
  readonly node: string;
  readonly kind: 'qemu' | 'lxc';
  /** The configuration in the backup. */
  readonly config: Plain;
  readonly backup: ContentFacts;
}

/**
 * Storage for the disks: the one that they were on, as long as it has room; undefined where they go back to several. That
 * they go elsewhere is told with the reason.
 */
export function chooseTarget(
  desk: Desk,
  resources: Resources,
  { node, kind, config, backup }: Wish,
): string | undefined {
  const disks = disksOf(config).filter(({ name }) => !name.startsWith('unused'));
  const content = kind === 'qemu' ? 'images' : 'rootdir';
  const able = storagesFor(resources, node, content);
  const known = disks.reduce((sum, { size = 0 }) => sum + size, 0);
  // A packed backup is about half of what it unpacks to.
  const size = known > 0 ? known : backup.size * 2;
  desk.fact('bytes_needed', size);
  const were = [...new Set(disks.map(({ storage }) => storage))];
  const problem = were.map((name) => misfit(name, disks, able, node)).find((one) => one !== undefined);
  const back = were.length > 0 && problem === undefined;
  if (back && were.length > 1 && kind === 'qemu' && desk.text('storage') === undefined) {
    desk.alternative(`storage: all disks on one; without it they go back to ${were.join(' and ')}`);
    return undefined;
  }
  const fitting = able.filter(({ space }) => room(space) >= size);
  const first = [...fitting].sort((a, b) => Number(b.storage === were[0]) - Number(a.storage === were[0]));
  const chosen = desk.choose(
    'storage',
    (back ? first : fitting).map(({ storage }) => ({ value: storage })),
    back ? 'where its disks were' : problem,
  );
  const taken = able.find(({ storage }) => storage === chosen);
  if (taken === undefined || room(taken.space) < size) {
    desk.block({
      by: 'no room',
      reason: `${chosen === undefined ? 'No storage' : `Storage ${chosen}`} of ${node} has room for about ${gib(size)} of content ${content}`,
    });
  }
  tellChange(desk, resources, { chosen, were, problem });
  return chosen;
}

/** Why disks can't go back to the storage that they were on. */
function misfit(
  name: string,
  disks: readonly DiskFacts[],
  able: readonly StorageFacts[],
  node: string,
): string | undefined {
  const there = able.find(({ storage }) => storage === name);
  if (there === undefined) return `${name}, where its disks were, does not take them on ${node}`;
  const size = disks.reduce((sum, one) => sum + (one.storage === name ? (one.size ?? 0) : 0), 0);
  if (room(there.space) >= size) return undefined;
  return `${name}, where its disks were, has ${gib(room(there.space))} free for ${gib(size)}`;
}

/** Disks that end up elsewhere than they were, and what that costs them. */
function tellChange(
  desk: Desk,
  resources: Resources,
  {
    chosen,
    were,
    problem,
  }: {
    readonly chosen: string | undefined;
    readonly were: readonly string[];
    readonly problem: string | undefined;
  },
): void {
  const others = were.filter((name) => name !== chosen);
  if (chosen === undefined || others.length === 0) return;
  const files = keepsFiles(resources, chosen) && others.some((name) => !keepsFiles(resources, name));
  const raw = files
    ? '; there they are raw files, which can not have snapshots (move_disk makes them qcow2)'
    : '';
  desk.warn(
    `Its disks move from ${others.join(' and ')} to ${chosen}${problem === undefined ? '' : `, as ${problem}`}${raw}`,
  );
}

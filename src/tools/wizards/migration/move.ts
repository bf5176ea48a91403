import type { Arguments } from '../../arguments.js';
import type { Resources } from '../../live/index.js';
import { shortName } from '../cluster/guest.js';
import { gib, storagesFor } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { copied, type Movable } from './movable.js';

/** Where a guest goes, and how. */
interface Move {
  readonly target: string;
  /** Whether a running VM goes on. */
  readonly live: boolean;
  /** Where copied disks go, where the storage of the same name is not to be taken. */
  readonly storage: string | undefined;
}

/** Puts the calls on the desk that move a guest. */
export function moveSteps(desk: Desk, movable: Movable, { target, live, storage }: Move): void {
  const { guest, running, local } = movable;
  const { vmid, node, type } = guest;
  const kind = type === 'lxc' ? 'target-storage' : 'targetstorage';
  const args: Arguments = {
    vmid,
    target,
    ...(local.length > 0 && type === 'qemu' && running && live ? { 'with-local-disks': true } : {}),
    ...(storage === undefined ? {} : { [kind]: storage }),
  };
  const words = {
    guest: shortName(guest),
    disks: local.length === 0 ? '' : `, and copies ${gib(copied(movable))} of local disks`,
  };
  const back = { vmid, target: node };
  if (!running) desk.step('offline', args, { say: words, undo: back });
  else if (type === 'lxc') {
    desk.step('restart', { ...args, restart: true }, { say: words, undo: { ...back, restart: true } });
  } else if (live) {
    const undo = { ...back, online: true, ...(local.length > 0 ? { 'with-local-disks': true } : {}) };
    desk.step('live', { ...args, online: true }, { say: words, undo });
  } else {
    desk.step('shutdown', { vmid }, { say: words, undo: { vmid } });
    desk.step('offline', args, { say: words, undo: back });
    desk.step('start', { vmid }, { say: words, undo: { vmid } });
  }
}

/** A container is away while it restarts, which its users notice. */
export function tellRestarts(desk: Desk, moved: readonly Movable[]): void {
  const names = moved
    .filter(({ guest, running }) => running && guest.type === 'lxc')
    .map(({ guest }) => shortName(guest));
  if (names.length > 0)
    desk.warn(`Downtime, as containers do not move while they run but restart there: ${names.join(', ')}`);
}

/**
 * Where the copied disks of a guest can go on a node: undefined for the storages of the same name, else the one with the
 * most room; null where no storage takes them.
 */
export function landing(movable: Movable, target: string, resources: Resources): string | undefined | null {
  const { local, guest } = movable;
  const content = guest.type === 'lxc' ? 'rootdir' : 'images';
  const there = storagesFor(resources, target, content).map(({ storage, space }) => ({
    storage,
    free: space.total - space.used,
  }));
  const needs = new Map<string, number>();
  for (const { storage, size = 0 } of local) needs.set(storage, (needs.get(storage) ?? 0) + size);
  const same = [...needs].every(([storage, size]) =>
    there.some((one) => one.storage === storage && one.free >= size),
  );
  if (same) return undefined;
  return there.find(({ free }) => free >= copied(movable))?.storage ?? null;
}

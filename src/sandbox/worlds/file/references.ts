import type { WorldContent } from './schema.js';

/** Something that the file names and does not have; `path` leads to where it is named. */
export interface Dangling {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

const DRIVE = /^(?:ide|scsi|virtio|sata|mp|unused)\d+$|^(?:rootfs|efidisk0|tpmstate0)$/;

/** The storage that a drive's text names; undefined where it names none (`none,media=cdrom`, a device's path). */
function storageOf(key: string, value: unknown): string | undefined {
  if (!DRIVE.test(key) || typeof value !== 'string') return undefined;
  return /^(?:file=|volume=)?([A-Za-z][\w.-]*):/.exec(value)?.[1];
}

function* ofGuest(
  world: WorldContent,
  vmid: string,
  guest: WorldContent['guests'][string],
): Generator<Dangling> {
  const { nodes, pools, storages } = world;
  const at = ['guests', vmid];
  if (nodes[guest.node] === undefined)
    yield { path: [...at, 'node'], text: `there is no node '${guest.node}'` };
  if (guest.pool !== undefined && pools[guest.pool] === undefined) {
    yield { path: [...at, 'pool'], text: `there is no pool '${guest.pool}'` };
  }
  for (const [key, value] of Object.entries(guest.config)) {
    const storage = storageOf(key, value);
    if (storage !== undefined && storages[storage] === undefined) {
      yield { path: [...at, 'config', key], text: `there is no storage '${storage}'` };
    }
  }
}

/** Everything that the file names and does not have: nodes, storages, pools, groups and users. */
export function* danglingIn(world: WorldContent): Generator<Dangling> {
  const { nodes, storages, groups, users } = world;
  for (const [vmid, guest] of Object.entries(world.guests)) yield* ofGuest(world, vmid, guest);
  for (const [index, { storage, node }] of world.files.entries()) {
    if (storages[storage] === undefined) {
      yield { path: ['files', index, 'storage'], text: `there is no storage '${storage}'` };
    }
    if (node !== undefined && nodes[node] === undefined) {
      yield { path: ['files', index, 'node'], text: `there is no node '${node}'` };
    }
  }
  for (const [userid, user] of Object.entries(users)) {
    const missing = user.groups.find((group) => groups[group] === undefined);
    if (missing !== undefined)
      yield { path: ['users', userid, 'groups'], text: `there is no group '${missing}'` };
  }
  for (const [index, { node }] of world.tasks.entries()) {
    if (nodes[node] === undefined)
      yield { path: ['tasks', index, 'node'], text: `there is no node '${node}'` };
  }
}

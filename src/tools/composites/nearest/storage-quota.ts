import type { Plain } from '../../../domain/plain.js';
import { numberField } from '../../fields.js';
import { type GuestFacts, readGuests } from '../../live/index.js';
import { gibTenths } from '../../shape/sizes.js';
import { locators } from '../../steps/locate.js';
import { cleanCell } from '../../untrusted/index.js';
import type { Composite } from '../composite.js';
import { readObject, readRows } from '../rows.js';

/** Owners that are told, the largest first. */
const MOST_TOLD = 50;

/** There are no quotas: tells room and use of a storage, and how much of it is each guest's. */
export const storageQuota: Composite = async (args, context) => {
  const { storage } = args;
  const node = args.node ?? (await locators.storage(args, context)).node;
  const [{ total, used, avail }, volumes, guests] = await Promise.all([
    readObject(context, 'GET /nodes/{node}/storage/{storage}/status', { node, storage }),
    readRows(context, 'GET /nodes/{node}/storage/{storage}/content', { node, storage }),
    readGuests(context.live),
  ]);
  const owners = ownersOf(volumes, guests);
  const told = owners.slice(0, MOST_TOLD);
  return {
    text: [
      `PVE has no quotas on storages. ${String(storage)} on ${String(node)}: ${gib(used)} of ${gib(total)} GiB in use, ${gib(avail)} GiB free.`,
      ...(told.length === 0 ? ['It holds no volumes.'] : ['vmid\tname\tvolumes\tgiven_gib']),
      ...told.map(({ vmid, name, count, size }) => [vmid ?? '-', name || '-', count, gib(size)].join('\t')),
      ...(told.length < owners.length ? [`[${told.length} of ${owners.length} owners]`] : []),
    ].join('\n'),
    data: { storage, node, quota: null, total, used, avail, owners: told },
  };
};

interface Owner {
  readonly vmid: number | undefined;
  readonly name: string;
  readonly count: number;
  /** Bytes as the volumes are sized, which is more than they take where space is only taken when written. */
  readonly size: number;
}

/** Volumes summed up by guest; those of none together. */
function ownersOf(volumes: readonly Plain[], guests: readonly GuestFacts[]): Owner[] {
  const owners = new Map<number | undefined, Owner>();
  for (const volume of volumes) {
    const vmid = numberField(volume, 'vmid');
    const name = cleanCell(guests.find((guest) => guest.vmid === vmid)?.name ?? '');
    const { count, size } = owners.get(vmid) ?? { count: 0, size: 0 };
    owners.set(vmid, { vmid, name, count: count + 1, size: size + (numberField(volume, 'size') ?? 0) });
  }
  return [...owners.values()].sort((a, b) => b.size - a.size);
}

function gib(bytes: unknown): number {
  return typeof bytes === 'number' ? gibTenths(bytes) : 0;
}

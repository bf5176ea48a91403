import type { Plain } from '../../../domain/plain.js';
import { isOn } from '../../arguments.js';
import { backupJobs } from '../read/backups.js';
import { inTurns } from '../read/configs.js';
import { type Look, textOf } from '../read/look.js';
import { counted, guestName, told } from '../read/words.js';
import type { Finding } from '../target.js';

/** A storage: the guests with disks on it, the backup jobs that write to it, and what lies there. */
export async function storage(look: Look): Promise<Finding> {
  const name = look.param('storage');
  const [own, use] = await Promise.all([
    look.object('Its settings', 'GET /storage/{storage}', { storage: name }),
    useOf(look, name),
  ]);
  const { shared, nodes, guests, jobs, counts } = use;
  const holds = Object.entries(counts).map(([content, amount]) => `${amount} ${content}`);
  return {
    label: `Storage ${name} (${textOf(own.type) || 'of an unknown type'})`,
    typed: name,
    lines: [
      `${shared ? 'shared, seen by' : 'not shared, on'} ${nodes.length === 0 ? 'no node' : nodes.join(', ')}`,
      told('guests with disks on it', guests),
      told('backup jobs that write to it', jobs),
      told('it holds', holds),
      ...(look.operation.startsWith('DELETE') ? removal(guests.length) : []),
    ],
    facts: {
      storage: name,
      type: textOf(own.type),
      shared,
      nodes,
      guests,
      backup_jobs: jobs,
      content: counts,
    },
    watched: [own.digest, guests, jobs, counts],
  };
}

function removal(guests: number): string[] {
  return [
    'PVE forgets the storage; the data stays where it is.',
    ...(guests === 0
      ? []
      : [`${counted(guests, 'guest')} would lack disks at the next start, migration or backup.`]),
  ];
}

/** What a storage is used for. */
interface StorageUse {
  readonly shared: boolean;
  readonly nodes: readonly string[];
  readonly guests: readonly string[];
  readonly jobs: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Reads what a storage is used for: a shared one on one node that reaches it, another one on each. */
export async function useOf(look: Look, name: string): Promise<StorageUse> {
  const [everywhere, jobs, guests] = await Promise.all([
    look.rows('The storages of the nodes', 'GET /cluster/resources', { type: 'storage' }),
    backupJobs(look),
    look.guests(),
  ]);
  const own = everywhere.filter((row) => row.storage === name);
  const shared = own.some((row) => isOn(row.shared));
  const reached = own.filter(({ status }) => status === 'available').map(({ node }) => textOf(node));
  const away = own.map(({ node }) => textOf(node)).filter((node) => !reached.includes(node));
  if (away.length > 0 && !(shared && reached.length > 0)) {
    look.miss(
      `What storage ${name} holds could not be read on ${away.join(', ')}: it is not available there.`,
    );
  }
  const lists = await inTurns(shared ? reached.slice(0, 1) : reached, (node) =>
    look.rows(`The content of storage ${name} on ${node}`, 'GET /nodes/{node}/storage/{storage}/content', {
      node,
      storage: name,
    }),
  );
  const volumes = lists.flat();
  const vmids = new Set(
    volumes.filter(({ content }) => content !== 'backup').map(({ vmid }) => Number(vmid)),
  );
  return {
    shared,
    nodes: own.map(({ node }) => textOf(node)),
    guests: guests.filter(({ vmid }) => vmids.has(vmid)).map(guestName),
    jobs: jobs.filter((job) => job.storage === name).map(({ id }) => textOf(id)),
    counts: countsOf(volumes),
  };
}

function countsOf(volumes: readonly Plain[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { content } of volumes) counts[textOf(content)] = (counts[textOf(content)] ?? 0) + 1;
  return counts;
}

import { parseVolid, readVolumeName } from '../../domain/volid.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { rowsOf, textField } from '../fields.js';
import { readGuests } from '../live/index.js';
import { ToolFault } from '../result.js';

/** Where a volume lies: its storage, and a node that sees it. */
interface VolumePlace {
  readonly storage: string;
  /** Absent where the call names a node. */
  readonly node?: string;
}

/**
 * The storage that a volid names and a node that sees the volume; undefined where the call names no volid. The file of
 * a backup stays where it was made, so on a storage that is not shared each node is asked, the guest's own first.
 * @throws ToolFault `not_found`
 */
export async function placeOfVolume(
  { volume, node }: Arguments,
  { live }: Pick<CallContext, 'live'>,
): Promise<VolumePlace | undefined> {
  const parts = typeof volume === 'string' ? parseVolid(volume) : undefined;
  if (parts === undefined || typeof volume !== 'string') return undefined;
  const { storage } = parts;
  if (node !== undefined) return { storage };
  const rows = rowsOf(await live.read('GET /cluster/resources', { type: 'storage' }));
  const having = rows.filter((row) => row.storage === storage && row.status === 'available');
  const nodes = having.flatMap((row) => textField(row, 'node') ?? []);
  const [first] = nodes;
  const oneIsEnough = nodes.length === 1 || having[0]?.shared === true || having[0]?.shared === 1;
  // Without a node at all, locating by the storage tells what is wrong.
  if (first === undefined) return { storage };
  if (oneIsEnough) return { storage, node: first };
  const home = await homeOf(parts.volume, live);
  for (const candidate of [...nodes].sort((a, b) => Number(b === home) - Number(a === home))) {
    if (await lies(volume, storage, candidate, live)) return { storage, node: candidate };
  }
  throw new ToolFault(
    'not_found',
    `No node has a volume '${volume.slice(0, 120)}' that this token can see.`,
    {
      invalid: [
        { parameter: 'volume', given: volume.slice(0, 120), expected: 'the volid of an existing volume' },
      ],
      context: { storage, nodes },
      suggestions: [{ tool: 'list_storage_content', arguments: { storage }, why: 'lists what lies there' }],
      related_tools: ['list_storage_content', 'list_backups'],
    },
  );
}

async function homeOf(volume: string, live: CallContext['live']): Promise<string | undefined> {
  const vmid = readVolumeName(volume)?.vmid;
  return (await readGuests(live)).find((guest) => guest.vmid === vmid)?.node;
}

/** A node that can't be asked just has it not. */
async function lies(
  volume: string,
  storage: string,
  node: string,
  live: CallContext['live'],
): Promise<boolean> {
  const content = await live
    .read('GET /nodes/{node}/storage/{storage}/content', { node, storage })
    .catch(() => []);
  return rowsOf(content).some(({ volid }) => volid === volume);
}

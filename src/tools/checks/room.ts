import { isPlain } from '../../domain/plain.js';
import { parseSize } from '../../domain/size.js';
import { isOn } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { numberField, textField } from '../fields.js';
import { contentOf } from '../hints/case.js';
import { fitting } from '../hints/facts/storages.js';
import { readResources, type StorageFacts } from '../live/index.js';
import type { ToolFault } from '../result.js';
import { GIB, gibBelow } from '../shape/sizes.js';
import { type Check, refusal } from './check.js';
import { sizeIn } from './disks.js';
import { addressOf, currentConfig, drivesIn, kindOf } from './guest.js';

/** What a call wants of one storage, beyond what it has there. */
interface Wanted {
  readonly storage: string;
  /** Names of the disks. */
  readonly names: readonly string[];
  /** GiB of all of them. */
  readonly size: number;
}

/** What takes its whole size at once must fit; what grows with what is written may be larger, which is said. */
export const roomEnough: Check = {
  operations: /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)(?:\/\{vmid\}\/(?:config|resize))?$/,
  async check(call, context) {
    const wanted = call.operation.endsWith('/resize') ? await growth(call, context) : newDisks(call);
    if (wanted.length === 0) return undefined;
    const { storages } = await readResources(context.live);
    const { node } = addressOf(call);
    const notes: string[] = [];
    for (const one of wanted) {
      const here = storages.find(({ storage, node: at }) => storage === one.storage && at === node);
      if (here === undefined) continue;
      if (await isThick(here, call, context)) await needRoom(one, call, storages, context);
      else notes.push(...overbooked(one, here));
    }
    return notes.length === 0 ? undefined : { ...call, notes: [...call.notes, ...notes] };
  },
};

function newDisks({ params }: OperationCall): readonly Wanted[] {
  const found = new Map<string, Wanted>();
  for (const { name, storage, newSize } of drivesIn(params)) {
    if (storage === undefined || newSize === undefined) continue;
    const { names, size } = found.get(storage) ?? { names: [], size: 0 };
    found.set(storage, { storage, names: [...names, name], size: size + newSize });
  }
  return [...found.values()];
}

/** What a disk is to grow by. */
async function growth(call: OperationCall, context: CallContext): Promise<readonly Wanted[]> {
  const { disk, size } = call.params;
  const text = textField(await currentConfig(call, context), String(disk)) ?? '';
  const [drive] = drivesIn({ [String(disk)]: text });
  const [asked, present] = [parseSize(String(size)), parseSize(sizeIn(text) ?? '')];
  if (drive?.storage === undefined || asked === undefined || present === undefined) return [];
  const bytes = asked.relative ? asked.bytes : asked.bytes - present.bytes;
  return [{ storage: drive.storage, names: [drive.name], size: Math.ceil(bytes / GIB) }];
}

/** LVM allocates at once; so does ZFS for the disk of a VM, unless the storage is set to `sparse`. */
async function isThick({ storage, type }: StorageFacts, call: OperationCall, { live }: CallContext) {
  if (type !== 'zfspool') return type === 'lvm';
  const config = await live.read('GET /storage/{storage}', { storage });
  return kindOf(call) === 'qemu' && isPlain(config) && !isOn(config.sparse);
}

/** The room is asked of the storage itself, as the cluster's figures are seconds old. */
async function needRoom(
  wanted: Wanted,
  call: OperationCall,
  storages: readonly StorageFacts[],
  { live }: CallContext,
): Promise<void> {
  const { storage, size } = wanted;
  const { node } = addressOf(call);
  const status = await live.read('GET /nodes/{node}/storage/{storage}/status', { node, storage });
  const avail = isPlain(status) ? numberField(status, 'avail') : undefined;
  if (avail !== undefined && size * GIB > avail) throw full(wanted, avail, call, storages);
}

function full(
  { storage, names, size }: Wanted,
  avail: number,
  call: OperationCall,
  storages: readonly StorageFacts[],
): ToolFault {
  const { node } = addressOf(call);
  const [name = ''] = names;
  const fit = fitting(storages, { node, content: contentOf(call) }).filter((one) => one.storage !== storage);
  return refusal(
    'conflict',
    `storage '${storage}' has ${gibBelow(avail)} GiB free, and ${names.join(' and ')} ${names.length === 1 ? 'wants' : 'want'} ${size}.`,
    {
      parameter: name,
      given: call.params[name],
      expected: `at most ${gibBelow(avail)} GiB, or another storage`,
      valid: fit.map((one) => one.storage),
      context: { free_gib: gibBelow(avail) },
      suggestions: [
        {
          tool: 'get_suitable_storage',
          arguments: { content: 'images', size: `${size}G` },
          why: 'ranks the storages by their room',
        },
      ],
    },
  );
}

function overbooked({ names, size }: Wanted, { storage, node, space }: StorageFacts): string[] {
  const free = space.total - space.used;
  if (space.total === 0 || size * GIB <= free) return [];
  return [
    `${names.join(' and ')}: ${size} GiB more on ${storage}, which has ${gibBelow(free)} GiB free on ${node}. PVE makes it, as room is taken by what is written alone; once the storage is full, the guests on it halt with I/O errors.`,
  ];
}

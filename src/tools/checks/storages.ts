import { nearest } from '../../domain/nearest.js';
import type { CallContext, OperationCall } from '../call.js';
import { textField } from '../fields.js';
import { contentOf } from '../hints/case.js';
import { fitting } from '../hints/facts/storages.js';
import { readResources, type StorageFacts } from '../live/index.js';
import { gibBelow } from '../shape/sizes.js';
import { type Check, changed, refusal, retry } from './check.js';
import { addressOf, drivesIn } from './guest.js';

/** Refuses a storage that the node has not, or that does not take the content. Whether it is full, the allocation tells. */
function needStorage(
  call: OperationCall,
  parameter: string,
  storage: string,
  content: string | undefined,
  all: readonly StorageFacts[],
  context: CallContext,
): void {
  const node = textField(call.params, 'target') ?? addressOf(call).node;
  if (all.length === 0) return;
  const rows = all.filter((one) => one.storage === storage);
  const here = rows.find((one) => one.node === node);
  const takes =
    content === undefined || here?.content.length === 0 || here?.content.includes(content) === true;
  if (here !== undefined && takes) return;
  const fit = fitting(all, { node, content });
  const names = fit.map((one) => one.storage);
  const [best] = names;
  const meant = rows.length === 0 ? nearest(storage, names) : undefined;
  const why =
    rows.length === 0
      ? `there is no storage '${storage.slice(0, 80)}' that this token can see`
      : here === undefined
        ? `storage '${storage}' is not available on node '${node}'`
        : `storage '${storage}' takes ${here.content.join(', ')}, and not ${content ?? ''}`;
  const instead = meant ?? best;
  const value =
    parameter === 'storage' || parameter.includes('target')
      ? instead
      : String(call.params[parameter]).replace(`${storage}:`, `${instead ?? ''}:`);
  throw refusal(
    rows.length === 0 ? 'not_found' : 'conflict',
    `${why}; ${names.length === 0 ? 'no storage of that node does' : `on ${node} there are ${names.join(', ')} for it`}.`,
    {
      parameter,
      given: storage,
      expected: `a storage of ${node} that takes ${content ?? 'it'}`,
      valid: names,
      nearest: meant,
      context: {
        storages: fit.map(
          ({ storage: id, space }) => `${id} (${gibBelow(space.total - space.used)} GiB free)`,
        ),
      },
      suggestions: [
        ...(instead === undefined
          ? []
          : [retry(call, context, { [parameter]: value }, 'the same on a storage that fits')]),
        {
          tool: 'list_storage',
          arguments: { ...(content === undefined ? {} : { content }) },
          why: 'lists the storages that take it',
        },
      ],
    },
  );
}

/** New disks and whole guests need a storage that is there and takes them. */
export const storageFits: Check = {
  operations:
    /^(?:POST|PUT) \/nodes\/\{node\}\/(?:vzdump|storage\/\{storage\}\/upload|(?:qemu|lxc)(?:\/\{vmid\}\/(?:config|clone|move_disk|move_volume))?)$/,
  async check(call, context) {
    const asked = drivesIn(call.params).filter(({ newSize }) => newSize !== undefined);
    const storage = textField(call.params, 'storage');
    if (asked.length === 0 && storage === undefined) return undefined;
    const { storages } = await readResources(context.live);
    const content = contentOf(call);
    if (storage !== undefined) needStorage(call, 'storage', storage, content, storages, context);
    for (const { name, storage: of } of asked)
      if (of !== undefined) needStorage(call, name, of, content, storages, context);
    return undefined;
  },
};

/** Storages that keep disks as files, where a raw one can't be snapshotted. */
const FILES = new Set(['dir', 'nfs', 'cifs', 'glusterfs', 'cephfs']);

/** A new disk on a storage of files becomes qcow2 unless a format is asked for, here or in the storage's settings. */
export const snapshotFormat: Check = {
  operations: /^(?:POST|PUT) \/nodes\/\{node\}\/qemu(?:\/\{vmid\}\/config)?$/,
  async check(call, context) {
    const raw = drivesIn(call.params).filter(
      ({ name, newSize, cdrom, text }) =>
        /^(?:scsi|virtio|sata|ide)\d+$/.test(name) &&
        newSize !== undefined &&
        !cdrom &&
        !/(?:^|,)format=/.test(text),
    );
    if (raw.length === 0) return undefined;
    const { storages } = await readResources(context.live);
    const onFiles = raw.filter(({ storage }) =>
      storages.some((one) => one.storage === storage && FILES.has(one.type ?? '')),
    );
    const free = await Promise.all(
      onFiles.map(async (drive) => ((await hasFormat(drive.storage, context)) ? [] : [drive])),
    );
    const drives = free.flat();
    if (drives.length === 0) return undefined;
    const params = Object.fromEntries(drives.map(({ name, text }) => [name, `${text},format=qcow2`]));
    const names = drives.map(({ name }) => name).join(', ');
    return changed(
      call,
      params,
      `${names}: made as qcow2, as a raw disk on a storage of files can't be snapshotted; format=raw asks for a raw one.`,
    );
  },
};

async function hasFormat(storage: string | undefined, { live }: CallContext): Promise<boolean> {
  const config = await live.read('GET /storage/{storage}', { storage }).catch(() => undefined);
  return typeof config === 'object' && config !== null && 'format' in config && config.format !== undefined;
}

import { nearest } from '../../domain/nearest.js';
import { parseSize } from '../../domain/size.js';
import type { CallContext, OperationCall } from '../call.js';
import { textField } from '../fields.js';
import { type Check, changed, refusal, retry } from './check.js';
import { addressOf, currentConfig, diskNames, drivesIn } from './guest.js';

/** The size that a drive's text tells: `32G`. */
export function sizeIn(text: string | undefined): string | undefined {
  return /(?:^|,)size=([^,]+)/.exec(text ?? '')?.[1];
}

/** Growing or moving a disk that isn't there is a task that fails. */
export const diskThere: Check = {
  operations: /^(?:PUT|POST) \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/(?:resize|move_disk|move_volume)$/,
  async check(call, context) {
    const parameter = call.params.disk === undefined ? 'volume' : 'disk';
    const given = textField(call.params, parameter);
    const config = await currentConfig(call, context);
    if (given === undefined || Object.keys(config).length === 0 || config[given] !== undefined)
      return undefined;
    const names = diskNames(config);
    const meant = nearest(given, names) ?? (names.length === 1 ? names[0] : undefined);
    throw refusal(
      'not_found',
      `guest ${addressOf(call).vmid} has no disk '${given.slice(0, 80)}'; it has ${names.join(', ') || 'none'}.`,
      {
        parameter,
        given,
        expected: 'a disk of the guest',
        valid: names,
        nearest: meant,
        context: { disks: names },
        suggestions:
          meant === undefined
            ? []
            : [retry(call, context, { [parameter]: meant }, 'the same with that disk')],
      },
    );
  },
};

/** Disks only grow. The size in the configuration may be old, so the volume itself is asked before a refusal. */
export const diskGrows: Check = {
  operations: /^PUT \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/resize$/,
  async check(call, context) {
    const { disk, size } = call.params;
    const wanted = typeof size === 'string' ? parseSize(size) : undefined;
    const text = textField(await currentConfig(call, context), String(disk));
    const present = parseSize(sizeIn(text) ?? '');
    if (wanted === undefined || wanted.relative || present === undefined || wanted.bytes >= present.bytes)
      return undefined;
    if (wanted.bytes >= (await volumeSize(call, text ?? '', context))) return undefined;
    const now = sizeIn(text);
    throw refusal(
      'invalid_arguments',
      `${String(disk)} has ${now} and disks only grow: give a size above that, or +SIZE to add to it.`,
      {
        parameter: 'size',
        given: size,
        expected: `a size above ${now}, or +SIZE`,
        context: { disk, present_size: now },
        suggestions: [
          retry(call, context, { size: `+${String(size)}` }, 'adds that much to the present size'),
        ],
      },
    );
  },
};

async function volumeSize(call: OperationCall, text: string, { live }: CallContext): Promise<number> {
  const [drive] = drivesIn({ scsi0: text });
  const { node } = addressOf(call);
  const params = { node, storage: drive?.storage, volume: drive?.file };
  const volume = await live.read('GET /nodes/{node}/storage/{storage}/content/{volume}', params);
  const bytes =
    typeof volume === 'object' && volume !== null && 'size' in volume ? Number(volume.size) : Number.NaN;
  return Number.isFinite(bytes) ? bytes : 0;
}

/** `size=` of a disk that is there is taken and ignored by PVE. */
export const configSize: Check = {
  operations: /^(?:PUT|POST) \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/config$/,
  async check(call, context) {
    const sized = drivesIn(call.params).filter(
      ({ newSize, cdrom, text, name }) =>
        newSize === undefined &&
        !cdrom &&
        !name.startsWith('unused') &&
        sizeIn(text) !== undefined &&
        !/import-from=/.test(text),
    );
    if (sized.length === 0) return undefined;
    const config = await currentConfig(call, context);
    const { vmid } = addressOf(call);
    for (const { name, text } of sized) {
      const [given, now] = [sizeIn(text), sizeIn(textField(config, name))];
      if (now === undefined || given === undefined || parseSize(given)?.bytes === parseSize(now)?.bytes)
        continue;
      throw refusal(
        'invalid_arguments',
        `PVE ignores size= in the configuration of a disk; ${name} has ${now}. resize_disk grows it.`,
        {
          parameter: name,
          given: text,
          expected: 'the disk without size=, and resize_disk to grow it',
          context: { disk: name, present_size: now },
          suggestions: [
            {
              tool: 'resize_disk',
              arguments: { vmid, disk: name, size: given },
              why: 'grows the disk to that size',
            },
          ],
        },
      );
    }
    return undefined;
  },
};

/** Removing a setting that isn't there does nothing; PVE says so only in its log. */
export const removedThere: Check = {
  operations: /^(?:PUT|POST) \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/(?:config|unlink)$/,
  async check(call, context) {
    const list = call.params.idlist ?? call.params.delete;
    const names = typeof list === 'string' ? list.split(/[\s,;]+/).filter((name) => name !== '') : [];
    if (names.length === 0) return undefined;
    const config = await currentConfig(call, context);
    const absent = names.filter((name) => config[name] === undefined);
    if (Object.keys(config).length === 0 || absent.length === 0) return undefined;
    return changed(call, {}, `${absent.join(', ')} was not in the configuration: nothing was removed there.`);
  },
};

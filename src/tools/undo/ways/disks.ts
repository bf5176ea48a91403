import { isPlain } from '../../../domain/plain.js';
import { operationFrom } from '../path.js';
import { stateAt } from '../state.js';
import { callOf, noWay, type Way, type WayContext } from '../way.js';
import { namesIn } from './config.js';

async function configOf({ call, read }: WayContext) {
  const config = callOf(operationFrom('GET ../config', call.operation), call.params);
  return { config, former: await stateAt({ read: config }, read) };
}

/** A disk moved to another storage is moved back. */
export const diskMove: Way<'disk-move'> = async (_rule, context) => {
  const { operation, params } = context.call;
  const name = operation.endsWith('move_volume') ? 'volume' : 'disk';
  if (params['target-vmid'] !== undefined) {
    return noWay('The disk belongs to another guest now; reassign it from there.');
  }
  const disk = String(params[name]);
  const { config, former } = await configOf(context);
  const storage = isPlain(former) ? /^([^:,]+):/.exec(String(former[disk] ?? ''))?.[1] : undefined;
  if (storage === undefined) return noWay('Where the disk is could not be read.');
  // Without `delete` there, a copy stays behind here as well, and snapshots that hold the disk allow no other.
  const removes = params.delete === undefined ? {} : { delete: params.delete };
  const back = callOf(operation, params, { [name]: disk, storage, ...removes });
  const record = { kind: 'opposite', calls: [back] } as const;
  return {
    record,
    finish: async () => {
      const now = await stateAt({ read: config }, context.read);
      return isPlain(now)
        ? { ...record, expect: { read: config, fields: { [disk]: now[disk] ?? null } } }
        : record;
    },
  };
};

/** Detached disks are attached again as they were. */
export const unlink: Way<'unlink'> = async (_rule, context) => {
  const { call } = context;
  const { config, former } = await configOf(context);
  if (!isPlain(former)) return noWay('What it was before could not be read.');
  const names = namesIn(call.params.idlist);
  const attached = names.filter((name) => former[name] !== undefined && !name.startsWith('unused'));
  if (attached.length === 0) return noWay('An unused disk that is removed is gone.', 'backup');
  const values = Object.fromEntries(attached.map((name) => [name, former[name]]));
  const put = operationFrom('PUT ../config', call.operation);
  return {
    record: {
      kind: 'config',
      calls: [callOf(put, call.params, values)],
      expect: { read: config, fields: Object.fromEntries(attached.map((name) => [name, null])) },
    },
  };
};

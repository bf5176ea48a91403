import { isShown } from '../access/visibility.js';
import { type Call, flagParam, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Storage } from '../store/model.js';
import { contentOf } from './config.js';
import { isOnNode, isShared, needStorage, usedOn } from './volumes.js';

type Row = Record<string, unknown>;

/** The storage that a call below `/nodes/{node}/storage/{storage}` is about, if the node has it. */
export function storageOf(call: Call): Storage {
  const storage = needStorage(call.cluster, needText(call.params, 'storage'));
  const node = needText(call.params, 'node');
  if (storage.config.disable === 1) die(`storage '${storage.id}' is disabled`);
  if (!isOnNode(storage, node)) die(`storage '${storage.id}' is not available on node '${node}'`);
  return storage;
}

function measures(cluster: Cluster, storage: Storage, node: string): Row {
  const used = Math.min(storage.total, usedOn(cluster, storage, node));
  return {
    active: 1,
    avail: storage.total - used,
    content: contentOf(storage).join(','),
    enabled: 1,
    shared: isShared(storage) ? 1 : 0,
    total: storage.total,
    type: storage.type,
    used,
  };
}

function disabled(storage: Storage): Row {
  const row = { active: 0, avail: 0, content: contentOf(storage).join(','), enabled: 0 };
  return { ...row, shared: isShared(storage) ? 1 : 0, total: 0, type: storage.type, used: 0 };
}

function list({ cluster, caller, params }: Call): readonly Row[] {
  const node = needText(params, 'node');
  const wanted = listParam(params, 'content');
  const only = textParam(params, 'storage');
  const enabledOnly = flagParam(params, 'enabled');
  const rows: Row[] = [];
  for (const storage of cluster.storages.values()) {
    const off = storage.config.disable === 1;
    if (!isOnNode(storage, node) || (only !== undefined && only !== storage.id) || (off && enabledOnly))
      continue;
    if (!isShown(cluster, caller, `/storage/${storage.id}`, ['Datastore.Audit', 'Datastore.AllocateSpace'])) {
      continue;
    }
    const contents = contentOf(storage);
    if (wanted.length > 0 && !wanted.some((content) => contents.includes(content))) continue;
    const row = off ? disabled(storage) : measures(cluster, storage, node);
    const fraction = Number(row.used) / Math.max(1, Number(row.total));
    rows.push({ ...row, storage: storage.id, ...(off ? {} : { used_fraction: fraction }) });
  }
  return rows;
}

function status(call: Call): Row {
  const storage = needStorage(call.cluster, needText(call.params, 'storage'));
  const node = needText(call.params, 'node');
  if (!isOnNode(storage, node)) die(`storage '${storage.id}' is not available on node '${node}'`);
  return storage.config.disable === 1 ? disabled(storage) : measures(call.cluster, storage, node);
}

export const statusHandlers: HandlerTable = {
  'GET /nodes/{node}/storage': list,
  'GET /nodes/{node}/storage/{storage}/status': status,
};

import { requireAll } from '../../access/permissions.js';
import { type Call, flagParam } from '../../server/call.js';
import { die } from '../../server/failure.js';
import type { Cluster } from '../../store/cluster.js';
import type { Section } from '../../store/model.js';
import { nodeOf } from '../status.js';

/** A storage to define on what was made of a disk. */
export interface StoragePlan {
  readonly id: string;
  readonly type: string;
  readonly config: Section;
  /** Bytes. */
  readonly total: number;
}

/** Refuses, before anything is done, a wanted storage whose id is taken or that the caller may not define. */
export function checkStorageWanted(call: Call, id: string): void {
  if (!flagParam(call.params, 'add_storage')) return;
  requireAll(call.cluster, call.caller, '/storage', ['Datastore.Allocate']);
  if (call.cluster.storages.has(id)) die(`storage ID '${id}' already defined`);
}

/** Defines the storage for this node where the call asks for it. */
export function addWantedStorage(call: Call, { id, type, config, total }: StoragePlan): void {
  if (!flagParam(call.params, 'add_storage')) return;
  const options = { content: 'rootdir,images', ...config, nodes: nodeOf(call).name };
  call.cluster.storages.set(id, { id, type, config: options, total, usedElsewhere: 0 });
}

function withoutNode(cluster: Cluster, id: string, node: string): void {
  const storage = cluster.storages.get(id);
  const rest = String(storage?.config['nodes'] ?? '')
    .split(',')
    .filter((name) => name !== '' && name !== node);
  if (storage === undefined || rest.length === 0) cluster.storages.delete(id);
  else storage.config['nodes'] = rest.join(',');
}

/** Takes this node out of the storages that stood on what is gone, and removes those left without a node. */
export function cleanUpStorages(call: Call, type: string, isAffected: (config: Section) => boolean): void {
  if (!flagParam(call.params, 'cleanup-config')) return;
  const node = nodeOf(call).name;
  for (const storage of [...call.cluster.storages.values()]) {
    const nodes = storage.config['nodes'];
    const here = typeof nodes !== 'string' || nodes.split(',').includes(node);
    if (storage.type === type && here && isAffected(storage.config))
      withoutNode(call.cluster, storage.id, node);
  }
}

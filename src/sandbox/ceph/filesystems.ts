import { nodeOf } from '../nodes/status.js';
import { type Call, flagParam, type HandlerTable, numberParam, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { startTask } from '../tasks/task.js';
import { cephOf } from './ceph.js';
import { spaceOf } from './placement.js';
import { addPool } from './pools.js';

type Row = Record<string, unknown>;

function list(call: Call): readonly Row[] {
  const ceph = cephOf(call);
  return [...ceph.fileSystems.values()].map(({ name, metadataPool, dataPool }) => ({
    data_pool: dataPool,
    data_pool_ids: [ceph.pools.get(dataPool)?.id ?? 0],
    data_pools: [dataPool],
    metadata_pool: metadataPool,
    metadata_pool_id: ceph.pools.get(metadataPool)?.id ?? 0,
    name,
  }));
}

const nameOf = (call: Call): string => textParam(call.params, 'name') ?? 'cephfs';

function create(call: Call): string {
  const { cluster, caller, params } = call;
  const ceph = cephOf(call);
  const name = nameOf(call);
  const withStorage = flagParam(params, 'add-storage');
  if (ceph.metadataServers.size === 0) die('no running Metadata Server (MDS) found!');
  if (ceph.fileSystems.has(name)) die(`ceph filesystem with name '${name}' already exists`);
  if (withStorage && cluster.storages.has(name)) die(`storage ID '${name}' already defined`);
  const groups = numberParam(params, 'pg_num') ?? 128;
  const start = { node: nodeOf(call).name, type: 'cephfscreate', id: name };
  return startTask(cluster, caller, start, function* (log) {
    log(`creating data pool '${name}_data'...`, `creating metadata pool '${name}_metadata'...`);
    yield 500;
    addPool(ceph, `${name}_data`, 'cephfs', { pg_num: groups });
    addPool(ceph, `${name}_metadata`, 'cephfs', { pg_num: Math.max(8, Math.floor(groups / 4)) });
    ceph.fileSystems.set(name, { name, metadataPool: `${name}_metadata`, dataPool: `${name}_data` });
    log(`successfully created CephFS '${name}'`);
    if (!withStorage) return;
    const config = { content: 'backup,iso,vztmpl', 'fs-name': name, path: `/mnt/pve/${name}` };
    const total = Math.floor(spaceOf(ceph).total / ceph.defaultSize);
    cluster.storages.set(name, { id: name, type: 'cephfs', config, total, usedElsewhere: 0 });
  });
}

function destroy(call: Call): string {
  const { cluster, caller, params } = call;
  const ceph = cephOf(call);
  const name = nameOf(call);
  const fileSystem = ceph.fileSystems.get(name) ?? die(`no such cephfs '${name}'`);
  const storages = [...cluster.storages.values()]
    .filter(({ type, config }) => type === 'cephfs' && (config['fs-name'] ?? 'cephfs') === name)
    .map(({ id }) => id);
  const removesStorages = flagParam(params, 'remove-storages');
  const used = storages.find((id) => cluster.storages.get(id)?.config['disable'] !== 1);
  if (used !== undefined && !removesStorages)
    die(`storage '${used}' is not disabled, make sure to disable and unmount the storage first`);
  const start = { node: nodeOf(call).name, type: 'cephdestroyfs', id: name };
  return startTask(cluster, caller, start, function* () {
    yield 400;
    ceph.fileSystems.delete(name);
    if (removesStorages) for (const id of storages) cluster.storages.delete(id);
    if (!flagParam(params, 'remove-pools')) return;
    ceph.pools.delete(fileSystem.dataPool);
    ceph.pools.delete(fileSystem.metadataPool);
  });
}

const PATH = '/nodes/{node}/ceph/fs';

export const fileSystemHandlers: HandlerTable = {
  [`GET ${PATH}`]: list,
  [`POST ${PATH}/{name}`]: create,
  [`DELETE ${PATH}/{name}`]: destroy,
};

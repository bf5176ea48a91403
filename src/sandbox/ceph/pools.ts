import { requireAll } from '../access/permissions.js';
import { nodeOf } from '../nodes/status.js';
import {
  type Call,
  flagParam,
  type HandlerTable,
  needText,
  numberParam,
  type Params,
  textParam,
} from '../server/call.js';
import { die } from '../server/failure.js';
import type { Ceph, CephPool } from '../store/ceph.js';
import type { Cluster } from '../store/cluster.js';
import { startTask } from '../tasks/task.js';
import { cephOf, writeCephLog } from './ceph.js';
import { spaceOf } from './placement.js';

type Row = Record<string, unknown>;

/** Settings of a pool that a call may give; those it does not give stay as they are. */
function applySettings(pool: CephPool, params: Params): void {
  pool.size = numberParam(params, 'size') ?? pool.size;
  pool.minSize = numberParam(params, 'min_size') ?? pool.minSize;
  pool.pgNum = numberParam(params, 'pg_num') ?? pool.pgNum;
  pool.pgNumMin = numberParam(params, 'pg_num_min') ?? pool.pgNumMin;
  pool.autoscale = textParam(params, 'pg_autoscale_mode') ?? pool.autoscale;
  pool.crushRule = textParam(params, 'crush_rule') ?? pool.crushRule;
  pool.application = textParam(params, 'application') ?? pool.application;
  pool.targetSize = textParam(params, 'target_size') ?? pool.targetSize;
  pool.targetSizeRatio = numberParam(params, 'target_size_ratio') ?? pool.targetSizeRatio;
}

/** An empty pool with Ceph's defaults, in the cluster. */
export function addPool(ceph: Ceph, name: string, application: string, params: Params = {}): CephPool {
  const pool: CephPool = {
    id: ceph.nextPool,
    name,
    type: 'replicated',
    size: ceph.defaultSize,
    minSize: ceph.defaultMinSize,
    pgNum: 128,
    pgNumMin: undefined,
    autoscale: 'warn',
    crushRule: ceph.rules[0] ?? 'replicated_rule',
    application,
    stored: 0,
    objects: 0,
    targetSize: undefined,
    targetSizeRatio: undefined,
  };
  applySettings(pool, params);
  ceph.nextPool += 1;
  ceph.pools.set(name, pool);
  return pool;
}

const optional = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

function autoscaleStatus(ceph: Ceph, pool: CephPool): Row {
  const { total } = spaceOf(ceph);
  return {
    actual_raw_used: pool.stored * pool.size,
    capacity_ratio: total === 0 ? 0 : (pool.stored * pool.size) / total,
    pg_autoscale_mode: pool.autoscale,
    pg_num_final: pool.pgNum,
    pg_num_target: pool.pgNum,
    pool_id: pool.id,
    pool_name: pool.name,
    raw_used_rate: pool.size,
    would_adjust: false,
  };
}

/** Bytes that a pool takes of all OSDs, and the share of what it could take. */
function usageOf(ceph: Ceph, pool: CephPool): { readonly bytes: number; readonly share: number } {
  const { total, used } = spaceOf(ceph);
  const bytes = pool.stored * pool.size;
  return { bytes, share: bytes === 0 ? 0 : bytes / (bytes + total - used) };
}

function list(call: Call): readonly Row[] {
  const ceph = cephOf(call);
  return [...ceph.pools.values()].map((pool) => {
    const { bytes, share } = usageOf(ceph, pool);
    return {
      application_metadata: { [pool.application]: {} },
      autoscale_status: autoscaleStatus(ceph, pool),
      bytes_used: bytes,
      crush_rule: ceph.rules.indexOf(pool.crushRule),
      crush_rule_name: pool.crushRule,
      min_size: pool.minSize,
      percent_used: share,
      pg_autoscale_mode: pool.autoscale,
      pg_num: pool.pgNum,
      pg_num_final: pool.pgNum,
      pool: pool.id,
      pool_name: pool.name,
      size: pool.size,
      type: pool.type,
      ...optional({
        pg_num_min: pool.pgNumMin,
        target_size: pool.targetSize,
        target_size_ratio: pool.targetSizeRatio,
      }),
    };
  });
}

function needPool(call: Call): CephPool {
  const name = needText(call.params, 'name');
  return cephOf(call).pools.get(name) ?? die(`mon_command failed - unrecognized pool '${name}'`);
}

function status(call: Call): Row {
  const ceph = cephOf(call);
  const pool = needPool(call);
  const { bytes, share } = usageOf(ceph, pool);
  const switches = ['fast_read', 'nodeep-scrub', 'nodelete', 'nopgchange', 'noscrub', 'nosizechange'];
  const off = Object.fromEntries([...switches, 'write_fadvise_dontneed'].map((name) => [name, 0]));
  const verbose = flagParam(call.params, 'verbose');
  const statistics = {
    stats: { bytes_used: bytes, objects: pool.objects, percent_used: share, stored: pool.stored },
  };
  return {
    ...off,
    application: pool.application,
    application_list: [pool.application],
    crush_rule: pool.crushRule,
    hashpspool: 1,
    id: pool.id,
    min_size: pool.minSize,
    name: pool.name,
    pg_autoscale_mode: pool.autoscale,
    pg_num: pool.pgNum,
    pgp_num: pool.pgNum,
    size: pool.size,
    use_gmt_hitset: 1,
    ...optional({
      pg_num_min: pool.pgNumMin,
      target_size: pool.targetSize,
      target_size_ratio: pool.targetSizeRatio,
    }),
    ...(verbose ? { autoscale_status: autoscaleStatus(ceph, pool), statistics } : {}),
  };
}

/** Adds a storage on a pool, by the pool's own name. */
function addStorage(cluster: Cluster, ceph: Ceph, pool: CephPool): void {
  const total = Math.floor(spaceOf(ceph).total / pool.size);
  const config = { content: 'rootdir,images', krbd: 0, pool: pool.name };
  cluster.storages.set(pool.name, { id: pool.name, type: 'rbd', config, total, usedElsewhere: pool.stored });
}

function create(call: Call): string {
  const { cluster, caller, params } = call;
  const ceph = cephOf(call);
  const name = needText(params, 'name');
  const withStorage = flagParam(params, 'add_storages');
  if (withStorage) {
    requireAll(cluster, caller, '/storage', ['Datastore.Allocate']);
    if (cluster.storages.has(name)) die(`storage ID '${name}' already defined`);
  }
  if (ceph.pools.has(name)) die(`mon_command failed - pool '${name}' already exists`);
  const rule = textParam(params, 'crush_rule');
  if (rule !== undefined && !ceph.rules.includes(rule))
    die(`mon_command failed - specified rule ${rule} doesn't exist`);
  const start = { node: nodeOf(call).name, type: 'cephcreatepool', id: name };
  return startTask(cluster, caller, start, function* (log) {
    log(`pool ${name}: applying size = ${numberParam(params, 'size') ?? ceph.defaultSize}`);
    yield 400;
    const pool = addPool(ceph, name, 'rbd', params);
    writeCephLog(cluster, ceph, `[INF] pool '${name}' created`);
    if (withStorage) addStorage(cluster, ceph, pool);
  });
}

function update(call: Call): string {
  const pool = needPool(call);
  const { cluster, caller, params } = call;
  const start = { node: nodeOf(call).name, type: 'cephsetpool', id: pool.name };
  return startTask(cluster, caller, start, function* (log) {
    yield 200;
    for (const [option, value] of Object.entries(params)) {
      if (option !== 'name' && option !== 'node')
        log(`pool ${pool.name}: applying ${option} = ${String(value)}`);
    }
    applySettings(pool, params);
  });
}

/** Refuses to remove a pool on which a storage still has volumes; gives the storages on it. */
function storagesOn(cluster: Cluster, name: string, force: boolean): readonly string[] {
  const ids = [...cluster.storages.values()]
    .filter(({ type, config }) => type === 'rbd' && config['pool'] === name)
    .map(({ id }) => id);
  const busy = ids.find((id) => [...cluster.volumes.values()].some(({ storage }) => storage === id));
  if (busy !== undefined && !force) die(`ceph pool '${name}' still in use by storage '${busy}'`);
  return ids;
}

function destroy(call: Call): string {
  const { cluster, caller, params } = call;
  const ceph = cephOf(call);
  const pool = needPool(call);
  const storages = storagesOn(cluster, pool.name, flagParam(params, 'force'));
  const start = { node: nodeOf(call).name, type: 'cephdestroypool', id: pool.name };
  return startTask(cluster, caller, start, function* () {
    yield 300;
    ceph.pools.delete(pool.name);
    writeCephLog(cluster, ceph, `[INF] pool '${pool.name}' removed`);
    if (flagParam(params, 'remove_storages')) for (const id of storages) cluster.storages.delete(id);
  });
}

const PATH = '/nodes/{node}/ceph/pool';

/** The same operations as PVE 7 names them. */
const OLD_PATH = '/nodes/{node}/ceph/pools';

export const poolHandlers: HandlerTable = {
  [`GET ${OLD_PATH}`]: list,
  [`POST ${OLD_PATH}`]: create,
  [`PUT ${OLD_PATH}/{name}`]: update,
  [`DELETE ${OLD_PATH}/{name}`]: destroy,
  [`GET ${OLD_PATH}/{name}`]: status,
  [`GET ${PATH}`]: list,
  [`POST ${PATH}`]: create,
  [`PUT ${PATH}/{name}`]: update,
  [`DELETE ${PATH}/{name}`]: destroy,
  [`GET ${PATH}/{name}/status`]: status,
};

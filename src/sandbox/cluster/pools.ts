import { requireAll } from '../access/permissions.js';
import { isShown } from '../access/visibility.js';
import { resourceRow } from '../guests/resource-row.js';
import { type Call, flagParam, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { isOnNode, isShared, usedOn } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Pool } from '../store/model.js';

type Row = Record<string, unknown>;

function needPool(cluster: Cluster, poolid: string): Pool {
  return cluster.pools.get(poolid) ?? die(`pool '${poolid}' does not exist`);
}

function members(call: Call, pool: Pool): readonly Row[] {
  const { cluster, params } = call;
  const type = textParam(params, 'type');
  const rows: Row[] = [];
  for (const vmid of pool.guests) {
    const guest = cluster.guests.get(vmid);
    if (guest === undefined || (type !== undefined && type !== guest.kind)) continue;
    const { pool: _pool, tags: _tags, lock: _lock, ...row } = resourceRow(cluster, guest);
    rows.push(row);
  }
  for (const id of pool.storages) {
    const storage = cluster.storages.get(id);
    if (storage === undefined || (type !== undefined && type !== 'storage')) continue;
    for (const node of [...cluster.nodes.keys()].filter((name) => isOnNode(storage, name))) {
      rows.push({
        content: storage.config.content,
        disk: usedOn(cluster, storage, node),
        id: `storage/${node}/${id}`,
        maxdisk: storage.total,
        node,
        plugintype: storage.type,
        shared: isShared(storage) ? 1 : 0,
        status: 'available',
        storage: id,
        type: 'storage',
      });
    }
  }
  return rows;
}

function poolRow({ poolid, comment }: Pool): Row {
  return comment === undefined ? { poolid } : { comment, poolid };
}

function list(call: Call): readonly Row[] {
  const { cluster, caller, params } = call;
  const poolid = textParam(params, 'poolid');
  if (poolid !== undefined) {
    const pool = needPool(cluster, poolid);
    return [{ ...poolRow(pool), members: members(call, pool) }];
  }
  return [...cluster.pools.values()]
    .filter((pool) => isShown(cluster, caller, `/pool/${pool.poolid}`, ['Pool.Audit']))
    .map(poolRow);
}

function create({ cluster, params }: Call): null {
  const poolid = needText(params, 'poolid');
  if (cluster.pools.has(poolid)) die(`create pool failed: pool '${poolid}' already exists`);
  const parent = poolid.includes('/') ? poolid.slice(0, poolid.lastIndexOf('/')) : undefined;
  if (parent !== undefined && !cluster.pools.has(parent)) {
    die(`create pool failed: parent '${parent}' of pool '${poolid}' does not exist`);
  }
  cluster.pools.set(poolid, {
    poolid,
    comment: textParam(params, 'comment'),
    guests: new Set(),
    storages: new Set(),
  });
  return null;
}

function read(call: Call): Row {
  const { cluster, params } = call;
  const pool = needPool(cluster, needText(params, 'poolid'));
  return {
    ...(pool.comment === undefined ? {} : { comment: pool.comment }),
    members: members(call, pool),
    poolid: pool.poolid,
  };
}

function addGuest(call: Call, pool: Pool, vmid: number): void {
  const { cluster, caller, params } = call;
  requireAll(cluster, caller, `/vms/${vmid}`, ['VM.Allocate']);
  if (!cluster.guests.has(vmid)) die(`update pools failed: VM ${vmid} does not exist`);
  const other = [...cluster.pools.values()].find(({ guests }) => guests.has(vmid));
  if (other === pool) die(`update pools failed: VM ${vmid} is already a pool member`);
  if (other !== undefined && !flagParam(params, 'allow-move')) {
    die(
      `update pools failed: VM ${vmid} belongs already to pool '${other.poolid}' and allow-move is not set`,
    );
  }
  other?.guests.delete(vmid);
  pool.guests.add(vmid);
}

function removeGuest(pool: Pool, vmid: number): void {
  if (!pool.guests.delete(vmid)) die(`update pools failed: VM ${vmid} is not a pool member`);
}

function changeStorage(call: Call, pool: Pool, id: string, remove: boolean): void {
  const { cluster, caller } = call;
  requireAll(cluster, caller, `/storage/${id}`, ['Datastore.Allocate']);
  if (remove) {
    if (!pool.storages.delete(id)) die(`update pools failed: Storage '${id}' is not a pool member`);
    return;
  }
  if (!cluster.storages.has(id)) die(`storage '${id}' does not exist`);
  if (pool.storages.has(id)) die(`update pools failed: Storage '${id}' is already a pool member`);
  pool.storages.add(id);
}

function update(call: Call): null {
  const { cluster, params } = call;
  const pool = needPool(cluster, needText(params, 'poolid'));
  pool.comment = textParam(params, 'comment') ?? pool.comment;
  const remove = flagParam(params, 'delete');
  for (const text of listParam(params, 'vms')) {
    if (remove) removeGuest(pool, Number(text));
    else addGuest(call, pool, Number(text));
  }
  for (const id of listParam(params, 'storage')) changeStorage(call, pool, id, remove);
  return null;
}

function remove({ cluster, params }: Call): null {
  const pool = needPool(cluster, needText(params, 'poolid'));
  const empty = pool.guests.size === 0 && pool.storages.size === 0;
  if (!empty) die(`delete pool failed: pool '${pool.poolid}' is not empty`);
  cluster.pools.delete(pool.poolid);
  cluster.acl = cluster.acl.filter(({ path }) => path !== `/pool/${pool.poolid}`);
  return null;
}

export const poolHandlers: HandlerTable = {
  'GET /pools': list,
  'POST /pools': create,
  'PUT /pools': update,
  'DELETE /pools': remove,
  'GET /pools/{poolid}': read,
  'PUT /pools/{poolid}': update,
  'DELETE /pools/{poolid}': remove,
};

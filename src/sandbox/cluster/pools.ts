import { mayAny } from '../access/permissions.js';
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

/** The pool that a call changes; what PVE refuses then begins with what failed. */
function poolToChange({ cluster, params }: Call, failed: string): Pool {
  const poolid = needText(params, 'poolid');
  return cluster.pools.get(poolid) ?? die(`${failed}: pool '${poolid}' does not exist`);
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

/** PVE::RPCEnvironment::check_perm_modify, whose refusal is one of the update as a whole. */
function checkModify({ cluster, caller }: Call, path: string, privilege: string): void {
  const wanted = ['Permissions.Modify', privilege];
  if (mayAny(cluster, caller, path, wanted)) return;
  die(`update pools failed: Permission check failed (${path}, ${wanted.join('|')})`);
}

/** PVE takes any number that is no member of another pool, be there such a guest or not. */
function addGuest(call: Call, pool: Pool, vmid: number): void {
  const { cluster, params } = call;
  const other = [...cluster.pools.values()].find(({ guests }) => guests.has(vmid));
  if (other === pool) die(`update pools failed: VM ${vmid} is already a pool member`);
  if (other !== undefined && !flagParam(params, 'allow-move')) {
    die(
      `update pools failed: VM ${vmid} belongs already to pool '${other.poolid}' and allow-move is not set`,
    );
  }
  if (other !== undefined && !mayAny(cluster, call.caller, `/pool/${other.poolid}`, ['Pool.Allocate'])) {
    die(`update pools failed: Permission check failed (/pool/${other.poolid}, Pool.Allocate)`);
  }
  other?.guests.delete(vmid);
  pool.guests.add(vmid);
}

function removeGuest(pool: Pool, vmid: number): void {
  if (!pool.guests.delete(vmid)) die(`update pools failed: VM ${vmid} is not a pool member`);
}

function changeStorage(pool: Pool, id: string, remove: boolean): void {
  if (remove) {
    if (!pool.storages.delete(id)) die(`update pools failed: Storage '${id}' is not a pool member`);
    return;
  }
  if (pool.storages.has(id)) die(`update pools failed: Storage '${id}' is already a pool member`);
  pool.storages.add(id);
}

function update(call: Call): null {
  const { params } = call;
  const pool = poolToChange(call, 'update pools failed');
  pool.comment = textParam(params, 'comment') ?? pool.comment;
  const remove = flagParam(params, 'delete');
  for (const text of listParam(params, 'vms')) {
    checkModify(call, `/vms/${text}`, 'VM.Allocate');
    if (remove) removeGuest(pool, Number(text));
    else addGuest(call, pool, Number(text));
  }
  for (const id of listParam(params, 'storage')) {
    checkModify(call, `/storage/${id}`, 'Datastore.Allocate');
    changeStorage(pool, id, remove);
  }
  return null;
}

/** Refuses to delete a pool with members or with pools in it. */
function checkEmpty(cluster: Cluster, { poolid, guests, storages }: Pool): void {
  const failed = `delete pool failed: pool '${poolid}' is not empty`;
  const inner = [...cluster.pools.keys()].find((other) => other.startsWith(`${poolid}/`));
  if (inner !== undefined) die(`${failed} (contains pool '${inner}')`);
  const guest = [...guests].sort((a, b) => a - b).find((vmid) => cluster.guests.has(vmid));
  if (guest !== undefined) die(`${failed} (contains VM ${guest})`);
  const storage = [...storages].sort().find((id) => cluster.storages.has(id));
  if (storage !== undefined) die(`${failed} (contains storage '${storage}')`);
}

function remove(call: Call): null {
  const { cluster } = call;
  const pool = poolToChange(call, 'delete pool failed');
  checkEmpty(cluster, pool);
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

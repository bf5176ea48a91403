import { type Call, flagParam, type HandlerTable, needText } from '../../server/call.js';
import { die } from '../../server/failure.js';
import type { ThinPool, VolumeGroup } from '../../store/host.js';
import { startTask } from '../../tasks/task.js';
import { hostOf } from '../host.js';
import { nodeOf } from '../status.js';
import { needUnused, release } from './disk.js';
import { addWantedStorage, checkStorageWanted, cleanUpStorages } from './storages.js';

type Row = Record<string, unknown>;

/** Bytes of an LVM extent: what is lost of a disk to its metadata. */
const EXTENT = 4 * 1024 * 1024;

function listGroups(call: Call): Row {
  const children = [...hostOf(call).volumeGroups.values()].map(({ name, device, size, free }) => ({
    children: [{ free, leaf: 1, name: device, size }],
    free,
    leaf: 0,
    lvcount: [...hostOf(call).thinPools.values()].filter(({ group }) => group === name).length,
    name,
    size,
  }));
  return { children, leaf: 0 };
}

function listPools(call: Call): readonly Row[] {
  return [...hostOf(call).thinPools.values()].map((pool) => ({
    lv: pool.name,
    lv_size: pool.size,
    metadata_size: pool.metadataSize,
    metadata_used: pool.metadataUsed,
    used: pool.used,
    vg: pool.group,
  }));
}

/** A volume group over a whole empty disk; refuses a name that is taken. */
function makeGroup(call: Call): VolumeGroup {
  const name = needText(call.params, 'name');
  const disk = needUnused(call, needText(call.params, 'device'));
  checkStorageWanted(call, name);
  if (hostOf(call).volumeGroups.has(name)) {
    die(`volume group with name '${name}' already exists on node '${nodeOf(call).name}'`);
  }
  const size = disk.size - EXTENT;
  return { name, device: disk.devpath, size, free: size };
}

function keepGroup(call: Call, group: VolumeGroup): void {
  const host = hostOf(call);
  host.volumeGroups.set(group.name, group);
  const disk = host.disks.get(group.device);
  if (disk !== undefined) disk.used = 'LVM';
}

function createGroup(call: Call): string {
  const group = makeGroup(call);
  const start = { node: nodeOf(call).name, type: 'lvmcreate', id: group.name };
  return startTask(call.cluster, call.caller, start, function* (log) {
    yield 300;
    keepGroup(call, group);
    log(`  Physical volume "${group.device}" successfully created.`);
    log(`  Volume group "${group.name}" successfully created`);
    const config = { vgname: group.name, shared: 0 };
    addWantedStorage(call, { id: group.name, type: 'lvm', config, total: group.size });
  });
}

function removeGroup(call: Call): string {
  const name = needText(call.params, 'name');
  const host = hostOf(call);
  const start = { node: nodeOf(call).name, type: 'lvmremove', id: name };
  return startTask(call.cluster, call.caller, start, function* (log) {
    const group = host.volumeGroups.get(name);
    if (group === undefined) throw new Error(`no such volume group '${name}'`);
    yield 300;
    host.volumeGroups.delete(name);
    for (const [id, pool] of host.thinPools) if (pool.group === name) host.thinPools.delete(id);
    log(`  Volume group "${name}" successfully removed`);
    cleanUpStorages(call, 'lvm', (config) => config['vgname'] === name);
    release(host, [group.device], flagParam(call.params, 'cleanup-disks'));
  });
}

/** A thin pool takes the group but for its metadata, of which there are two copies. */
function poolIn(group: VolumeGroup): ThinPool {
  const metadataSize = Math.max(EXTENT, Math.floor(group.size / 100 / EXTENT) * EXTENT);
  return {
    name: group.name,
    group: group.name,
    size: group.size - 2 * metadataSize,
    used: 0,
    metadataSize,
    metadataUsed: Math.round(metadataSize / 200),
  };
}

function createPool(call: Call): string {
  const group = makeGroup(call);
  const start = { node: nodeOf(call).name, type: 'lvmthincreate', id: group.name };
  return startTask(call.cluster, call.caller, start, function* (log) {
    yield 400;
    const pool = poolIn(group);
    keepGroup(call, { ...group, free: 0 });
    hostOf(call).thinPools.set(`${pool.group}/${pool.name}`, pool);
    log(`  Physical volume "${group.device}" successfully created.`);
    log(`  Volume group "${group.name}" successfully created`);
    log(`  Logical volume "${pool.name}" created.`);
    const config = { thinpool: pool.name, vgname: pool.group };
    addWantedStorage(call, { id: pool.name, type: 'lvmthin', config, total: pool.size });
  });
}

function removePool(call: Call): string {
  const name = needText(call.params, 'name');
  const group = needText(call.params, 'volume-group');
  const host = hostOf(call);
  const start = { node: nodeOf(call).name, type: 'lvmthinremove', id: `${group}-${name}` };
  return startTask(call.cluster, call.caller, start, function* (log) {
    if (!host.thinPools.has(`${group}/${name}`)) throw new Error(`no such thin pool ${group}/${name}`);
    yield 300;
    host.thinPools.delete(`${group}/${name}`);
    log(`  Logical volume "${name}" successfully removed.`);
    cleanUpStorages(call, 'lvmthin', (config) => config['vgname'] === group && config['thinpool'] === name);
    const others = [...host.thinPools.values()].some((pool) => pool.group === group);
    const volumes = host.volumeGroups.get(group);
    if (!flagParam(call.params, 'cleanup-disks') || volumes === undefined) return;
    if (others) throw new Error(`volume group '${group}' still has logical volumes - not cleaning up disks`);
    host.volumeGroups.delete(group);
    release(host, [volumes.device], true);
  });
}

export const lvmHandlers: HandlerTable = {
  'GET /nodes/{node}/disks/lvm': listGroups,
  'POST /nodes/{node}/disks/lvm': createGroup,
  'DELETE /nodes/{node}/disks/lvm/{name}': removeGroup,
  'GET /nodes/{node}/disks/lvmthin': listPools,
  'POST /nodes/{node}/disks/lvmthin': createPool,
  'DELETE /nodes/{node}/disks/lvmthin/{name}': removePool,
};

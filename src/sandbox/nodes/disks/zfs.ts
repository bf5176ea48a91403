import { type Call, flagParam, type HandlerTable, listParam, needText } from '../../server/call.js';
import { die } from '../../server/failure.js';
import type { Disk, Host, ZfsPool } from '../../store/host.js';
import { startTask } from '../../tasks/task.js';
import { hostOf } from '../host.js';
import { nodeOf } from '../status.js';
import { needUnused, release } from './disk.js';
import { addWantedStorage, checkStorageWanted, cleanUpStorages } from './storages.js';

type Row = Record<string, unknown>;

/** A raid level: the fewest disks, how many of them hold no data, and what its group is called. */
interface Level {
  readonly disks: number;
  readonly parity: number;
  readonly label: string | undefined;
}

const LEVELS: Readonly<Record<string, Level>> = {
  single: { disks: 1, parity: 0, label: undefined },
  mirror: { disks: 2, parity: 1, label: 'mirror' },
  raid10: { disks: 4, parity: 0, label: 'mirror' },
  raidz: { disks: 3, parity: 1, label: 'raidz1' },
  raidz2: { disks: 4, parity: 2, label: 'raidz2' },
  raidz3: { disks: 5, parity: 3, label: 'raidz3' },
  draid: { disks: 3, parity: 1, label: 'draid1' },
  draid2: { disks: 4, parity: 2, label: 'draid2' },
  draid3: { disks: 5, parity: 3, label: 'draid3' },
};

/** The node's host, or PVE's 500 where it has no ZFS. */
function zfsHost(call: Call): Host {
  const host = hostOf(call);
  return host.zfs ? host : die('zfsutils-linux not installed');
}

function list(call: Call): readonly Row[] {
  return [...zfsHost(call).zfsPools.values()].map(({ name, size, alloc, health }) => ({
    alloc,
    dedup: 1,
    frag: 0,
    free: size - alloc,
    health,
    name,
    size,
  }));
}

/** The devices in their groups, as `zpool status` shows them. */
function treeOf({ raidlevel, devices, health }: ZfsPool): readonly Row[] {
  const counts = { cksum: 0, read: 0, write: 0, msg: '' };
  const leaf = (name: string): Row => ({ ...counts, leaf: 1, name, state: health });
  const label = LEVELS[raidlevel]?.label;
  if (label === undefined) return devices.map(leaf);
  const width = raidlevel === 'raid10' ? 2 : devices.length;
  const groups: Row[] = [];
  for (let at = 0; at < devices.length; at += width) {
    const children = devices.slice(at, at + width).map(leaf);
    groups.push({ ...counts, children, leaf: 0, name: `${label}-${at / width}`, state: health });
  }
  return groups;
}

function read(call: Call): Row {
  const name = needText(call.params, 'name');
  const pool = zfsHost(call).zfsPools.get(name);
  if (pool === undefined) return die(`command '/sbin/zpool status -P ${name}' failed: exit code 1`);
  const counts = { cksum: 0, read: 0, write: 0, msg: '' };
  const root = { ...counts, children: treeOf(pool), leaf: 0, name, state: pool.health };
  return { children: [root], errors: 'No known data errors', leaf: 0, name, state: pool.health };
}

function checkLevel(raidlevel: string, count: number): void {
  if (raidlevel === 'raid10' && count % 2 !== 0) die('raid10 needs an even number of disks');
  if (raidlevel === 'single' && count > 1) die('please give only one disk for single disk mode');
  const needed = LEVELS[raidlevel]?.disks ?? 1;
  if (count < needed) die(`${raidlevel} needs at least ${needed} disks`);
}

/** Bytes that a pool of those disks offers; mirrors count once, as does every smallest disk of a raid. */
function sizeOf(raidlevel: string, disks: readonly Disk[]): number {
  const smallest = Math.min(...disks.map(({ size }) => size));
  if (raidlevel === 'mirror') return smallest;
  if (raidlevel === 'raid10') return (smallest * disks.length) / 2;
  return smallest * disks.length;
}

function create(call: Call): string {
  const host = zfsHost(call);
  const name = needText(call.params, 'name');
  const raidlevel = needText(call.params, 'raidlevel');
  const disks = listParam(call.params, 'devices').map((device) => needUnused(call, device));
  checkStorageWanted(call, name);
  checkLevel(raidlevel, disks.length);
  const node = nodeOf(call).name;
  if (host.zfsPools.has(name)) die(`pool '${name}' already exists on node '${node}'`);
  const size = sizeOf(raidlevel, disks);
  return startTask(call.cluster, call.caller, { node, type: 'zfscreate', id: name }, function* (log) {
    const devices = disks.map(({ devpath }) => devpath);
    log(`# /sbin/zpool create -o 'ashift=12' ${name} ${devices.join(' ')}`);
    yield 400;
    for (const disk of disks) Object.assign(disk, { used: 'ZFS', gpt: true });
    host.zfsPools.set(name, { name, raidlevel, devices, size, alloc: 688_128, health: 'ONLINE' });
    const share = (disks.length - (LEVELS[raidlevel]?.parity ?? 0)) / disks.length;
    const usable = raidlevel === 'mirror' ? size : Math.floor(size * share);
    const config = { pool: name, mountpoint: `/${name}` };
    addWantedStorage(call, { id: name, type: 'zfspool', config, total: usable });
  });
}

function remove(call: Call): string {
  const host = zfsHost(call);
  const name = needText(call.params, 'name');
  const start = { node: nodeOf(call).name, type: 'zfsremove', id: name };
  return startTask(call.cluster, call.caller, start, function* () {
    const pool = host.zfsPools.get(name);
    if (pool === undefined) throw new Error(`command '/sbin/zpool destroy ${name}' failed: exit code 1`);
    yield 300;
    host.zfsPools.delete(name);
    cleanUpStorages(call, 'zfspool', (config) => config['pool'] === name);
    release(host, pool.devices, flagParam(call.params, 'cleanup-disks'));
  });
}

export const zfsHandlers: HandlerTable = {
  'GET /nodes/{node}/disks/zfs': list,
  'POST /nodes/{node}/disks/zfs': create,
  'GET /nodes/{node}/disks/zfs/{name}': read,
  'DELETE /nodes/{node}/disks/zfs/{name}': remove,
};

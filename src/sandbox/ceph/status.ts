import type { Call, HandlerTable } from '../server/call.js';
import { textParam } from '../server/call.js';
import type { Ceph, CephOsd } from '../store/ceph.js';
import type { Cluster } from '../store/cluster.js';
import { cephOf, isAlive, isUp, quorumOf, versionText } from './ceph.js';
import { healthOf } from './health.js';
import { placementOf, spaceOf } from './placement.js';

type Row = Record<string, unknown>;

const seconds = (ms: number): number => Math.floor(ms / 1000);
const stamp = (ms: number): string => new Date(ms).toISOString().replace('Z', '000+0000');

function monmap(ceph: Ceph): Row {
  return {
    created: stamp(ceph.createdAt),
    epoch: ceph.monitors.size,
    fsid: ceph.fsid,
    min_mon_release: 19,
    min_mon_release_name: ceph.codename,
    modified: stamp(ceph.createdAt),
    mons: [...ceph.monitors.values()].map(({ name, addr }, rank) => ({
      addr: `${addr}:6789/0`,
      name,
      priority: 0,
      public_addr: `${addr}:6789/0`,
      public_addrs: {
        addrvec: [
          { addr: `${addr}:3300`, nonce: 0, type: 'v2' },
          { addr: `${addr}:6789`, nonce: 0, type: 'v1' },
        ],
      },
      rank,
      weight: 0,
    })),
  };
}

function osdmap(cluster: Cluster, ceph: Ceph): Row {
  const osds = [...ceph.osds.values()];
  return {
    epoch: ceph.epoch,
    num_in_osds: osds.filter((osd) => osd.in).length,
    num_osds: osds.length,
    num_remapped_pgs: 0,
    num_up_osds: osds.filter((osd) => isUp(cluster, osd)).length,
    osd_in_since: seconds(ceph.createdAt),
    osd_up_since: seconds(ceph.createdAt),
  };
}

function pgmap(cluster: Cluster, ceph: Ceph): Row {
  const pools = [...ceph.pools.values()];
  const { total, used } = spaceOf(ceph);
  const { states, missingCopies, wantedCopies } = placementOf(cluster, ceph);
  const ratio = missingCopies / Math.max(1, wantedCopies);
  const degraded = {
    degraded_objects: missingCopies,
    degraded_ratio: Number(ratio.toFixed(6)),
    degraded_total: wantedCopies,
  };
  return {
    bytes_avail: total - used,
    bytes_total: total,
    bytes_used: used,
    data_bytes: pools.reduce((sum, { stored }) => sum + stored, 0),
    num_objects: pools.reduce((sum, { objects }) => sum + objects, 0),
    num_pgs: pools.reduce((sum, { pgNum }) => sum + pgNum, 0),
    num_pools: pools.length,
    pgs_by_state: [...states].map(([state_name, count]) => ({ count, state_name })),
    ...(missingCopies > 0 ? degraded : {}),
  };
}

function mgrmap(cluster: Cluster, ceph: Ceph): Row {
  const [active, ...standbys] = [...ceph.managers.values()].filter((manager) => isAlive(cluster, manager));
  return {
    active_name: active?.name ?? '',
    available: active !== undefined,
    modules: ['iostat', 'nfs'],
    num_standbys: standbys.length,
    services: {},
    standbys: standbys.map(({ name }) => ({ name })),
  };
}

/** The metadata servers that work: as many active ones as there are file systems, the rest on standby. */
function fsmap(cluster: Cluster, ceph: Ceph): Row {
  const alive = [...ceph.metadataServers.values()].filter((server) => isAlive(cluster, server));
  const active = alive.slice(0, ceph.fileSystems.size);
  return {
    by_rank: active.map(({ name }, index) => ({
      filesystem_id: index + 1,
      gid: 4100 + index,
      name,
      rank: 0,
      status: 'up:active',
    })),
    epoch: ceph.fileSystems.size + 1,
    ...(ceph.fileSystems.size > 0 ? { in: active.length, max: 1, up: active.length } : {}),
    'up:standby': alive.length - active.length,
  };
}

function status(call: Call): Row {
  const { cluster } = call;
  const ceph = cephOf(call);
  const names = quorumOf(cluster, ceph);
  const ranks = [...ceph.monitors.keys()].map((name, rank) => ({ name, rank }));
  return {
    election_epoch: 2 * ceph.monitors.size + 4,
    fsid: ceph.fsid,
    fsmap: fsmap(cluster, ceph),
    health: healthOf(cluster, ceph),
    mgrmap: mgrmap(cluster, ceph),
    monmap: monmap(ceph),
    osdmap: osdmap(cluster, ceph),
    pgmap: pgmap(cluster, ceph),
    progress_events: {},
    quorum: ranks.filter(({ name }) => names.includes(name)).map(({ rank }) => rank),
    quorum_age: seconds(cluster.clock.now() - ceph.createdAt),
    quorum_names: names,
    servicemap: { epoch: 1, modified: stamp(ceph.createdAt), services: {} },
  };
}

function versions(ceph: Ceph): Row {
  return {
    ceph_release: ceph.codename,
    ceph_version: versionText(ceph),
    ceph_version_short: ceph.version,
  };
}

/** What an OSD tells of itself; `memory` in bytes. */
export function osdMetadata(cluster: Cluster, ceph: Ceph, osd: CephOsd): Row {
  const node = cluster.nodes.get(osd.host);
  const address = (port: number): string =>
    `[v2:${node?.ip}:${port}/${osd.id},v1:${node?.ip}:${port + 1}/${osd.id}]`;
  const device = osd.device.replace('/dev/', '');
  return {
    ...versions(ceph),
    back_addr: address(6800 + osd.id * 8),
    device_ids: `${device}=${node?.host?.disks.get(osd.device)?.serial ?? ''}`,
    device_paths: `${device}=${osd.device}`,
    devices: device,
    front_addr: address(6802 + osd.id * 8),
    hb_back_addr: address(6804 + osd.id * 8),
    hb_front_addr: address(6806 + osd.id * 8),
    hostname: osd.host,
    id: osd.id,
    mem_swap_kb: 0,
    mem_total_kb: Math.floor((node?.memory ?? 0) / 1024),
    osd_data: `/var/lib/ceph/osd/ceph-${osd.id}`,
    osd_objectstore: 'bluestore',
  };
}

interface Named {
  readonly name: string;
  readonly host: string;
  readonly addr: string;
}

function daemons(ceph: Ceph, list: Iterable<Named>): Row {
  const rows = [...list].map(({ name, host, addr }) => [
    `${name}@${host}`,
    { ...versions(ceph), addr, hostname: host, name },
  ]);
  return Object.fromEntries(rows);
}

function metadata(call: Call): Row {
  const { cluster, params } = call;
  const ceph = cephOf(call);
  const [major, minor, patch] = ceph.version.split('.');
  const version = { parts: [major, minor, patch], str: ceph.version };
  const node = Object.fromEntries([...cluster.nodes.keys()].map((name) => [name, { version }]));
  if (textParam(params, 'scope') === 'versions') return { node };
  return {
    mds: daemons(ceph, ceph.metadataServers.values()),
    mgr: daemons(ceph, ceph.managers.values()),
    mon: daemons(ceph, ceph.monitors.values()),
    node,
    osd: [...ceph.osds.values()].map((osd) => osdMetadata(cluster, ceph, osd)),
  };
}

export const statusHandlers: HandlerTable = {
  'GET /cluster/ceph/status': status,
  'GET /nodes/{node}/ceph/status': status,
  'GET /cluster/ceph/metadata': metadata,
};

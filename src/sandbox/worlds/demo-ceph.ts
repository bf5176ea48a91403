import type { Ceph, CephOsd, CephPool } from '../store/ceph.js';
import type { Cluster } from '../store/cluster.js';

const GIB = 1024 ** 3;
const DAY = 86_400_000;

/** The OSD whose disk fails: it is down, and what lay on it has a copy less. */
const DOWN = 5;

function osds(cluster: Cluster): Map<number, CephOsd> {
  const all = [...cluster.nodes.keys()].flatMap((host) =>
    ['/dev/sda', '/dev/sdb'].map((device) => ({ host, device })),
  );
  const rows = all.map(({ host, device }, id): [number, CephOsd] => [
    id,
    {
      id,
      uuid: cluster.random.uuid(),
      host,
      device,
      deviceClass: 'ssd',
      size: 1788 * GIB,
      encrypted: false,
      up: id !== DOWN,
      in: true,
    },
  ]);
  return new Map(rows);
}

function pool(
  id: number,
  name: string,
  application: string,
  pgNum: number,
  stored: number,
): [string, CephPool] {
  return [
    name,
    {
      id,
      name,
      type: 'replicated',
      size: 3,
      minSize: 2,
      pgNum,
      pgNumMin: undefined,
      autoscale: 'on',
      crushRule: 'replicated_rule',
      application,
      stored: stored * GIB,
      objects: Math.round((stored * GIB) / (4 * 1024 * 1024)),
      targetSize: undefined,
      targetSizeRatio: undefined,
    },
  ];
}

/** Ceph on all nodes: three monitors, two managers, six OSDs of which one is down, so that its pool is degraded. */
export function addDemoCeph(cluster: Cluster): void {
  const nodes = [...cluster.nodes.values()];
  const daemons = nodes.map(({ name, ip }) => ({ name, host: name, addr: ip, running: true }));
  const now = cluster.clock.now();
  const ceph: Ceph = {
    fsid: cluster.random.uuid(),
    version: '19.2.3',
    codename: 'squid',
    publicNetwork: '10.0.0.0/24',
    clusterNetwork: '10.0.0.0/24',
    createdAt: now - 300 * DAY,
    defaultSize: 3,
    defaultMinSize: 2,
    monitors: new Map(daemons.map((daemon) => [daemon.name, { ...daemon }])),
    managers: new Map(daemons.slice(0, 2).map((daemon) => [daemon.name, { ...daemon }])),
    metadataServers: new Map(),
    osds: osds(cluster),
    pools: new Map([pool(1, '.mgr', 'mgr', 1, 0), pool(2, 'vm-pool', 'rbd', 64, 620)]),
    fileSystems: new Map(),
    flags: new Set(),
    rules: ['replicated_rule'],
    log: [
      {
        time: now - DAY,
        text: `mon.pve1 (mon.0) 1 : cluster [INF] osd.${DOWN} failed (root=default,host=pve3)`,
      },
      {
        time: now - DAY + 1000,
        text: 'mon.pve1 (mon.0) 2 : cluster [WRN] Health check failed: 1 osds down (OSD_DOWN)',
      },
    ],
    epoch: 214,
    nextPool: 3,
  };
  cluster.ceph = ceph;
}

import type { CephOsd, CephPool } from '../../store/ceph.js';
import type { Cluster } from '../../store/cluster.js';
import type { CephContent } from './ceph-schema.js';

function byName<T extends object>(things: Readonly<Record<string, T>>): Map<string, T & { name: string }> {
  return new Map(Object.entries(things).map(([name, thing]) => [name, { ...thing, name }]));
}

function osdsOf(cluster: Cluster, content: CephContent): Map<number, CephOsd> {
  return new Map(content.osds.map((osd, id) => [id, { ...osd, id, uuid: cluster.random.uuid() }]));
}

function poolsOf(content: CephContent): Map<string, CephPool> {
  const pools = [...byName(content.pools).values()].map(
    (pool, index): CephPool => ({
      ...pool,
      id: index + 1,
      pgNumMin: pool.pgNumMin,
      targetSize: undefined,
      targetSizeRatio: undefined,
    }),
  );
  return new Map(pools.map((pool) => [pool.name, pool]));
}

/** Gives the cluster the Ceph that a world file describes. */
export function fillCeph(cluster: Cluster, content: CephContent): void {
  const now = cluster.clock.now();
  const { version, codename, publicNetwork, defaultSize, defaultMinSize } = content;
  const pools = poolsOf(content);
  cluster.ceph = {
    fsid: cluster.random.uuid(),
    version,
    codename,
    publicNetwork,
    clusterNetwork: content.clusterNetwork ?? publicNetwork,
    createdAt: now - content.age * 1000,
    defaultSize,
    defaultMinSize,
    monitors: byName(content.monitors),
    managers: byName(content.managers),
    metadataServers: byName(content.metadataServers),
    osds: osdsOf(cluster, content),
    pools,
    fileSystems: byName(content.fileSystems),
    flags: new Set(content.flags),
    rules: [...content.rules],
    log: content.log.map(({ ago, text }) => ({ time: now - ago * 1000, text })),
    epoch: 1 + content.osds.length,
    nextPool: pools.size + 1,
  };
}

import { addVolume } from '../../storage/volumes.js';
import type { Cluster } from '../../store/cluster.js';
import { addNode, addStorage } from '../build.js';
import { addPastTask } from '../past-task.js';
import { fillAccess } from './fill-access.js';
import { fillCeph } from './fill-ceph.js';
import { fillGuest } from './fill-guests.js';
import { fillHost } from './fill-host.js';
import type { WorldContent } from './schema.js';

function fillNodes(cluster: Cluster, { nodes, name: clusterName }: WorldContent): void {
  Object.entries(nodes).forEach(([name, content], index) => {
    const { host, network, timezone, config, ...plan } = content;
    const nodeid = clusterName === undefined ? 0 : index + 1;
    const node = addNode(cluster, { ...plan, name, nodeid, interfaces: structuredClone(network) });
    node.timezone = timezone;
    Object.assign(node.config, config);
    if (host !== undefined) fillHost(cluster, node, host);
  });
}

function fillFiles(cluster: Cluster, { files }: WorldContent): void {
  const [first = ''] = cluster.nodes.keys();
  for (const { notes, vmid, protected: kept, node = first, ...plan } of files) {
    const volume = addVolume(cluster, { ...plan, node, used: plan.used ?? plan.size, ...(vmid && { vmid }) });
    if (notes !== undefined) volume.notes = notes;
    if (kept !== undefined) volume.protected = kept;
  }
}

/** Fills a cluster with what a world file describes, all but its calls; gives the tokens by name. */
export function fillWorld(cluster: Cluster, content: WorldContent): Record<string, string> {
  Object.assign(cluster.options, content.options);
  fillNodes(cluster, content);
  for (const [id, { type, config, total, used }] of Object.entries(content.storages)) {
    addStorage(cluster, id, type, { ...config }, total, used);
  }
  fillFiles(cluster, content);
  const tokens = fillAccess(cluster, content);
  for (const [poolid, { comment, storages }] of Object.entries(content.pools)) {
    cluster.pools.set(poolid, { poolid, comment, guests: new Set(), storages: new Set(storages) });
  }
  for (const [vmid, guest] of Object.entries(content.guests)) fillGuest(cluster, Number(vmid), guest);
  for (const task of content.tasks) addPastTask(cluster, task);
  if (content.ceph !== undefined) fillCeph(cluster, content.ceph);
  return tokens;
}

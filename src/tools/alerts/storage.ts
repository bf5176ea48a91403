import { distinctStorages, type StorageFacts, share } from '../live/index.js';
import { gib, percent } from '../shape/sizes.js';
import type { Alert, AlertRule } from './alert.js';

const FILLING = 0.85;
const FULL = 0.95;

/** Storages that fill up, and those that a node which is online does not reach. */
export const storages: AlertRule = {
  about: 'storages',
  cost: 'cluster',
  find: ({ resources: { storages: all, nodes } }) => {
    const online = new Set(nodes.flatMap((one) => (one.online ? [one.node] : [])));
    const reachable = all.filter(({ node }) => online.has(node));
    return [
      ...distinctStorages(reachable)
        .filter(({ available, space }) => available && share(space) > FILLING)
        .map(fillingAlert),
      ...reachable.filter(({ available }) => !available).map(awayAlert),
    ];
  },
};

function fillingAlert({ storage, node, shared, space }: StorageFacts): Alert {
  const free = gib(space.total - space.used);
  return {
    code: 'storage_filling',
    severity: share(space) > FULL ? 'critical' : 'warning',
    subject: `storage ${storage}${shared ? '' : ` on ${node}`}`,
    message: `${percent(share(space))} full, ${free} GiB free: guests stop when a disk on it can't grow.`,
    suggestion: {
      tool: 'list_storage_content',
      arguments: { storage, node },
      why: 'shows what takes the space',
    },
  };
}

function awayAlert({ storage, node }: StorageFacts): Alert {
  return {
    code: 'storage_unavailable',
    severity: 'critical',
    subject: `storage ${storage} on ${node}`,
    message: 'The node does not reach the storage: guests with disks on it hang or fail.',
    suggestion: {
      tool: 'get_storage_status',
      arguments: { storage, node },
      why: 'asks the node for the state of the storage',
    },
  };
}

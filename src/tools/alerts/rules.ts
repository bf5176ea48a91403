import type { AlertRule } from './alert.js';
import { oldBackups, uncoveredGuests } from './backups.js';
import { ceph } from './ceph.js';
import { certificates } from './certificates.js';
import { highAvailability } from './ha.js';
import { heldGuests } from './held.js';
import { nodePressure, offlineNodes } from './nodes.js';
import { lockedGuests, pendingChanges } from './pending.js';
import { quorum } from './quorum.js';
import { replication } from './replication.js';
import { storages } from './storage.js';
import { failedTasks } from './tasks.js';

/** Whether the cluster works. */
const health: readonly AlertRule[] = [offlineNodes, quorum, nodePressure, storages, highAvailability, ceph];

/** Everything that is looked at. */
export const alertRules: readonly AlertRule[] = [
  ...health,
  failedTasks,
  replication,
  certificates,
  uncoveredGuests,
  oldBackups,
  heldGuests,
  lockedGuests,
  pendingChanges,
];

/** How much is looked at: whether the cluster works; all that takes few requests; all. */
export const ruleSets = {
  health,
  cluster: alertRules.filter(({ cost }) => cost === 'cluster'),
  nodes: alertRules,
} as const;

import type { AlertRule } from './alert.js';
import { oldBackups, uncoveredGuests } from './backups.js';
import { ceph } from './ceph.js';
import { certificates } from './certificates.js';
import { highAvailability } from './ha.js';
import { nodePressure, offlineNodes } from './nodes.js';
import { lockedGuests, pendingChanges } from './pending.js';
import { quorum } from './quorum.js';
import { replication } from './replication.js';
import { storages } from './storage.js';
import { failedTasks } from './tasks.js';

/** Everything that is looked at. */
export const alertRules: readonly AlertRule[] = [
  offlineNodes,
  quorum,
  nodePressure,
  storages,
  highAvailability,
  ceph,
  failedTasks,
  replication,
  certificates,
  uncoveredGuests,
  oldBackups,
  lockedGuests,
  pendingChanges,
];

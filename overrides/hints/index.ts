import { accessHints } from './access.js';
import { backupHints } from './backups.js';
import { clusterHints } from './cluster.js';
import { datacenterHints } from './datacenter.js';
import { diskHints } from './disks.js';
import { guestStateHints } from './guest-states.js';
import { guestHints } from './guests.js';
import { moveHints } from './moves.js';
import { storageHints } from './storage.js';
import type { HintRule } from './types.js';

export type * from './types.js';

/** A topic of docs/troubleshooting.md with its rules. */
export interface HintTopic {
  readonly title: string;
  readonly rules: readonly HintRule[];
}

/** All rules by topic. The first that fits a failure counts, so narrow ones come before wide ones. */
export const hintTopics: readonly HintTopic[] = [
  { title: 'Migration, networks and devices', rules: moveHints },
  { title: 'Disks and snapshots', rules: diskHints },
  { title: 'Backups', rules: backupHints },
  { title: 'Storages and files', rules: storageHints },
  { title: 'Guests that run, or should', rules: guestStateHints },
  { title: 'Guests', rules: guestHints },
  { title: 'Users, rights and pools', rules: accessHints },
  { title: 'Networks of the cluster, Ceph and replication', rules: datacenterHints },
  { title: 'Nodes, cluster and connection', rules: clusterHints },
];

/** The rules of all topics, in their order. */
export const hintRules: readonly HintRule[] = hintTopics.flatMap(({ rules }) => rules);

import type { OperationWords, ParameterWords, WordsException } from '../types.js';
import { accessExceptions } from './exceptions-access.js';
import { datacenterExceptions } from './exceptions-datacenter.js';
import { firewallExceptions } from './exceptions-firewall.js';
import { haExceptions } from './exceptions-ha.js';
import { jobExceptions } from './exceptions-jobs.js';
import { notificationExceptions } from './exceptions-notifications.js';
import { sdnExceptions } from './exceptions-sdn.js';
import { accessOperations } from './operations-access.js';
import { datacenterOperations } from './operations-datacenter.js';
import { firewallOperations } from './operations-firewall.js';
import { haOperations } from './operations-ha.js';
import { jobOperations } from './operations-jobs.js';
import { notificationOperations } from './operations-notifications.js';
import { poolOperations } from './operations-pools.js';
import { routingOperations } from './operations-routing.js';
import { sdnOperations } from './operations-sdn.js';
import { accessParameters } from './parameters-access.js';
import { backupParameters } from './parameters-backup.js';
import { clusterParameters } from './parameters-cluster.js';
import { commonParameters } from './parameters-common.js';
import { firewallParameters } from './parameters-firewall.js';
import { haParameters } from './parameters-ha.js';
import { jobParameters } from './parameters-jobs.js';
import { notificationParameters } from './parameters-notifications.js';
import { optionParameters } from './parameters-options.js';
import { realmParameters } from './parameters-realms.js';
import { routingParameters } from './parameters-routing.js';
import { sdnParameters } from './parameters-sdn.js';

/** What each operation of /cluster, /access and /pools does. */
export const operations: OperationWords = {
  ...accessOperations,
  ...datacenterOperations,
  ...firewallOperations,
  ...haOperations,
  ...jobOperations,
  ...notificationOperations,
  ...poolOperations,
  ...routingOperations,
  ...sdnOperations,
};

/** What the parameters of these operations mean, wherever they occur. */
export const parameters: ParameterWords = {
  ...accessParameters,
  ...backupParameters,
  ...clusterParameters,
  ...commonParameters,
  ...firewallParameters,
  ...haParameters,
  ...jobParameters,
  ...notificationParameters,
  ...optionParameters,
  ...realmParameters,
  ...routingParameters,
  ...sdnParameters,
};

/** Where a name means something else in these operations; within each list the narrow patterns come first. */
export const exceptions: readonly WordsException[] = [
  ...accessExceptions,
  ...datacenterExceptions,
  ...firewallExceptions,
  ...haExceptions,
  ...jobExceptions,
  ...notificationExceptions,
  ...sdnExceptions,
];

import type { Job } from '../types.js';
import { accessJobs } from './access.js';
import { backupJobs } from './backups.js';
import { clusterJobs } from './cluster.js';
import { creationJobs } from './creation.js';
import { guestJobs } from './guests.js';
import { troubleJobs } from './trouble.js';

/** All jobs, by topic. */
export const jobs: readonly Job[] = [
  ...troubleJobs,
  ...guestJobs,
  ...creationJobs,
  ...backupJobs,
  ...accessJobs,
  ...clusterJobs,
];

import type { HandlerTable } from '../server/call.js';
import { acmeHandlers } from './acme.js';
import { cpuFlagHandlers } from './cpu-flags.js';
import { datacenterHandlers } from './datacenter.js';
import { haHandlers } from './ha.js';
import { armingHandlers } from './ha-arming.js';
import { membershipHandlers } from './membership.js';
import { metricsHandlers } from './metrics.js';
import { notificationHandlers } from './notifications.js';
import { overviewHandlers } from './overview.js';
import { poolHandlers } from './pools.js';
import { resourceHandlers } from './resources.js';

/** Handlers below `/cluster` that are not tasks or sections of a configuration, `/pools` and `/version`. */
export const clusterHandlers: HandlerTable = {
  ...overviewHandlers,
  ...resourceHandlers,
  ...poolHandlers,
  ...haHandlers,
  ...datacenterHandlers,
  ...membershipHandlers,
  ...notificationHandlers,
  ...metricsHandlers,
  ...cpuFlagHandlers,
  ...acmeHandlers,
  ...armingHandlers,
};

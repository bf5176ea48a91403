import type { HandlerTable } from '../server/call.js';
import { datacenterHandlers } from './datacenter.js';
import { haHandlers } from './ha.js';
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
};

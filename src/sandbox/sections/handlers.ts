import { backupJobHandlers } from '../backup/jobs.js';
import { withViewsAndLock } from '../sdn/views.js';
import type { HandlerTable } from '../server/call.js';
import { datacenterKinds } from './datacenter.js';
import { haKinds } from './ha.js';
import { jobKinds } from './jobs.js';
import { sectionHandlers } from './kind.js';
import { scheduleHandlers } from './schedule.js';
import { sdnKinds } from './sdn.js';
import { subnetHandlers } from './subnets.js';

const kinds = [...jobKinds, ...haKinds, ...datacenterKinds];

/** Handlers of everything that is a section of a configuration. */
export const configSectionHandlers: HandlerTable = {
  ...Object.assign({}, ...kinds.map(sectionHandlers)),
  ...backupJobHandlers,
  ...withViewsAndLock(Object.assign({}, ...sdnKinds.map(sectionHandlers))),
  ...subnetHandlers,
  ...scheduleHandlers,
};

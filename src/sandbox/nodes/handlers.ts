import type { HandlerTable } from '../server/call.js';
import { capabilityHandlers } from './capabilities.js';
import { certificateHandlers } from './certificates.js';
import { diskHandlers } from './disks/handlers.js';
import { graphHandlers } from './graph.js';
import { hardwareHandlers } from './hardware.js';
import { journalHandlers } from './journal.js';
import { networkHandlers } from './network.js';
import { packageHandlers } from './packages.js';
import { powerHandlers } from './power.js';
import { replicationHandlers } from './replication.js';
import { reportHandlers } from './report.js';
import { repositoryHandlers } from './repositories.js';
import { rrdHandlers } from './rrd.js';
import { scanHandlers } from './scan.js';
import { serviceHandlers } from './services.js';
import { settingHandlers } from './settings.js';
import { shellHandlers } from './shells.js';
import { nodeStatusHandlers } from './status.js';
import { subscriptionHandlers } from './subscription.js';
import { trafficHandlers } from './traffic.js';

/** Handlers of everything below `/nodes/{node}` that is about the node itself. */
export const nodeHandlers: HandlerTable = {
  ...nodeStatusHandlers,
  ...settingHandlers,
  ...serviceHandlers,
  ...networkHandlers,
  ...trafficHandlers,
  ...powerHandlers,
  ...packageHandlers,
  ...repositoryHandlers,
  ...diskHandlers,
  ...hardwareHandlers,
  ...capabilityHandlers,
  ...certificateHandlers,
  ...subscriptionHandlers,
  ...journalHandlers,
  ...replicationHandlers,
  ...reportHandlers,
  ...scanHandlers,
  ...shellHandlers,
  ...rrdHandlers,
  ...graphHandlers,
};

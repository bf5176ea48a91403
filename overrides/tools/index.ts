import { agentTools } from './agent.js';
import { backupJobTools } from './backup-jobs.js';
import { backupTools } from './backups.js';
import { changeTools } from './changes.js';
import { cloudInitTools } from './cloud-init.js';
import { consoleTools } from './consoles.js';
import { discoveryTools } from './discovery.js';
import { gatewayTools } from './gateway.js';
import { guestTools } from './guests.js';
import { guestBulkTools } from './guests-bulk.js';
import { guestConfigTools } from './guests-config.js';
import { guestCreateTools } from './guests-create.js';
import { guestDiskTools } from './guests-disks.js';
import { guestMoveTools } from './guests-move.js';
import { guestPowerTools } from './guests-power.js';
import { infrastructureTools } from './infrastructure.js';
import { metricTools } from './metrics.js';
import { monitoringTools } from './monitoring.js';
import { notificationTools } from './notifications.js';
import { replicationTools } from './replication.js';
import { snapshotTools } from './snapshots.js';
import { taskTools } from './tasks.js';
import { templateTools } from './templates.js';
import type { HandWrittenTool } from './types.js';
import { wizardTools } from './wizards.js';

/** All tools, in the order in which they are listed. */
export const tools: readonly HandWrittenTool[] = [
  ...guestTools,
  ...guestPowerTools,
  ...guestConfigTools,
  ...guestCreateTools,
  ...guestMoveTools,
  ...guestDiskTools,
  ...snapshotTools,
  ...backupTools,
  ...templateTools,
  ...infrastructureTools,
  ...taskTools,
  ...guestBulkTools,
  ...agentTools,
  ...consoleTools,
  ...cloudInitTools,
  ...backupJobTools,
  ...replicationTools,
  ...monitoringTools,
  ...metricTools,
  ...notificationTools,
  ...discoveryTools,
  ...changeTools,
  ...wizardTools,
  ...gatewayTools,
];

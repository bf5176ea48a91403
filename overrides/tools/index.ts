import type { CuratedTool, GatewayTool } from '../types.js';
import { gatewayTools as gateway } from './gateway.js';
import { guestTools } from './guests.js';
import { infrastructureTools } from './infrastructure.js';
import { lifecycleTools } from './lifecycle.js';
import { taskTools } from './tasks.js';

/** The tools that are curated by hand, in the order in which they are listed. */
export const curatedTools: readonly CuratedTool[] = [
  ...guestTools,
  ...lifecycleTools,
  ...infrastructureTools,
  ...taskTools,
];

/** The tools over all operations; listed after the curated ones. */
export const gatewayTools: readonly GatewayTool[] = gateway;

import { gatewayTools } from './gateway.js';
import { guestTools } from './guests.js';
import { infrastructureTools } from './infrastructure.js';
import { lifecycleTools } from './lifecycle.js';
import { taskTools } from './tasks.js';
import type { HandWrittenTool } from './types.js';

/** All tools, in the order in which they are listed. */
export const tools: readonly HandWrittenTool[] = [
  ...guestTools,
  ...lifecycleTools,
  ...infrastructureTools,
  ...taskTools,
  ...gatewayTools,
];

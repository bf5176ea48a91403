import type { HandlerTable } from '../server/call.js';
import { applyHandlers } from './apply.js';
import { fabricHandlers } from './fabrics.js';
import { ipamHandlers } from './ipam.js';
import { lockHandlers } from './lock.js';
import { nodeNetworkHandlers } from './on-node.js';
import { prefixListHandlers } from './prefix-lists.js';
import { routeMapHandlers } from './route-maps.js';

/** Handlers of the software-defined network beyond the plain sections of its configuration. */
export const sdnHandlers: HandlerTable = {
  ...applyHandlers,
  ...lockHandlers,
  ...fabricHandlers,
  ...prefixListHandlers,
  ...routeMapHandlers,
  ...ipamHandlers,
  ...nodeNetworkHandlers,
};

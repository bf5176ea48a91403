import * as cluster from './cluster/index.js';
import * as guests from './guests/index.js';
import * as nodes from './nodes/index.js';
import type { Words } from './types.js';

/** Our own words for operations, parameters and sub-keys of property strings. */
export const words: Words = {
  operations: { ...guests.operations, ...nodes.operations, ...cluster.operations },
  parameters: { ...guests.parameters, ...nodes.parameters, ...cluster.parameters },
  exceptions: [...guests.exceptions, ...cluster.exceptions, ...nodes.exceptions],
};

import type { ParameterWords } from '../types.js';
import { cephParameters } from './parameters-ceph.js';
import { commonParameters } from './parameters-common.js';
import { diskParameters } from './parameters-disks.js';
import { firewallParameters } from './parameters-firewall.js';
import { networkParameters } from './parameters-network.js';
import { nodeParameters } from './parameters-node.js';
import { storageParameters } from './parameters-storage.js';
import { blockStorageParameters } from './parameters-storage-blocks.js';
import { taskParameters } from './parameters-tasks.js';
import { volumeParameters } from './parameters-volumes.js';

/** What parameters mean that are taken mostly by operations on nodes and storages. */
export const parameters: ParameterWords = {
  ...commonParameters,
  ...nodeParameters,
  ...taskParameters,
  ...networkParameters,
  ...firewallParameters,
  ...diskParameters,
  ...cephParameters,
  ...volumeParameters,
  ...storageParameters,
  ...blockStorageParameters,
};

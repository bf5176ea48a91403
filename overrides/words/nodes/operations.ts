import type { OperationWords } from '../types.js';
import { cephOperations } from './operations-ceph.js';
import { cephDaemonOperations } from './operations-ceph-daemons.js';
import { certificateOperations } from './operations-certificates.js';
import { diskOperations } from './operations-disks.js';
import { firewallOperations } from './operations-firewall.js';
import { hardwareOperations } from './operations-hardware.js';
import { jobOperations } from './operations-jobs.js';
import { networkOperations } from './operations-network.js';
import { nodeOperations } from './operations-node.js';
import { packageOperations } from './operations-packages.js';
import { scanOperations } from './operations-scan.js';
import { serviceOperations } from './operations-services.js';
import { storageOperations } from './operations-storage.js';

/** A line for each operation on nodes and storages. */
export const operations: OperationWords = {
  ...nodeOperations,
  ...serviceOperations,
  ...packageOperations,
  ...hardwareOperations,
  ...certificateOperations,
  ...networkOperations,
  ...firewallOperations,
  ...diskOperations,
  ...storageOperations,
  ...scanOperations,
  ...cephOperations,
  ...cephDaemonOperations,
  ...jobOperations,
};

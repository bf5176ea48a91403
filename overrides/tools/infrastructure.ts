import { accessRightTools } from './access-rights.js';
import { accessUserTools } from './access-users.js';
import { cephTools } from './ceph.js';
import { cephPoolTools } from './ceph-pools.js';
import { clusterTools } from './cluster.js';
import { diskTools } from './disks.js';
import { firewallTools } from './firewall.js';
import { firewallLookupTools } from './firewall-lookups.js';
import { firewallSetTools } from './firewall-sets.js';
import { haTools } from './ha.js';
import { hardwareTools } from './hardware.js';
import { mappingTools } from './mappings.js';
import { nearestTools } from './nearest.js';
import { networkTools } from './network.js';
import { nodePackageTools } from './node-packages.js';
import { nodeServiceTools } from './node-services.js';
import { nodeTools } from './nodes.js';
import { nodePowerTools } from './nodes-power.js';
import { overviewTools } from './overview.js';
import { poolTools } from './pools.js';
import { realmTools } from './realms.js';
import { sdnTools } from './sdn.js';
import { sdnStateTools } from './sdn-state.js';
import { securityGroupTools } from './security-groups.js';
import { storageTools } from './storage.js';
import type { HandWrittenTool } from './types.js';
import { uploadTools } from './upload.js';
import { volumeTools } from './volumes.js';

/** Nodes, storages, network, rights and the cluster itself. */
export const infrastructureTools: readonly HandWrittenTool[] = [
  ...nodeTools,
  ...storageTools,
  ...volumeTools,
  ...overviewTools,
  ...nodeServiceTools,
  ...nodePackageTools,
  ...hardwareTools,
  ...diskTools,
  ...networkTools,
  ...firewallTools,
  ...firewallLookupTools,
  ...firewallSetTools,
  ...securityGroupTools,
  ...accessUserTools,
  ...accessRightTools,
  ...realmTools,
  ...clusterTools,
  ...poolTools,
  ...mappingTools,
  ...haTools,
  ...sdnTools,
  ...sdnStateTools,
  ...cephTools,
  ...cephPoolTools,
  ...nearestTools,
  ...uploadTools,
  ...nodePowerTools,
];

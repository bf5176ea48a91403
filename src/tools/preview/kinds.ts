import { acl, group, realm, role, token, user } from './kinds/access.js';
import { backupJob } from './kinds/backup-job.js';
import { bulk, endpoint } from './kinds/bulk.js';
import { cephDaemon, cephFs, cephPool, osd } from './kinds/ceph.js';
import { alias, ipset, securityGroup } from './kinds/firewall.js';
import { guest } from './kinds/guest.js';
import { haResource, haRule, replication } from './kinds/ha.js';
import { disk, mapping } from './kinds/hardware.js';
import { network } from './kinds/network.js';
import { node } from './kinds/node.js';
import { pool } from './kinds/pool.js';
import { pendingSdn, vnet, zone, zoneService } from './kinds/sdn.js';
import { snapshot } from './kinds/snapshot.js';
import { storage } from './kinds/storage.js';
import { upload } from './kinds/upload.js';
import { pruning, volume } from './kinds/volume.js';
import type { Look } from './read/look.js';
import type { Finding } from './target.js';

/**
 * What finds out what hangs on the target, by operation pattern (as `fits` reads them); the first that fits. Any other
 * target is shown as a GET of the same path has it.
 */
export const kinds: readonly (readonly [pattern: string, kind: (look: Look) => Promise<Finding>])[] = [
  ['* /nodes/*/qemu|lxc/*/snapshot/*/**', snapshot],
  ['* /nodes/*/qemu|lxc/*/firewall/aliases/*', alias],
  ['* /nodes/*/qemu|lxc/*/firewall/ipset/*', ipset],
  ['POST|PUT|DELETE /nodes/*/qemu|lxc/*', guest],
  ['POST /nodes/*/qemu|lxc', guest],
  [
    '* /nodes/*/qemu|lxc/*/config|resize|unlink|migrate|remote_migrate|move_disk|move_volume|mtunnel|sendkey|monitor|template',
    guest,
  ],
  ['* /nodes/*/qemu|lxc/*/termproxy|vncproxy|spiceproxy|vncwebsocket|mtunnelwebsocket', guest],
  ['* /nodes/*/qemu|lxc/*/status|agent|cloudinit/*', guest],
  ['POST /cluster/bulk-action/guest/*', bulk],

  ['* /storage/*', storage],
  ['* /nodes/*/storage/*/content/*', volume],
  ['POST /nodes/*/storage/*/upload', upload],
  ['DELETE /nodes/*/storage/*/prunebackups', pruning],
  ['* /nodes/*/disks/**', disk],
  ['DELETE|PUT /nodes/*/ceph/pool/*', cephPool],
  ['DELETE /nodes/*/ceph/osd/*', osd],
  ['POST /nodes/*/ceph/osd', disk],
  ['DELETE /nodes/*/ceph/mon|mgr|mds/*', cephDaemon],
  ['DELETE /nodes/*/ceph/fs/*', cephFs],

  ['* /cluster/config/nodes/*', node],
  ['POST /nodes/*/status|stopall|suspendall|migrateall|execute|termproxy|vncshell|spiceshell', node],
  ['POST /nodes/*/ceph/stop', node],
  ['POST /nodes/*/services/*/*', node],
  ['* /nodes/*/network/**', network],

  ['* /access/users/*/token/*', token],
  ['* /access/users/**', user],
  ['* /access/password', user],
  ['* /access/tfa/**', user],
  ['* /access/groups/**', group],
  ['* /access/roles/**', role],
  ['* /access/acl', acl],
  ['* /access/domains/**', realm],

  ['* /pools/**', pool],
  ['DELETE /cluster/firewall/groups/*', securityGroup],
  ['* /cluster/firewall/aliases/*', alias],
  ['DELETE /cluster/firewall/ipset/*', ipset],
  ['* /cluster/ha/resources/*', haResource],
  ['* /cluster/ha/rules|groups/*', haRule],
  ['* /cluster/backup/*', backupJob],
  ['* /cluster/replication/*', replication],
  ['* /cluster/mapping/pci|usb|dir/**', mapping],
  ['* /cluster/notifications/endpoints/*/*', endpoint],
  ['* /cluster/sdn/zones/*', zone],
  ['* /cluster/sdn/vnets/*', vnet],
  ['* /cluster/sdn/controllers|ipams|dns/*', zoneService],
  ['* /cluster/sdn/fabrics/*/**', zoneService],
  ['PUT /cluster/sdn', pendingSdn],
  ['POST /cluster/sdn/rollback', pendingSdn],
];

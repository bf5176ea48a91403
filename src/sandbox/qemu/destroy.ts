import { checkBaseUnused, forgetGuest, purgeGuest } from '../guests/forget.js';
import { checkLock, checkProtection, guestOf } from '../guests/guest.js';
import { type Call, flagParam, type HandlerTable } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { checkRootParameters } from './option-permissions.js';

function isManaged(cluster: Cluster, guest: Guest): boolean {
  return cluster.sections.get('ha/resources')?.has(`vm:${guest.vmid}`) ?? false;
}

function destroy(call: Call): string {
  const { cluster, caller, params } = call;
  checkRootParameters(caller, params);
  const guest = guestOf(call);
  const { vmid } = guest;
  const purge = flagParam(params, 'purge');
  checkProtection(guest, `can't remove VM ${vmid}`);
  if (isManaged(cluster, guest) && !purge) {
    die(`unable to remove VM ${vmid} - used in HA resources and purge parameter not set.`);
  }
  if (guest.run !== undefined) die(`VM ${vmid} is running - destroy failed`);
  return startTask(
    cluster,
    caller,
    { node: guest.node, type: 'qmdestroy', id: String(vmid) },
    function* (log) {
      if (!flagParam(params, 'skiplock') && guest.config.lock !== 'suspended') checkLock(guest);
      checkBaseUnused(cluster, guest);
      yield 250;
      forgetGuest(cluster, guest, flagParam(params, 'destroy-unreferenced-disks'));
      if (purge) {
        log(`purging VM ${vmid} from related configurations..`);
        if (isManaged(cluster, guest)) log(`NOTE: removed VM ${vmid} from HA resource configuration.`);
        purgeGuest(cluster, guest);
      }
    },
  );
}

export const destroyHandlers: HandlerTable = { 'DELETE /nodes/{node}/qemu/{vmid}': destroy };

import { faultAt } from '../../faults/struck.js';
import { hasSystem } from '../../guests/disks.js';
import { guestOf, label } from '../../guests/guest.js';
import type { Call } from '../../server/call.js';
import { die } from '../../server/failure.js';
import type { Cluster } from '../../store/cluster.js';
import type { Guest } from '../../store/model.js';

/** Whether the VM's options switch its agent on. */
function isConfigured(guest: Guest): boolean {
  return /(^|,)(enabled=)?(1|yes|on|true)(,|$)/.test(String(guest.config['agent'] ?? ''));
}

/** Whether an agent answers: it is switched on, and an operating system runs that is not paused. */
export function agentRuns(cluster: Cluster, guest: Guest): boolean {
  if (faultAt(cluster, 'agent-silent', String(guest.vmid)) !== undefined) return false;
  return isConfigured(guest) && guest.run !== undefined && !guest.run.paused && hasSystem(cluster, guest);
}

/** The VM of a call to its agent; dies in PVE's words where none can answer (PVE::QemuServer::Agent). */
export function needAgent(call: Call): Guest {
  const guest = guestOf(call);
  if (guest.config['agent'] === undefined) die('No QEMU guest agent configured');
  if (guest.run === undefined) die(`${label(guest)} is not running`);
  if (!agentRuns(call.cluster, guest)) die('QEMU guest agent is not running');
  return guest;
}

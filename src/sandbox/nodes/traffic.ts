import { mayAll } from '../access/permissions.js';
import { statusRow } from '../guests/status.js';
import type { Call, HandlerTable } from '../server/call.js';
import { nodeOf } from './status.js';

/** Bytes through each card of the running guests that the caller may see, as text. */
function netstat(call: Call): readonly Record<string, string>[] {
  const { cluster, caller } = call;
  const node = nodeOf(call);
  return [...cluster.guests.values()]
    .filter((guest) => guest.node === node.name && guest.run !== undefined)
    .filter((guest) => mayAll(cluster, caller, `/vms/${guest.vmid}`, ['VM.Audit']))
    .flatMap((guest) => {
      const cards = Object.keys(guest.config).filter((key) => /^net\d+$/.test(key));
      const { netin, netout } = statusRow(cluster, guest);
      const share = (bytes: unknown): string => String(Math.floor(Number(bytes) / cards.length));
      return cards.map((dev) => ({ dev, in: share(netin), out: share(netout), vmid: String(guest.vmid) }));
    });
}

export const trafficHandlers: HandlerTable = { 'GET /nodes/{node}/netstat': netstat };

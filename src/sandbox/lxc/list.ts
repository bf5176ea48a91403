import { isShown } from '../access/visibility.js';
import { checkBaseUnused, forgetGuest, purgeGuest } from '../guests/forget.js';
import { checkLock, checkProtection, guestOf } from '../guests/guest.js';
import { readProperties } from '../guests/properties.js';
import { canSnapshot } from '../guests/snapshots.js';
import { statusRow } from '../guests/status.js';
import { type Call, flagParam, type HandlerTable, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import { startTask } from '../tasks/task.js';

type Row = Record<string, unknown>;

function list({ cluster, caller, params }: Call): readonly Row[] {
  const node = needText(params, 'node');
  return [...cluster.guests.values()]
    .filter((guest) => guest.kind === 'lxc' && guest.node === node)
    .filter(({ vmid }) => isShown(cluster, caller, `/vms/${vmid}`, ['VM.Audit']))
    .map((guest) => statusRow(cluster, guest));
}

function current(call: Call): Row {
  const guest = guestOf(call);
  const service = call.cluster.sections.get('ha/resources')?.get(`ct:${guest.vmid}`);
  const ha = service === undefined ? { managed: 0 } : { managed: 1, state: service.state ?? null };
  return { ...statusRow(call.cluster, guest), ha };
}

function networkRow(name: string, address: string, ips: readonly string[]): Row {
  const addresses = ips.map((ip) => {
    const [text, prefix] = ip.split('/');
    return { 'ip-address': text, 'ip-address-type': 'inet', prefix };
  });
  return { 'hardware-address': address, hwaddr: address, 'ip-addresses': addresses, name };
}

/** The cards of a running container, the loopback first; no addresses, as nothing hands them out here. */
function interfaces(call: Call): readonly Row[] {
  const guest = guestOf(call);
  if (guest.run === undefined) return [];
  const rows = [networkRow('lo', '00:00:00:00:00:00', [])];
  for (const [key, value] of Object.entries(guest.config)) {
    if (!/^net\d+$/.test(key)) continue;
    const properties = readProperties(String(value), 'name');
    rows.push(networkRow(properties.get('name') ?? key, (properties.get('hwaddr') ?? '').toLowerCase(), []));
  }
  return rows;
}

function feature(call: Call): Row {
  const guest = guestOf(call);
  const snapshot = needText(call.params, 'feature') === 'snapshot';
  return { hasFeature: !snapshot || canSnapshot(call.cluster, guest) ? 1 : 0 };
}

function destroy(call: Call): string {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  const { vmid } = guest;
  const purge = flagParam(params, 'purge');
  checkLock(guest);
  checkProtection(guest, `can't remove CT ${vmid}`);
  if (!purge && cluster.sections.get('ha/resources')?.has(`ct:${vmid}`)) {
    die(`unable to remove CT ${vmid} - used in HA resources and purge parameter not set.`);
  }
  if (guest.run !== undefined && !flagParam(params, 'force')) {
    die(`unable to destroy CT ${vmid} - container is running`);
  }
  return startTask(
    cluster,
    caller,
    { node: guest.node, type: 'vzdestroy', id: String(vmid) },
    function* (log) {
      checkBaseUnused(cluster, guest);
      yield 250;
      forgetGuest(cluster, guest, flagParam(params, 'destroy-unreferenced-disks', true));
      if (purge) {
        log(`purging CT ${vmid} from related configurations..`);
        purgeGuest(cluster, guest);
      }
    },
  );
}

const CT = '/nodes/{node}/lxc/{vmid}';

export const listHandlers: HandlerTable = {
  'GET /nodes/{node}/lxc': list,
  [`GET ${CT}/status/current`]: current,
  [`GET ${CT}/interfaces`]: interfaces,
  [`GET ${CT}/feature`]: feature,
  [`DELETE ${CT}`]: destroy,
};

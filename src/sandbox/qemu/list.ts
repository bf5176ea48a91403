import { isShown } from '../access/visibility.js';
import { disksOf } from '../guests/disks.js';
import { guestOf } from '../guests/guest.js';
import { readProperties } from '../guests/properties.js';
import { canSnapshot } from '../guests/snapshots.js';
import { statusRow } from '../guests/status.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { findVolume } from '../storage/volumes.js';
import type { Value } from '../store/model.js';

type Row = Record<string, unknown>;

function list({ cluster, caller, params }: Call): readonly Row[] {
  const node = needText(params, 'node');
  return [...cluster.guests.values()]
    .filter((guest) => guest.kind === 'qemu' && guest.node === node)
    .filter(({ vmid }) => isShown(cluster, caller, `/vms/${vmid}`, ['VM.Audit']))
    .map((guest) => statusRow(cluster, guest));
}

/** What the display offers: SPICE, and a clipboard of its own. */
function display(vga: Value | undefined): Row {
  const properties = readProperties(String(vga ?? ''), 'type');
  const spice = /^(virtio|qxl)/.test(properties.get('type') ?? '');
  const clipboard = properties.get('clipboard');
  return { ...(spice ? { spice: 1 } : {}), ...(clipboard === undefined ? {} : { clipboard }) };
}

/** The row of `status/current`: what listings have, and HA, agent, cards and QEMU's own state. */
function current(call: Call): Row {
  const { cluster } = call;
  const guest = guestOf(call);
  const { run, config, vmid } = guest;
  const row = statusRow(cluster, guest);
  const service = cluster.sections.get('ha/resources')?.get(`vm:${vmid}`);
  const stopped = config.lock === 'suspended' ? 'suspended' : 'stopped';
  const nics = Object.keys(config)
    .filter((key) => /^net\d+$/.test(key))
    .map((key) => [`tap${vmid}i${key.slice(3)}`, { netin: row.netin, netout: row.netout }]);
  return {
    ...row,
    ...(/^(1|enabled=1)/.test(String(config.agent ?? '')) ? { agent: 1 } : {}),
    ha:
      service === undefined
        ? { managed: 0 }
        : { managed: 1, state: cluster.name === undefined ? null : (service.state ?? null) },
    ...(run === undefined || nics.length === 0 ? {} : { nics: Object.fromEntries(nics) }),
    ...display(config.vga),
    qmpstatus: run === undefined ? stopped : run.paused ? 'paused' : 'running',
  };
}

/** `GET …/feature`: whether the VM's disks allow a snapshot, a clone or a copy. */
function feature(call: Call): Row {
  const { cluster, params } = call;
  const guest = guestOf(call);
  const wanted = needText(params, 'feature');
  const possible = wanted === 'snapshot' ? canSnapshot(cluster, guest) : true;
  const local = disksOf(guest).some(
    ({ volid }) => findVolume(cluster, volid, guest.node)?.node !== undefined,
  );
  const nodes = local ? [guest.node] : [...cluster.nodes.keys()];
  return { hasFeature: possible ? 1 : 0, nodes: possible ? nodes : [] };
}

const VM = '/nodes/{node}/qemu/{vmid}';

export const listHandlers: HandlerTable = {
  'GET /nodes/{node}/qemu': list,
  [`GET ${VM}/status/current`]: current,
  [`GET ${VM}/feature`]: feature,
};

import { rightsize, rightsizing } from '../../../../overrides/wizards/rightsize.js';
import type { Plain } from '../../../domain/plain.js';
import { numberField, rowsOf } from '../../fields.js';
import { type GuestFacts, readResources } from '../../live/index.js';
import { MIB } from '../../shape/sizes.js';
import { type Load, needGuest, readLoads, shortName } from '../cluster/guest.js';
import { gib } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';

/** The highest use of a guest over the time that was looked at. */
interface Peak {
  readonly samples: number;
  /** Cores in use. */
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
}

/** Plans what running guests can give back: what they had at most, and some reserve, against what they were given. */
export const rightsizeGuests = wizard(rightsize, async (desk) => {
  const resources = await readResources(desk.live);
  const loads = await readLoads(desk.live);
  const timeframe = desk.text('timeframe') ?? 'week';
  const all = meant(desk, resources.guests)
    .filter(({ template, status }) => !template && status === 'running')
    .sort((a, b) => (loads.get(b.vmid)?.memory ?? 0) - (loads.get(a.vmid)?.memory ?? 0));
  const guests = all.slice(0, rightsizing.mostGuests);
  if (all.length > guests.length)
    desk.warn(
      `Only the ${guests.length} with the most memory were looked at, of ${all.length}: narrow by node, pool or vmid`,
    );
  const peaks = await Promise.all(guests.map((guest) => readPeak(desk, guest, timeframe)));
  const saved = guests.map((guest, index) => shrink(desk, guest, loads.get(guest.vmid), peaks[index]));
  const memory = saved.reduce((sum, one) => sum + one.memory, 0);
  const cores = saved.reduce((sum, one) => sum + one.cores, 0);
  desk.fact('saved', { cores, memory_bytes: memory });
  desk.fact('looked_at', guests.length);
  if (memory + cores > 0) {
    desk.warn(
      'VMs take it at their next start, containers at once; what is busy once a month or year may not show in this time',
    );
  }
  const shrunk = saved.filter((one) => one.cores + one.memory > 0).length;
  return `Take back ${cores} cores and ${gib(memory)} of memory that ${shrunk} of ${guests.length} guests did not use in the last ${timeframe}`;
});

function meant(desk: Desk, guests: readonly GuestFacts[]): GuestFacts[] {
  const [vmid, node, pool] = [desk.text('vmid'), desk.text('node'), desk.text('pool')];
  if (vmid !== undefined)
    return vmid.split(/[,;\s]+/).map((one) => needGuest({ guests, nodes: [], storages: [] }, one));
  return guests.filter(
    (one) => (node === undefined || one.node === node) && (pool === undefined || one.pool === pool),
  );
}

async function readPeak(
  desk: Desk,
  { node, vmid, type }: GuestFacts,
  timeframe: string,
): Promise<Peak | undefined> {
  const answer = await desk.live
    .read(`GET /nodes/{node}/${type}/{vmid}/rrddata`, { node, vmid, timeframe, cf: 'MAX' })
    .catch(() => undefined);
  const rows = rowsOf(answer).filter((row) => numberField(row, 'mem') !== undefined);
  if (rows.length < rightsizing.leastSamples) return undefined;
  return {
    samples: rows.length,
    cores: highest(rows, (row) => (numberField(row, 'cpu') ?? 0) * (numberField(row, 'maxcpu') ?? 1)),
    memory: highest(rows, (row) => numberField(row, 'mem') ?? 0),
  };
}

function highest(rows: readonly Plain[], of: (row: Plain) => number): number {
  return rows.reduce((most, row) => Math.max(most, of(row)), 0);
}

/** Plans the change of one guest where it is worth it; answers what it saves, memory in bytes. */
function shrink(
  desk: Desk,
  guest: GuestFacts,
  load: Load | undefined,
  peak: Peak | undefined,
): { cores: number; memory: number } {
  const nothing = { cores: 0, memory: 0 };
  if (load === undefined || peak === undefined) {
    desk.warn(`${shortName(guest)}: too little is known of its use`);
    return nothing;
  }
  const { reserve, leastMemory, memoryStep, worth } = rightsizing;
  const had = Math.round(load.memory / MIB);
  const memory = Math.max(leastMemory, Math.ceil((peak.memory * reserve) / MIB / memoryStep) * memoryStep);
  const cores = Math.max(1, Math.ceil(peak.cores * reserve));
  const less = {
    ...(had - memory >= had * worth ? { memory: String(memory) } : {}),
    ...(cores < load.cores && cores <= load.cores * (1 - worth) ? { cores } : {}),
  };
  if (Object.keys(less).length === 0) return nothing;
  const undo = {
    vmid: guest.vmid,
    ...(less.memory === undefined ? {} : { memory: String(had) }),
    ...(less.cores === undefined ? {} : { cores: load.cores }),
  };
  const kept = desk.kept.get(guest.vmid);
  if (kept !== undefined) {
    desk.warn(`Left out: ${shortName(guest)}: ${kept}`);
    return nothing;
  }
  const used = `${Math.round(peak.cores * 100) / 100} of ${load.cores} cores and ${Math.round(peak.memory / MIB)} of ${had} MiB`;
  desk.step('shrink', { vmid: guest.vmid, ...less }, { say: { guest: shortName(guest), used }, undo });
  return {
    cores: less.cores === undefined ? 0 : load.cores - less.cores,
    memory: less.memory === undefined ? 0 : (had - memory) * MIB,
  };
}

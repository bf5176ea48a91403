import { guestOf } from '../guests/guest.js';
import { loadOf, minuteOf, statusRow, type Usage, usageOf } from '../guests/status.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { storageOf } from '../storage/status.js';
import { usedOn } from '../storage/volumes.js';
import { guestLoads, nodeMeasures, nodeOf } from './status.js';

type Row = Record<string, unknown>;

/** Seconds between rows and how many there are, for each time frame. */
const FRAMES: Readonly<Record<string, readonly [number, number]>> = {
  hour: [60, 60],
  day: [60, 1440],
  week: [1800, 336],
  month: [1800, 1440],
  year: [21_600, 1440],
  decade: [604_800, 570],
};

/** A number in 0.8…1.2 that stays the same for a moment, so that curves have a shape. */
function sway(time: number): number {
  const mixed = Math.imul(time, 2654435761) >>> 0;
  return 0.8 + 0.4 * (mixed / 0x1_0000_0000);
}

/** Most minutes of a row that are looked at. */
const MOST_MINUTES = 12;

/** Rows up to now: bare times before `since` (ms), after it what `measure` says of the `step` seconds up to then (s). */
function series(call: Call, since: number, measure: (time: number, step: number) => Row): readonly Row[] {
  const [step, count] = FRAMES[needText(call.params, 'timeframe')] ?? [60, 60];
  const last = Math.floor(call.cluster.clock.now() / 1000 / step) * step;
  return Array.from({ length: count }, (_, index) => {
    const time = last - (count - 1 - index) * step;
    return time * 1000 < since ? { time } : { ...measure(time, step), time };
  });
}

function nodeData(call: Call): readonly Row[] {
  const node = nodeOf(call);
  const { cpu, mem } = nodeMeasures(call.cluster, node, guestLoads(call.cluster));
  return series(call, node.measuredSince, (time) => ({
    arcsize: 0,
    cpu: Number(cpu ?? 0) * sway(time),
    iowait: 0,
    loadavg: Number(cpu ?? 0) * node.cpus * sway(time),
    maxcpu: node.cpus,
    memavailable: node.memory - Number(mem ?? 0),
    memtotal: node.memory,
    memused: Number(mem ?? 0),
    netin: 0,
    netout: 0,
    pressurecpusome: 0,
    pressureiofull: 0,
    pressureiosome: 0,
    pressurememoryfull: 0,
    pressurememorysome: 0,
    roottotal: node.rootSize,
    rootused: node.rootUsed,
    swaptotal: 0,
    swapused: 0,
  }));
}

const NO_PRESSURE: Row = {
  pressurecpufull: 0,
  pressurecpusome: 0,
  pressureiofull: 0,
  pressureiosome: 0,
  pressurememoryfull: 0,
  pressurememorysome: 0,
};

/** What the guest used in the `step` seconds up to `time`: the most with `cf=MAX`, else the mean, as RRD consolidates. */
function usedIn(call: Call, time: number, step: number): Pick<Usage, 'cpu' | 'mem'> {
  const [guest, last] = [guestOf(call), minuteOf(time * 1000)];
  const minutes = Math.max(1, step / 60);
  const looks = Math.min(minutes, MOST_MINUTES);
  const used = Array.from({ length: looks }, (_, index) =>
    usageOf(loadOf(call.cluster, guest, last - Math.floor((index * minutes) / looks))),
  );
  const consolidated = (name: 'cpu' | 'mem') => {
    const values = used.map((one) => one[name]);
    return call.params.cf === 'MAX' ? Math.max(...values) : values.reduce((sum, one) => sum + one, 0) / looks;
  };
  return { cpu: consolidated('cpu'), mem: consolidated('mem') };
}

function guestData(call: Call): readonly Row[] {
  const guest = guestOf(call);
  const now = statusRow(call.cluster, guest);
  const startedAt = guest.run?.startedAt ?? Number.POSITIVE_INFINITY;
  return series(call, guest.createdAt, (time, step) => {
    const running = time * 1000 >= startedAt;
    const { cpu, mem } = usedIn(call, time, step);
    return {
      cpu,
      disk: running ? Number(now.disk ?? 0) : 0,
      diskread: 0,
      diskwrite: 0,
      maxcpu: now.cpus,
      maxdisk: now.maxdisk,
      maxmem: now.maxmem,
      mem,
      memhost: mem,
      netin: running ? 5120 * sway(time) : 0,
      netout: running ? 1706 * sway(time) : 0,
      ...NO_PRESSURE,
    };
  });
}

function storageData(call: Call): readonly Row[] {
  const storage = storageOf(call);
  const used = usedOn(call.cluster, storage, needText(call.params, 'node'));
  return series(call, nodeOf(call).measuredSince, () => ({ total: storage.total, used }));
}

export const rrdHandlers: HandlerTable = {
  'GET /nodes/{node}/rrddata': nodeData,
  'GET /nodes/{node}/qemu/{vmid}/rrddata': guestData,
  'GET /nodes/{node}/lxc/{vmid}/rrddata': guestData,
  'GET /nodes/{node}/storage/{storage}/rrddata': storageData,
};

import { guestOf } from '../guests/guest.js';
import { type Call, type Handler, type HandlerTable, listParam, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import { storageOf } from '../storage/status.js';
import type { Cluster } from '../store/cluster.js';
import { nodeOf } from './status.js';

const names = (text: string): readonly string[] => text.split(' ');

/** Series that statistics hold since they were introduced, and those that PVE 9 added. */
const NODE = names(
  'cpu iowait loadavg maxcpu memtotal memused netin netout roottotal rootused swaptotal swapused',
);
const NODE_9 = names(
  'arcsize memavailable pressurecpusome pressureiofull pressureiosome pressurememoryfull pressurememorysome',
);
const GUEST = names('cpu disk diskread diskwrite maxcpu maxdisk maxmem mem netin netout');
const GUEST_9 = names(
  'memhost pressurecpufull pressurecpusome pressureiofull pressureiosome pressurememoryfull pressurememorysome',
);
const STORAGE = names('total used');

const isNine = ({ version }: Cluster): boolean => Number.parseInt(version.release, 10) >= 9;

/** The file that statistics lie in: `pve2-node/pve1`, and since PVE 9 `pve-node-9.0/pve1`. */
function fileOf(cluster: Cluster, kind: string, id: string): string {
  return `/var/lib/rrdcached/db/${isNine(cluster) ? `pve-${kind}-9.0` : `pve2-${kind}`}/${id}`;
}

/**
 * PVE::RRD::create_rrd_graph: draws series into a picture on the node and says where it lies. The sandbox draws none;
 * the answer is the same, as nothing in the API serves that file. A series that is not kept is refused.
 */
function draw(call: Call, file: string, known: readonly string[]): { readonly filename: string } {
  const series = listParam(call.params, 'ds');
  const unknown = series.find((name) => !known.includes(name));
  if (unknown !== undefined) die(`RRD error: No DS called '${unknown}' in '${file}'`);
  return { filename: `${file}_${series.join('_')}.png` };
}

const nodeGraph: Handler = (call) => {
  const { cluster } = call;
  const known = isNine(cluster) ? [...NODE, ...NODE_9] : NODE;
  return draw(call, fileOf(cluster, 'node', nodeOf(call).name), known);
};

const guestGraph: Handler = (call) => {
  const { cluster } = call;
  const known = isNine(cluster) ? [...GUEST, ...GUEST_9] : GUEST;
  return draw(call, fileOf(cluster, 'vm', String(guestOf(call).vmid)), known);
};

/** PVE 9 keeps the statistics of storages elsewhere than this operation looks for them. */
const storageGraph: Handler = (call) => {
  const file = `/var/lib/rrdcached/db/pve2-storage/${needText(call.params, 'node')}/${storageOf(call).id}`;
  if (isNine(call.cluster)) die(`RRD error: realpath(${file}): No such file or directory`);
  return draw(call, file, STORAGE);
};

/** Handlers of the operations that draw statistics. */
export const graphHandlers: HandlerTable = {
  'GET /nodes/{node}/rrd': nodeGraph,
  'GET /nodes/{node}/qemu/{vmid}/rrd': guestGraph,
  'GET /nodes/{node}/lxc/{vmid}/rrd': guestGraph,
  'GET /nodes/{node}/storage/{storage}/rrd': storageGraph,
};

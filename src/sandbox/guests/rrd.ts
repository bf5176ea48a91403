import { type Call, type Handler, type HandlerTable, listParam } from '../server/call.js';
import { die, Failure } from '../server/failure.js';
import { guestOf } from './guest.js';

/** The series that PVE 9 keeps of a guest. */
const SERIES: ReadonlySet<string> = new Set(
  (
    'cpu disk diskread diskwrite maxcpu maxdisk maxmem mem memhost netin netout pressurecpufull pressurecpusome ' +
    'pressureiofull pressureiosome pressurememoryfull pressurememorysome'
  ).split(' '),
);

/** `GET …/rrd`: a drawn graph, which the sandbox has none of; a series that PVE does not keep is refused as PVE does. */
const graph: Handler = (call: Call): never => {
  const guest = guestOf(call);
  const unknown = listParam(call.params, 'ds').find((name) => !SERIES.has(name));
  if (unknown !== undefined) {
    die(`RRD error: No DS called '${unknown}' in '/var/lib/rrdcached/db/pve-vm-9.0/${guest.vmid}'`);
  }
  throw new Failure(501, 'the sandbox draws no graphs: rrddata has the numbers');
};

export const graphHandlers: HandlerTable = {
  'GET /nodes/{node}/qemu/{vmid}/rrd': graph,
  'GET /nodes/{node}/lxc/{vmid}/rrd': graph,
};

import { nodeOf } from '../nodes/status.js';
import { type Call, type HandlerTable, textParam } from '../server/call.js';
import type { Ceph } from '../store/ceph.js';
import { startTask } from '../tasks/task.js';
import { cephOf, touchOsds } from './ceph.js';

/** What switches one daemon on or off. */
type Switch = (running: boolean) => void;

/** The daemons of a node by kind, each by its name. */
function daemonsOn(ceph: Ceph, node: string): Readonly<Record<string, ReadonlyMap<string, Switch>>> {
  const kinds = { mon: ceph.monitors, mgr: ceph.managers, mds: ceph.metadataServers };
  const named = Object.entries(kinds).map(([kind, daemons]) => {
    const own = [...daemons.values()].filter(({ host }) => host === node);
    const switches = own.map((daemon): [string, Switch] => [
      daemon.name,
      (running) => {
        daemon.running = running;
      },
    ]);
    return [kind, new Map(switches)];
  });
  const osds = [...ceph.osds.values()].filter(({ host }) => host === node);
  const osdSwitches = osds.map((osd): [string, Switch] => [
    String(osd.id),
    (running) => {
      osd.up = running;
    },
  ]);
  return { ...Object.fromEntries(named), osd: new Map(osdSwitches) };
}

/** The daemons that a service name means: `osd.3` one, `mon` all of a kind, `ceph.target` or nothing all. */
function chosen(ceph: Ceph, node: string, service: string): readonly Switch[] {
  const daemons = daemonsOn(ceph, node);
  const [kind = '', name] = service.replace(/\.target$/, '').split('.');
  if (kind === 'ceph') return Object.values(daemons).flatMap((found) => [...found.values()]);
  const known = daemons[kind] ?? new Map<string, Switch>();
  if (name === undefined) return [...known.values()];
  const one = known.get(name);
  if (one === undefined)
    throw new Error(`command '/bin/systemctl' failed: Unit ceph-${kind}@${name}.service not found.`);
  return [one];
}

function change(action: string, running: boolean): (call: Call) => string {
  return (call) => {
    const { cluster, caller, params } = call;
    const ceph = cephOf(call);
    const node = nodeOf(call).name;
    const service = textParam(params, 'service') ?? 'ceph.target';
    return startTask(cluster, caller, { node, type: `srv${action}`, id: service }, function* () {
      yield 300;
      for (const turn of chosen(ceph, node, service)) turn(running);
      touchOsds(cluster, ceph);
    });
  };
}

/** Ceph is set up where it is installed; to do it again changes nothing. */
function initialize(call: Call): null {
  cephOf(call, 'ceph');
  return null;
}

const PATH = '/nodes/{node}/ceph';

export const serviceHandlers: HandlerTable = {
  [`POST ${PATH}/start`]: change('start', true),
  [`POST ${PATH}/stop`]: change('stop', false),
  [`POST ${PATH}/restart`]: change('restart', true),
  [`POST ${PATH}/init`]: initialize,
};

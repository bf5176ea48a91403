import { type Call, flagParam, type HandlerTable, needText } from '../server/call.js';
import type { Ceph } from '../store/ceph.js';
import { startTask } from '../tasks/task.js';
import { cephOf, touchOsds } from './ceph.js';

type Row = Record<string, unknown>;

/** Flags of the whole cluster and what each holds back. */
const FLAGS: Readonly<Record<string, string>> = {
  nobackfill: 'Placement groups are not backfilled.',
  'nodeep-scrub': 'No deep scrubs are started.',
  nodown: 'Reports of failed OSDs are ignored.',
  noin: 'OSDs that were out stay out when they start.',
  noout: 'OSDs that are down stay in.',
  norebalance: 'Data is not spread anew.',
  norecover: 'Lost copies are not restored.',
  noscrub: 'No scrubs are started.',
  notieragent: 'Cache tiers are neither flushed nor emptied.',
  noup: 'OSDs may not start.',
  pause: 'Clients can neither read nor write.',
};

function list(call: Call): readonly Row[] {
  const { flags } = cephOf(call);
  return Object.entries(FLAGS).map(([name, description]) => ({
    description,
    name,
    value: flags.has(name) ? 1 : 0,
  }));
}

function setFlag({ flags }: Ceph, name: string, value: boolean): void {
  if (value) flags.add(name);
  else flags.delete(name);
}

function setAll(call: Call): string {
  const { cluster, caller, params } = call;
  const ceph = cephOf(call);
  const node = [...cluster.nodes.keys()][0] ?? '';
  return startTask(cluster, caller, { node, type: 'cephsetflags', id: '' }, function* (log) {
    yield 200;
    for (const name of Object.keys(FLAGS)) {
      if (params[name] === undefined) continue;
      const value = flagParam(params, name);
      log(`${value ? 'set' : 'unset'} ${name}`);
      setFlag(ceph, name, value);
    }
    touchOsds(cluster, ceph);
  });
}

function setOne(call: Call): null {
  const ceph = cephOf(call);
  setFlag(ceph, needText(call.params, 'flag'), flagParam(call.params, 'value'));
  touchOsds(call.cluster, ceph);
  return null;
}

const PATH = '/cluster/ceph/flags';

export const flagHandlers: HandlerTable = {
  [`GET ${PATH}`]: list,
  [`PUT ${PATH}`]: setAll,
  [`GET ${PATH}/{flag}`]: (call) => (cephOf(call).flags.has(needText(call.params, 'flag')) ? 1 : 0),
  [`PUT ${PATH}/{flag}`]: setOne,
};

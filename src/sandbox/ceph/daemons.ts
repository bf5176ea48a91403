import { nodeOf } from '../nodes/status.js';
import { type Call, type HandlerTable, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Ceph, CephMonitor } from '../store/ceph.js';
import { startTask } from '../tasks/task.js';
import { cephOf, isAlive, quorumOf, versionText, writeCephLog } from './ceph.js';

type Row = Record<string, unknown>;

/** A kind of daemon of which a node has one or more: monitors, managers, metadata servers. */
interface Kind {
  readonly type: 'mon' | 'mgr' | 'mds';
  readonly binary: string;
  /** The parameter that names it in a path. */
  readonly id: string;
  daemons(ceph: Ceph): Map<string, CephMonitor>;
  /** What a row has of its own; `position` counts those that work, -1 for one that does not. */
  row(call: Call, ceph: Ceph, daemon: CephMonitor, position: number): Row;
  /** What keeps it from being destroyed; undefined where nothing does. */
  refusal?(call: Call, ceph: Ceph, name: string): string | undefined;
}

const monitors: Kind = {
  type: 'mon',
  binary: 'ceph-mon',
  id: 'monid',
  daemons: (ceph) => ceph.monitors,
  row: ({ cluster }, ceph, { name, addr }, position) => ({
    addr: `${addr}:6789/0`,
    quorum: quorumOf(cluster, ceph).includes(name) ? 1 : 0,
    rank: [...ceph.monitors.keys()].indexOf(name),
    state: position < 0 ? 'stopped' : 'running',
  }),
  refusal: (_call, ceph) => (ceph.monitors.size <= 1 ? "can't remove last monitor" : undefined),
};

const managers: Kind = {
  type: 'mgr',
  binary: 'ceph-mgr',
  id: 'id',
  daemons: (ceph) => ceph.managers,
  row: (_call, _ceph, { addr }, position) => ({
    addr,
    state: position < 0 ? 'stopped' : position === 0 ? 'active' : 'standby',
  }),
};

const metadataServers: Kind = {
  type: 'mds',
  binary: 'ceph-mds',
  id: 'name',
  daemons: (ceph) => ceph.metadataServers,
  row: (_call, ceph, { addr }, position) => {
    const fileSystem = [...ceph.fileSystems.keys()][position];
    if (position < 0) return { state: 'stopped' };
    if (fileSystem === undefined) return { addr, state: 'up:standby' };
    return { addr, fs_name: fileSystem, rank: 0, standby_replay: 0, state: 'up:active' };
  },
};

function list(kind: Kind): (call: Call) => readonly Row[] {
  return (call) => {
    const ceph = cephOf(call);
    const all = [...kind.daemons(ceph).values()];
    const alive = all.filter((daemon) => isAlive(call.cluster, daemon));
    return all.map((daemon) => ({
      ceph_version: versionText(ceph),
      ceph_version_short: ceph.version,
      direxists: 1,
      host: daemon.host,
      name: daemon.name,
      service: 1,
      ...kind.row(call, ceph, daemon, alive.indexOf(daemon)),
    }));
  };
}

function create({ type, binary, id, daemons }: Kind): (call: Call) => string {
  return (call) => {
    const { cluster, caller, params } = call;
    const ceph = cephOf(call, binary);
    const node = nodeOf(call);
    const name = textParam(params, id) ?? node.name;
    const known = daemons(ceph);
    if (known.has(name)) die(`${type === 'mon' ? 'monitor' : type} '${name}' already exists`);
    const sameHost = [...known.values()].some(({ host }) => host === node.name);
    if (type === 'mon' && sameHost) die(`monitor address '${node.ip}' already in use`);
    const start = { node: node.name, type: `cephcreate${type}`, id: `${type}.${name}` };
    return startTask(cluster, caller, start, function* (log) {
      log(`creating ${type} directory '/var/lib/ceph/${type}/ceph-${name}'`);
      yield 500;
      known.set(name, { name, host: node.name, addr: node.ip, running: true });
      log(`starting service 'ceph-${type}@${name}.service'`);
      writeCephLog(cluster, ceph, `[INF] ${type}.${name} added`);
    });
  };
}

function destroy({ type, binary, id, daemons, refusal }: Kind): (call: Call) => string {
  return (call) => {
    const { cluster, caller, params } = call;
    const ceph = cephOf(call, binary);
    const name = textParam(params, id) ?? '';
    const known = daemons(ceph);
    if (!known.has(name)) die(`no such ${type === 'mon' ? 'monitor id' : type} '${name}'`);
    const reason = refusal?.(call, ceph, name);
    if (reason !== undefined) die(reason);
    const start = { node: nodeOf(call).name, type: `cephdestroy${type}`, id: `${type}.${name}` };
    return startTask(cluster, caller, start, function* (log) {
      log(`stopping service 'ceph-${type}@${name}.service'`);
      yield 400;
      known.delete(name);
      log(`removing directory '/var/lib/ceph/${type}/ceph-${name}'`);
      writeCephLog(cluster, ceph, `[INF] ${type}.${name} removed`);
    });
  };
}

function handlersOf(kind: Kind): HandlerTable {
  const path = `/nodes/{node}/ceph/${kind.type}`;
  return {
    [`GET ${path}`]: list(kind),
    [`POST ${path}/{${kind.id}}`]: create(kind),
    [`DELETE ${path}/{${kind.id}}`]: destroy(kind),
  };
}

export const daemonHandlers: HandlerTable = {
  ...handlersOf(monitors),
  ...handlersOf(managers),
  ...handlersOf(metadataServers),
};

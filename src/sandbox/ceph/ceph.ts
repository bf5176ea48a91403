import type { Call } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Ceph, CephOsd } from '../store/ceph.js';
import type { Cluster } from '../store/cluster.js';

/** A daemon that is tied to a node. */
interface Daemon {
  readonly name: string;
  readonly host: string;
  readonly running: boolean;
}

/** Whether a daemon works: it was not stopped, and its node is there. */
export function isAlive(cluster: Cluster, daemon: Daemon): boolean {
  return daemon.running && cluster.nodes.get(daemon.host)?.online === true;
}

/** Whether an OSD serves data: it was not stopped, and its node is there. */
export function isUp(cluster: Cluster, osd: CephOsd): boolean {
  return osd.up && cluster.nodes.get(osd.host)?.online === true;
}

/** The names of the monitors that agree with each other. */
export function quorumOf(cluster: Cluster, ceph: Ceph): readonly string[] {
  return [...ceph.monitors.values()].filter((monitor) => isAlive(cluster, monitor)).map(({ name }) => name);
}

/** The cluster's Ceph; PVE's 500 where it is not installed, or no monitors are left to ask. */
export function cephOf({ cluster }: Call, binary = 'ceph-mon'): Ceph {
  const { ceph } = cluster;
  if (ceph === undefined) return die(`binary not installed: /usr/bin/${binary}`);
  if (quorumOf(cluster, ceph).length * 2 <= ceph.monitors.size) die('got timeout');
  return ceph;
}

/** Ceph's text for its own version. */
export function versionText({ version, codename }: Ceph): string {
  return `ceph version ${version} (${codename}, stable)`;
}

/** Adds a line to Ceph's log, as its first monitor would. */
export function writeCephLog(cluster: Cluster, ceph: Ceph, text: string): void {
  const monitor = [...ceph.monitors.keys()][0] ?? '';
  ceph.log.push({
    time: cluster.clock.now(),
    text: `mon.${monitor} (mon.0) ${ceph.log.length + 1} : cluster ${text}`,
  });
}

/** Says that the map of OSDs has changed. */
export function touchOsds(cluster: Cluster, ceph: Ceph): void {
  ceph.epoch += 1;
  const up = [...ceph.osds.values()].filter((osd) => isUp(cluster, osd)).length;
  const inside = [...ceph.osds.values()].filter((osd) => osd.in).length;
  writeCephLog(cluster, ceph, `[DBG] osdmap e${ceph.epoch}: ${ceph.osds.size} total, ${up} up, ${inside} in`);
}

import type { Ceph } from '../store/ceph.js';
import type { Cluster } from '../store/cluster.js';
import { isUp, quorumOf } from './ceph.js';
import { placementOf } from './placement.js';

/** One thing that Ceph complains of. */
interface Complaint {
  readonly code: string;
  readonly severity: 'HEALTH_WARN' | 'HEALTH_ERR';
  readonly message: string;
  readonly count: number;
  readonly details: readonly string[];
}

type Check = (cluster: Cluster, ceph: Ceph) => Complaint | undefined;

const warning = (
  code: string,
  count: number,
  message: string,
  details: readonly string[],
): Complaint | undefined =>
  count === 0 ? undefined : { code, severity: 'HEALTH_WARN', message, count, details };

const osdDown: Check = (cluster, ceph) => {
  const down = [...ceph.osds.values()].filter((osd) => osd.in && !isUp(cluster, osd));
  const details = down.map(({ id, host }) => `osd.${id} (root=default,host=${host}) is down`);
  return warning('OSD_DOWN', down.length, `${down.length} osds down`, details);
};

const monDown: Check = (cluster, ceph) => {
  const quorum = quorumOf(cluster, ceph);
  const down = [...ceph.monitors.values()].filter(({ name }) => !quorum.includes(name));
  const message = `${down.length}/${ceph.monitors.size} mons down, quorum ${quorum.join(',')}`;
  const details = down.map(({ name, addr }) => `mon.${name} addr ${addr} is down (out of quorum)`);
  return warning('MON_DOWN', down.length, message, details);
};

const degraded: Check = (cluster, ceph) => {
  const { states, missingCopies, wantedCopies } = placementOf(cluster, ceph);
  let groups = 0;
  for (const [state, count] of states) if (state !== 'active+clean') groups += count;
  const percent = ((missingCopies / Math.max(1, wantedCopies)) * 100).toFixed(3);
  const objects = `${missingCopies}/${wantedCopies} objects degraded (${percent}%)`;
  const message = `Degraded data redundancy: ${objects}, ${groups} pgs degraded, ${groups} pgs undersized`;
  return warning('PG_DEGRADED', groups, message, []);
};

const unavailable: Check = (cluster, ceph) => {
  let groups = 0;
  for (const [state, count] of placementOf(cluster, ceph).states) {
    if (!state.startsWith('active')) groups += count;
  }
  return warning('PG_AVAILABILITY', groups, `Reduced data availability: ${groups} pgs inactive`, []);
};

const flagsSet: Check = (_cluster, { flags }) =>
  warning('OSDMAP_FLAGS', flags.size, `${[...flags].sort().join(',')} flag(s) set`, []);

const tooFew: Check = (_cluster, { osds, defaultSize }) => {
  const lacking = Math.max(0, defaultSize - osds.size);
  return warning(
    'TOO_FEW_OSDS',
    lacking,
    `OSD count ${osds.size} < osd_pool_default_size ${defaultSize}`,
    [],
  );
};

const CHECKS: readonly Check[] = [monDown, flagsSet, osdDown, unavailable, degraded, tooFew];

/** Ceph's health as `ceph status` has it: the worst severity and each check that fails. */
export function healthOf(cluster: Cluster, ceph: Ceph): Record<string, unknown> {
  const complaints = CHECKS.map((check) => check(cluster, ceph)).filter((found) => found !== undefined);
  const checks = complaints.map(({ code, severity, message, count, details }) => [
    code,
    {
      detail: details.map((line) => ({ message: line })),
      muted: false,
      severity,
      summary: { count, message },
    },
  ]);
  return {
    checks: Object.fromEntries(checks),
    mutes: [],
    status: complaints.length === 0 ? 'HEALTH_OK' : 'HEALTH_WARN',
  };
}

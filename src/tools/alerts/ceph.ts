import { isPlain, type Plain } from '../../domain/plain.js';
import type { LiveFacts } from '../live/index.js';
import { cleanLine } from '../untrusted/index.js';
import { type AlertRule, someOf } from './alert.js';

/** What PVE answers where Ceph is not in use (PVE::Ceph::Tools). */
const NOT_IN_USE = /not installed|not initialized|not fully configured|rados_conf_read_file|ceph\.conf/i;

/** What Ceph itself finds wrong. */
export const ceph: AlertRule = {
  about: 'Ceph',
  cost: 'cluster',
  find: async ({ live }) => {
    const health = await healthOf(live);
    const status = health?.status;
    if (status !== 'HEALTH_WARN' && status !== 'HEALTH_ERR') return [];
    const checks = isPlain(health?.checks) ? Object.entries(health.checks) : [];
    return [
      {
        code: 'ceph_health',
        severity: status === 'HEALTH_ERR' ? ('critical' as const) : ('warning' as const),
        subject: 'Ceph',
        message: `${status}: ${someOf(
          checks.map(([code, check]) => messageOf(code, check)),
          4,
        )}.`,
        suggestion: { tool: 'get_ceph_status', arguments: {}, why: 'shows OSDs, monitors and recovery' },
      },
    ];
  },
};

async function healthOf(live: LiveFacts): Promise<Plain | undefined> {
  try {
    const status = await live.read('GET /cluster/ceph/status');
    return isPlain(status) && isPlain(status.health) ? status.health : undefined;
  } catch (error) {
    if (error instanceof Error && NOT_IN_USE.test(error.message)) return undefined;
    throw error;
  }
}

function messageOf(code: string, check: unknown): string {
  const summary = isPlain(check) && isPlain(check.summary) ? check.summary.message : undefined;
  return cleanLine(typeof summary === 'string' ? summary : code);
}

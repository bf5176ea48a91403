import { isPlain, type Plain } from '../../../domain/plain.js';
import { isOn } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { rowsOf } from '../../fields.js';
import type { GuestFacts, LiveFacts, Resources } from '../../live/index.js';
import { readBackups } from '../cluster/backups.js';
import { type DiskFacts, disksOf, readConfig, readStatus } from '../cluster/guest.js';
import type { Reads } from './reads.js';
import { readTwins, type Twin } from './twins.js';

/** What the rules about a guest look at. */
export interface Examined {
  readonly guest: GuestFacts;
  readonly resources: Resources;
  readonly status: Plain;
  readonly config: Plain;
  readonly disks: readonly DiskFacts[];
  /** Samples of the last hour, with the highest value of each minute. */
  readonly samples: readonly Plain[];
  /** The same of the last week, over longer times each. */
  readonly week: readonly Plain[];
  /** Options whose change waits for the next start; undefined where that can't be read. */
  readonly pending: readonly string[] | undefined;
  /** Whether the guest's firewall is switched on, and the cluster's; undefined where that can't be read. */
  readonly firewall: { readonly guest: boolean; readonly cluster: boolean } | undefined;
  /** Running guests that a stopped one would get in the way of. */
  readonly twins: readonly Twin[];
  readonly tasks: readonly Plain[];
  /** Seconds since 1970 of the newest backup; undefined where there is none, null where it can't be known. */
  readonly backedUp: number | undefined | null;
  /** File systems as the agent tells them; undefined where it does not answer. */
  readonly fileSystems: readonly Plain[] | undefined;
  /** Seconds since 1970. */
  readonly now: number;
}

/** Reads all of it, as far as it can be read: some ten requests and one for each storage with backups. */
export async function examine(
  guest: GuestFacts,
  resources: Resources,
  { live, now }: CallContext,
  reads: Reads,
): Promise<Examined> {
  const { node, vmid, type } = guest;
  const at = { node, vmid };
  const stats = `GET /nodes/{node}/${type}/{vmid}/rrddata`;
  const [status, config, samples, week, pending, firewall, tasks, backups] = await Promise.all([
    reads.attempt('status', () => readStatus(live, guest)),
    reads.attempt('configuration', () => readConfig(live, guest)),
    reads.attempt('usage', () => live.read(stats, { ...at, timeframe: 'hour', cf: 'MAX' })),
    reads.attempt('usage of the week', () => live.read(stats, { ...at, timeframe: 'week', cf: 'MAX' })),
    reads.attempt('pending changes', () => live.read(`GET /nodes/{node}/${type}/{vmid}/pending`, at)),
    reads.attempt('firewall', () => readFirewall(live, guest)),
    reads.attempt('tasks', () => live.read('GET /nodes/{node}/tasks', { ...at, errors: true, limit: 10 })),
    reads.attempt('backups', () => readBackups(live, resources, vmid)),
  ]);
  const asked = type === 'qemu' && agentWanted(config ?? {}) && status?.status === 'running';
  const told = asked
    ? await live.read('GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo', at).catch(() => undefined)
    : undefined;
  return {
    guest,
    resources,
    status: status ?? {},
    config: config ?? {},
    disks: disksOf(config ?? {}),
    samples: rowsOf(samples),
    week: rowsOf(week),
    pending: pending === undefined ? undefined : pendingIn(rowsOf(pending)),
    firewall,
    twins: await readTwins(live, guest, config ?? {}, resources),
    tasks: rowsOf(tasks),
    backedUp: backups === undefined ? null : backups[0]?.ctime,
    fileSystems: isPlain(told) ? rowsOf(told.result) : undefined,
    now: Math.floor(now() / 1000),
  };
}

function pendingIn(rows: readonly Plain[]): string[] {
  return rows.flatMap((row) => (row.pending === undefined && !isOn(row.delete) ? [] : [String(row.key)]));
}

async function readFirewall(
  live: LiveFacts,
  { node, vmid, type }: GuestFacts,
): Promise<{ guest: boolean; cluster: boolean }> {
  const mine = await live.read(`GET /nodes/{node}/${type}/{vmid}/firewall/options`, { node, vmid });
  const guest = isPlain(mine) && isOn(mine.enable);
  if (!guest) return { guest, cluster: false };
  const whole = await live.read('GET /cluster/firewall/options');
  return { guest, cluster: isPlain(whole) && isOn(whole.enable) };
}

/** Whether the agent is switched on in the configuration of a VM. */
export function agentWanted({ agent }: Plain): boolean {
  return /^(?:1|enabled=1)/.test(String(agent ?? ''));
}

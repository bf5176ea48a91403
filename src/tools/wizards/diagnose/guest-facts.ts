import { isPlain, type Plain } from '../../../domain/plain.js';
import type { CallContext } from '../../call.js';
import { rowsOf } from '../../fields.js';
import type { GuestFacts, Resources } from '../../live/index.js';
import { readBackups } from '../cluster/backups.js';
import { type DiskFacts, disksOf, readConfig, readStatus } from '../cluster/guest.js';
import type { Reads } from './reads.js';

/** What the rules about a guest look at. */
export interface Examined {
  readonly guest: GuestFacts;
  readonly resources: Resources;
  readonly status: Plain;
  readonly config: Plain;
  readonly disks: readonly DiskFacts[];
  /** Samples of the last hour, with the highest value of each minute. */
  readonly samples: readonly Plain[];
  readonly tasks: readonly Plain[];
  /** Seconds since 1970 of the newest backup; undefined where there is none, null where it can't be known. */
  readonly backedUp: number | undefined | null;
  /** File systems as the agent tells them; undefined where it does not answer. */
  readonly fileSystems: readonly Plain[] | undefined;
  /** Seconds since 1970. */
  readonly now: number;
}

/** Reads all of it, as far as it can be read: some six requests and one for each storage with backups. */
export async function examine(
  guest: GuestFacts,
  resources: Resources,
  { live, now }: CallContext,
  reads: Reads,
): Promise<Examined> {
  const { node, vmid, type } = guest;
  const at = { node, vmid };
  const [status, config, samples, tasks, backups] = await Promise.all([
    reads.attempt('status', () => readStatus(live, guest)),
    reads.attempt('configuration', () => readConfig(live, guest)),
    reads.attempt('usage', () =>
      live.read(`GET /nodes/{node}/${type}/{vmid}/rrddata`, { ...at, timeframe: 'hour', cf: 'MAX' }),
    ),
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
    tasks: rowsOf(tasks),
    backedUp: backups === undefined ? null : backups[0]?.ctime,
    fileSystems: isPlain(told) ? rowsOf(told.result) : undefined,
    now: Math.floor(now() / 1000),
  };
}

/** Whether the agent is switched on in the configuration of a VM. */
export function agentWanted({ agent }: Plain): boolean {
  return /^(?:1|enabled=1)/.test(String(agent ?? ''));
}

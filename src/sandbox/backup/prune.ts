import { die } from '../server/failure.js';
import { removeVolume, volumeId, volumesOn } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Storage, Volume } from '../store/model.js';
import { readArchiveName } from './name.js';

/** What becomes of a backup. */
type Mark = 'keep' | 'remove' | 'protected' | 'renamed';

/** A backup and what pruning does with it. */
export interface PruneRow {
  readonly volid: string;
  readonly ctime: number;
  readonly type: string;
  readonly vmid?: number;
  mark?: Mark;
}

/** How many backups to keep, by `keep-…`. */
export type Retention = ReadonlyMap<string, number>;

/** Reads `keep-last=3,keep-daily=7`. */
export function readRetention(text: string): Retention {
  const pairs = text.split(',').map((part): [string, number] => {
    const [key = '', value = '0'] = part.split('=');
    return [key.trim(), Number(value)];
  });
  return new Map(pairs.filter(([key]) => key !== ''));
}

/** Year and week of ISO 8601. */
function isoWeek(time: Date): string {
  const thursday = new Date(time);
  thursday.setUTCDate(time.getUTCDate() + 3 - ((time.getUTCDay() + 6) % 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = 1 + Math.floor((thursday.getTime() - first) / 604_800_000);
  return `${thursday.getUTCFullYear()}-${week}`;
}

/** The period that a backup falls into, for each rule in the order in which PVE applies them. */
const PERIODS: readonly (readonly [string, (ctime: number) => string])[] = [
  ['keep-last', String],
  ['keep-hourly', (ctime) => new Date(ctime * 1000).toISOString().slice(0, 13)],
  ['keep-daily', (ctime) => new Date(ctime * 1000).toISOString().slice(0, 10)],
  ['keep-weekly', (ctime) => isoWeek(new Date(ctime * 1000))],
  ['keep-monthly', (ctime) => new Date(ctime * 1000).toISOString().slice(0, 7)],
  ['keep-yearly', (ctime) => new Date(ctime * 1000).toISOString().slice(0, 4)],
];

/** Keeps the newest backup of each of the last `count` periods that no kept backup covers yet. */
function keepPeriods(rows: readonly PruneRow[], count: number, periodOf: (ctime: number) => string): void {
  const covered = new Set(rows.filter(({ mark }) => mark === 'keep').map(({ ctime }) => periodOf(ctime)));
  const chosen = new Set<string>();
  for (const row of rows) {
    const period = periodOf(row.ctime);
    if (row.mark !== undefined || covered.has(period)) continue;
    if (chosen.has(period)) {
      row.mark = 'remove';
      continue;
    }
    if (chosen.size >= count) return;
    chosen.add(period);
    row.mark = 'keep';
  }
}

/** Marks the backups of one guest, newest first (PVE::Storage::prune_mark_backup_group). */
function markGroup(group: readonly PruneRow[], retention: Retention): void {
  const rows = [...group].sort((a, b) => b.ctime - a.ctime);
  const counts = [...retention].filter(([key]) => key !== 'keep-all').map(([, count]) => count);
  const all = retention.get('keep-all') === 1 || counts.every((count) => count === 0);
  if (!all) {
    for (const [rule, periodOf] of PERIODS) {
      const count = retention.get(rule) ?? 0;
      if (count > 0) keepPeriods(rows, count, periodOf);
    }
  }
  for (const row of rows) row.mark ??= all ? 'keep' : 'remove';
}

/** Which backups pruning looks at. */
export interface PruneScope {
  readonly node: string;
  readonly vmid?: number | undefined;
  readonly type?: string | undefined;
}

function rowOf(volume: Volume): PruneRow {
  const { type, vmid, standard } = readArchiveName(volume.name);
  const owner = vmid ?? volume.vmid;
  const mark: Mark | undefined = volume.protected === true ? 'protected' : standard ? undefined : 'renamed';
  return {
    volid: volumeId(volume),
    ctime: volume.ctime,
    type,
    ...(owner === undefined ? {} : { vmid: owner }),
    ...(mark === undefined ? {} : { mark }),
  };
}

/**
 * Marks the backups on a storage by a retention, or by that of the storage's configuration
 * (PVE::Storage::prune_backups); dies where there is none.
 */
export function markBackups(
  cluster: Cluster,
  storage: Storage,
  scope: PruneScope,
  retention: string | undefined,
): readonly PruneRow[] {
  const text = retention ?? storage.config['prune-backups'];
  if (typeof text !== 'string') die(`no prune-backups options configured for storage '${storage.id}'`);
  const rows = volumesOn(cluster, storage, scope.node)
    .filter(({ content }) => content === 'backup')
    .map(rowOf)
    .filter(({ vmid }) => scope.vmid === undefined || vmid === scope.vmid)
    .filter(({ type }) => scope.type === undefined || type === scope.type);
  const groups = new Map<string, PruneRow[]>();
  for (const row of rows) {
    if (row.mark !== undefined) continue;
    const key = `${row.type}/${row.vmid}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of groups.values()) markGroup(group, readRetention(text));
  return rows;
}

/** Removes the backups that are marked for it; says so line by line and gives how many they were. */
export function removeMarked(
  cluster: Cluster,
  node: string,
  rows: readonly PruneRow[],
  log: (line: string) => void,
): number {
  const gone = rows.filter(({ mark }) => mark === 'remove');
  for (const { volid } of gone) {
    log(`removing backup '${volid}'`);
    removeVolume(cluster, volid, node);
  }
  return gone.length;
}

import type { Plain } from '../../../domain/plain.js';
import { isOn, wordsOf } from '../../arguments.js';
import { numberField } from '../../fields.js';
import type { GuestFacts } from '../../live/index.js';
import { type Look, textOf } from './look.js';
import { moment } from './words.js';

/** The backups of a guest on all storages that its node reaches, the newest first. */
export async function backupsOf(look: Look, node: string, vmid: number): Promise<Plain[]> {
  const storages = await look.rows(`The storages of node ${node}`, 'GET /nodes/{node}/storage', {
    node,
    content: 'backup',
    enabled: true,
  });
  const lists = await Promise.all(
    storages.map(({ storage }) =>
      look.rows(`The backups on storage ${textOf(storage)}`, 'GET /nodes/{node}/storage/{storage}/content', {
        node,
        storage,
        content: 'backup',
        vmid,
      }),
    ),
  );
  return lists.flat().sort((a, b) => (numberField(b, 'ctime') ?? 0) - (numberField(a, 'ctime') ?? 0));
}

/** "nfs-shared:backup/vzdump-… of 2026-11-21 02:00 UTC". */
export function backupText(backup: Plain): string {
  return `${textOf(backup.volid)} of ${moment(numberField(backup, 'ctime') ?? 0)}`;
}

/** Whether a backup job takes this guest, as far as its own settings tell. */
export function covers(job: Plain, { vmid, pool, node }: GuestFacts): boolean {
  if (textOf(job.node) !== '' && job.node !== node) return false;
  if (isOn(job.all)) return !wordsOf(job.exclude).includes(String(vmid));
  if (textOf(job.pool) !== '') return job.pool === pool;
  return wordsOf(job.vmid).includes(String(vmid));
}

/** The backup jobs of the cluster. */
export function backupJobs(look: Look): Promise<Plain[]> {
  return look.rows('The backup jobs', 'GET /cluster/backup');
}

/** Whether a job runs at all. */
export function isEnabled(job: Plain): boolean {
  return job.enabled === undefined || isOn(job.enabled);
}

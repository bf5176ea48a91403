import { isOn } from '../../arguments.js';
import { rowsOf } from '../../fields.js';
import { backupJobs } from '../read/backups.js';
import { type Look, textOf } from '../read/look.js';
import { told } from '../read/words.js';
import type { Finding } from '../target.js';

/** A pool: its members, the rights that hang on it, the backup jobs that take it. */
export async function pool(look: Look): Promise<Finding> {
  const poolid = look.param('poolid');
  const [rows, acl, jobs] = await Promise.all([
    look.rows('The pool', 'GET /pools', { poolid }),
    look.rows('The access rights', 'GET /access/acl'),
    backupJobs(look),
  ]);
  const members = rows
    .flatMap((row) => rowsOf(row.members))
    .map(({ id, name }) => (textOf(name) === '' ? textOf(id) : `${textOf(id)} ${textOf(name)}`));
  const rights = acl
    .filter(({ path }) => path === `/pool/${poolid}`)
    .map(({ ugid, roleid }) => `${textOf(ugid)} as ${textOf(roleid)}`);
  const taking = jobs.filter((job) => job.pool === poolid).map(({ id }) => textOf(id));
  const deletes = look.operation.startsWith('DELETE');
  return {
    label: `Pool ${poolid}`,
    typed: poolid,
    lines: [
      told('members', members),
      told('access rights by the pool', rights),
      told('backup jobs that take its members', taking),
      ...(deletes && members.length > 0 ? ['PVE refuses to delete a pool that has members.'] : []),
      ...(!deletes && isOn(look.params.delete)
        ? ['The members that are named leave the pool, and lose these.']
        : []),
    ],
    facts: { poolid, members, rights, backup_jobs: taking },
  };
}

import { backupJobs, covers, isEnabled } from '../read/backups.js';
import { type Look, textOf } from '../read/look.js';
import { guestName, told } from '../read/words.js';
import type { Finding } from '../target.js';

/** A backup job: the guests that no other one takes. */
export async function backupJob(look: Look): Promise<Finding> {
  const id = look.param('id');
  const [jobs, guests] = await Promise.all([backupJobs(look), look.guests()]);
  const own = jobs.find((job) => job.id === id);
  const others = jobs.filter((job) => job.id !== id && isEnabled(job));
  const taken = own === undefined ? [] : guests.filter((guest) => covers(own, guest));
  const alone = taken.filter((guest) => !others.some((job) => covers(job, guest))).map(guestName);
  return {
    label: `Backup job ${id}`,
    typed: id,
    lines: [
      ...(own === undefined
        ? ['There is no such backup job.']
        : [
            `schedule: ${textOf(own.schedule)}, to storage ${textOf(own.storage)}, ${isEnabled(own) ? 'enabled' : 'disabled'}`,
          ]),
      told('guests that it takes', taken.map(guestName)),
      told('guests that no other job takes', alone),
      'Backups that were made stay.',
    ],
    facts: { id, guests: taken.map(({ vmid }) => vmid), only_by_this: alone },
    watched: [own?.schedule, own?.storage, own?.enabled, taken.map(({ vmid }) => vmid), alone],
  };
}

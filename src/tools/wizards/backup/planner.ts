import { backup } from '../../../../overrides/wizards/backup.js';
import { rowsOf, textField } from '../../fields.js';
import { type GuestFacts, type Resources, readResources } from '../../live/index.js';
import { readBackups } from '../cluster/backups.js';
import { needGuest, readConfig, readLoads, shortName } from '../cluster/guest.js';
import { gib } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';
import { chooseStorage } from './storage.js';

const defaults = { schedule: '02:00', keep: 'keep-daily=7,keep-weekly=4,keep-monthly=3' } as const;
/** What zstd leaves of a disk where no backup tells. */
const PACKED = 0.5;

/** Plans backups: of guests once, or by a job. */
export const backupWizard = wizard(backup, async (desk) => {
  const resources = await readResources(desk.live);
  const guests = guestsMeant(desk, resources);
  const strategy = desk.choose('strategy', strategies(desk, guests)) ?? 'once';
  const size = await estimate(desk, resources, guests);
  const kept = strategy === 'job' ? copies(desk.text('keep') ?? defaults.keep) : 1;
  const storage = chooseStorage(desk, resources, guests, size, kept);
  desk.fact('estimate', { bytes_each: size, kept, bytes_in_all: size * kept });
  await tellTraps(desk, guests);
  const what =
    guests.length === 1 && guests[0] !== undefined ? shortName(guests[0]) : `${guests.length} guests`;
  if (strategy === 'once') {
    for (const guest of guests) once(desk, guest, storage);
    return `Back ${what} up now to ${storage}: about ${gib(size)}`;
  }
  await job(desk, guests, storage);
  return `Back ${what} up by a job to ${storage}: about ${gib(size * kept)} once all ${kept} copies are there`;
});

/** The guests that were named, those of the pool, else all. */
function guestsMeant(desk: Desk, resources: Resources): readonly GuestFacts[] {
  const [named, pool] = [desk.text('vmid'), desk.text('pool')];
  if (named !== undefined && named !== 'all') {
    return named
      .split(/[,;\s]+/)
      .filter((one) => one !== '')
      .map((one) => needGuest(resources, one));
  }
  return resources.guests.filter((one) => !one.template && (pool === undefined || one.pool === pool));
}

function strategies(desk: Desk, guests: readonly GuestFacts[]) {
  const once = { value: 'once', label: 'a backup now' };
  const job = {
    value: 'job',
    label: `a job that repeats (${desk.text('schedule') ?? defaults.schedule}) and prunes`,
  };
  const repeats = desk.text('schedule') !== undefined || desk.text('keep') !== undefined || guests.length > 1;
  return repeats ? [job, once] : [once, job];
}

/** Bytes of one backup of all: as large as the last ones were, else half of the disks. */
async function estimate(desk: Desk, resources: Resources, guests: readonly GuestFacts[]): Promise<number> {
  const [loads, backups] = await Promise.all([
    readLoads(desk.live),
    guests[0] === undefined ? [] : readBackups(desk.live, resources, guests[0].vmid),
  ]);
  const [last] = guests.length === 1 ? backups : [];
  if (last !== undefined) desk.fact('last_backup', { volid: last.volid, bytes: last.size, time: last.ctime });
  if (last !== undefined && last.size > 0) return last.size;
  return guests.reduce((sum, { vmid }) => sum + (loads.get(vmid)?.disk ?? 0) * PACKED, 0);
}

/** How many backups a rule keeps at most. */
function copies(keep: string): number {
  return [...keep.matchAll(/=(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0) || 1;
}

async function tellTraps(desk: Desk, guests: readonly GuestFacts[]): Promise<void> {
  for (const guest of guests.filter(({ lock }) => lock !== undefined)) {
    const reason = `${shortName(guest)} is locked (${guest.lock}): wait for the task that holds the lock`;
    const suggestion = {
      tool: 'list_tasks',
      arguments: { vmid: guest.vmid },
      why: 'shows the task that holds the lock',
    };
    if (guests.length === 1) desk.block({ by: 'lock', reason, suggestion });
    else desk.warn(reason);
  }
  const [only] = guests;
  if (only === undefined || guests.length > 1 || only.type === 'lxc') return;
  const config = await readConfig(desk.live, only);
  if (!/^(?:1|enabled=1)/.test(String(config.agent ?? '')))
    desk.warn('The guest agent is off: file systems are not frozen, so the backup is as after a power cut');
  const left = Object.entries(config).flatMap(([name, value]) =>
    /(^|,)backup=0/.test(String(value)) ? [name] : [],
  );
  if (left.length > 0) desk.warn(`${left.join(', ')} is left out of backups (backup=0)`);
}

function once(desk: Desk, guest: GuestFacts, storage: string): void {
  desk.step(
    'once',
    { vmid: guest.vmid, storage, mode: desk.text('mode') ?? 'snapshot', 'notes-template': '{{guestname}}' },
    { say: { guest: shortName(guest) } },
  );
}

/** A job, under an id that is free; what backs the guests up already is told. */
async function job(desk: Desk, guests: readonly GuestFacts[], storage: string): Promise<void> {
  const jobs = rowsOf(await desk.live.read('GET /cluster/backup'));
  const pool = desk.text('pool');
  const named = desk.text('vmid');
  const all = named === undefined || named === 'all';
  const vmids = guests.map(({ vmid }) => vmid);
  for (const row of jobs) {
    const listed = String(row.vmid ?? '')
      .split(',')
      .map(Number);
    if (row.all === true || row.all === 1 || vmids.some((vmid) => listed.includes(vmid)))
      desk.warn(
        `Job ${textField(row, 'id') ?? '?'} backs up some of them already (${textField(row, 'schedule') ?? 'no schedule'}): change it with update_backup_job instead`,
      );
  }
  const wanted = `backup-${pool ?? (all ? 'all' : vmids.slice(0, 3).join('-'))}`;
  const taken = new Set(jobs.flatMap((row) => textField(row, 'id') ?? []));
  const id = taken.has(wanted) ? `${wanted}-${taken.size + 1}` : wanted;
  const keep = desk.text('keep') ?? defaults.keep;
  const schedule = desk.text('schedule') ?? defaults.schedule;
  desk.step(
    'job',
    {
      id,
      schedule,
      storage,
      ...(pool !== undefined ? { pool } : all ? { all: true } : { vmid: vmids.join(',') }),
      mode: desk.text('mode') ?? 'snapshot',
      compress: 'zstd',
      'prune-backups': keep,
      'notes-template': '{{guestname}}',
    },
    {
      say: { guests: pool === undefined ? (all ? 'all guests' : vmids.join(', ')) : `pool ${pool}`, keep },
      undo: { id },
    },
  );
  desk.alternative('keep: "keep-last=3" for few, "keep-all=1" for none ever deleted');
}

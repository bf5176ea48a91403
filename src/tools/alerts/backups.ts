import { numberField, rowsOf } from '../fields.js';
import {
  distinctStorages,
  type GuestFacts,
  guestLabel,
  type LiveFacts,
  type StorageFacts,
} from '../live/index.js';
import { type Alert, type AlertFacts, type AlertRule, someOf } from './alert.js';

const DAY = 86_400;
/** A backup older than that is no recent one: jobs run daily or weekly. */
const RECENT_DAYS = 8;
/** Most storages that are searched for backups. */
const MOST_STORAGES = 12;

/** Guests that no backup job covers. */
export const uncoveredGuests: AlertRule = {
  about: 'backup jobs',
  cost: 'cluster',
  find: async ({ live, resources: { guests } }) => {
    const left = wanted(guests, await uncovered(live));
    if (left.length === 0) return [];
    return [
      {
        code: 'guest_without_backup_job',
        severity: 'warning',
        subject: left.length === 1 ? `guest ${left[0]?.vmid}` : `${left.length} guests`,
        message: `No backup job covers ${someOf(left.map(shortLabel))}.`,
        suggestion: {
          tool: 'list_backup_jobs',
          arguments: {},
          why: 'shows the jobs there are, to add the guests to one',
        },
      },
    ];
  },
};

/** Guests that a job covers and whose newest backup is old or missing. */
export const oldBackups: AlertRule = {
  about: 'age of backups',
  cost: 'nodes',
  find: async (facts) => {
    const open = await uncovered(facts.live);
    const covered = facts.resources.guests.filter(({ vmid, template }) => !open.has(vmid) && !template);
    if (covered.length === 0) return [];
    const newest = await newestBackups(facts);
    const late = covered.filter(({ vmid }) => (newest.get(vmid) ?? 0) < facts.now - RECENT_DAYS * DAY);
    return late.length === 0 ? [] : [lateAlert(late, newest)];
  },
};

function lateAlert(late: readonly GuestFacts[], newest: ReadonlyMap<number, number>): Alert {
  const never = late.filter(({ vmid }) => !newest.has(vmid)).length;
  return {
    code: 'guest_without_recent_backup',
    severity: 'warning',
    subject: late.length === 1 ? `guest ${late[0]?.vmid}` : `${late.length} guests`,
    message: `A job covers them, but the newest backup that this token sees is older than ${RECENT_DAYS} days (${never} have none): ${someOf(late.map(shortLabel))}.`,
    suggestion: {
      tool: 'list_tasks',
      // The history of a node goes further back than the cluster's list of latest tasks.
      arguments: { node: nodeOfMost(late), typefilter: 'vzdump' },
      why: 'shows how the backups went there',
    },
  };
}

/** The node that has the most of the guests. */
function nodeOfMost(guests: readonly GuestFacts[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { node } of guests) counts.set(node, (counts.get(node) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

async function uncovered(live: LiveFacts): Promise<ReadonlySet<number>> {
  const rows = rowsOf(await live.read('GET /cluster/backup-info/not-backed-up'));
  return new Set(rows.flatMap((row) => numberField(row, 'vmid') ?? []));
}

function wanted(guests: readonly GuestFacts[], vmids: ReadonlySet<number>): GuestFacts[] {
  return guests.filter(({ vmid, template }) => vmids.has(vmid) && !template);
}

/** Seconds since 1970 of each guest's newest backup. Rejects where not all storages with backups can be searched. */
async function newestBackups({ live, resources }: AlertFacts): Promise<ReadonlyMap<number, number>> {
  const online = new Set(resources.nodes.flatMap((one) => (one.online ? [one.node] : [])));
  const holding = distinctStorages(resources.storages.filter(({ node }) => online.has(node))).filter(
    ({ content, available }) => available && content.includes('backup'),
  );
  if (holding.length > MOST_STORAGES) {
    throw new Error(`backups lie on ${holding.length} storages, and at most ${MOST_STORAGES} are searched`);
  }
  const lists = await Promise.all(holding.map((one) => backupsOn(one, live)));
  const newest = new Map<number, number>();
  for (const row of lists.flat()) {
    const [vmid, time] = [numberField(row, 'vmid'), numberField(row, 'ctime')];
    if (vmid !== undefined && time !== undefined) newest.set(vmid, Math.max(time, newest.get(vmid) ?? 0));
  }
  return newest;
}

async function backupsOn({ node, storage }: StorageFacts, live: LiveFacts) {
  return rowsOf(
    await live.read('GET /nodes/{node}/storage/{storage}/content', { node, storage, content: 'backup' }),
  );
}

function shortLabel(guest: GuestFacts): string {
  return guestLabel(guest).replace(/ \([^()]*\)$/, '');
}

import { readProperties } from '../guests/properties.js';
import { die, refuseParameters } from '../server/failure.js';
import { type Cluster, seconds } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import type { SectionKind } from './kind.js';
import { nextEvent } from './schedule.js';

function noSuchJob(id: string): never {
  return refuseParameters({ id: `No such job '${id}'` });
}

function jobExists(id: string): never {
  return refuseParameters({ id: `Job '${id}' already exists` });
}

/** `keep-last=3` as the object that answers have. */
function pruneObject(section: Section): Record<string, unknown> {
  const text = section['prune-backups'];
  return typeof text === 'string'
    ? { 'prune-backups': Object.fromEntries(readProperties(text, 'keep-last')) }
    : {};
}

/** When the job runs next, if it is enabled. */
function nextRun(section: Section, cluster: Cluster): Record<string, unknown> {
  const time = section.enabled === 0 ? undefined : nextEvent(String(section.schedule), seconds(cluster));
  return time === undefined ? {} : { 'next-run': time };
}

/** Kinds of jobs that run on a schedule. */
export const jobKinds: readonly SectionKind[] = [
  {
    file: 'jobs/vzdump',
    path: '/cluster/backup',
    id: 'id',
    idInItem: true,
    digest: 'nowhere',
    makeId: ({ random }) => random.uuid(),
    missing: noSuchJob,
    existing: jobExists,
    complete: (_call, section) => {
      section.enabled ??= 1;
    },
    shown: (section) => ({ type: 'vzdump', ...pruneObject(section) }),
    listed: nextRun,
  },
  {
    file: 'jobs/realm-sync',
    path: '/cluster/jobs/realm-sync',
    id: 'id',
    idInItem: true,
    createAtItem: true,
    digest: 'nowhere',
    missing: noSuchJob,
    existing: jobExists,
    shown: () => ({ type: 'realm-sync' }),
  },
  {
    file: 'replication',
    path: '/cluster/replication',
    id: 'id',
    idInItem: true,
    digest: 'everywhere',
    missing: (id) => die(`no such replication job '${id}'`),
    existing: (id) => die(`replication job '${id}' already exists`),
    complete: ({ cluster }, section, id) => {
      const [vmid, number] = id.split('-');
      const guest = cluster.guests.get(Number(vmid)) ?? die(`guest '${vmid}' does not exist`);
      Object.assign(section, { guest: Number(vmid), jobnum: Number(number), source: guest.node });
    },
  },
];

import { readProperties } from '../guests/properties.js';
import { die, refuseParameters } from '../server/failure.js';
import { type Cluster, seconds, sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import type { SectionKind } from './kind.js';
import { nextEvent } from './schedule.js';

function noSuchJob(id: string): never {
  return refuseParameters({ id: `No such job '${id}'` });
}

function jobExists(id: string): never {
  return die(`Job '${id}' already exists`);
}

/** Options of a backup job that are kept as text and shown as objects, with what a bare value stands for. */
const OBJECTS: readonly (readonly [string, string])[] = [
  ['prune-backups', 'keep-last'],
  ['fleecing', 'enabled'],
  ['performance', 'max-workers'],
];

/** `keep-last=3` and the like as the objects that answers have. */
function asObjects(section: Section): Record<string, unknown> {
  const shown = OBJECTS.flatMap(([name, usual]) => {
    const text = section[name];
    return typeof text === 'string' ? [[name, Object.fromEntries(readProperties(text, usual))]] : [];
  });
  return Object.fromEntries(shown);
}

/** When the job runs next, if it is enabled. */
function nextRun(section: Section, cluster: Cluster): Record<string, unknown> {
  const time = section.enabled === 0 ? undefined : nextEvent(String(section.schedule), seconds(cluster));
  return time === undefined ? {} : { 'next-run': time };
}

/** A realm that is to be synchronised must be there, and be of a kind that can. */
function checkRealm(cluster: Cluster, { realm }: Section): void {
  const type = cluster.realms.get(String(realm))?.type;
  if (type === undefined) refuseParameters({ realm: `No such realm '${realm}'` });
  if (type !== 'ldap' && type !== 'ad') refuseParameters({ realm: 'Only LDAP/AD realms can be synced.' });
}

/** Kinds of jobs that run on a schedule. */
export const jobKinds: readonly SectionKind[] = [
  {
    file: 'jobs/vzdump',
    path: '/cluster/backup',
    id: 'id',
    idInItem: true,
    digest: 'nowhere',
    missing: noSuchJob,
    existing: jobExists,
    shown: (section) => ({ type: 'vzdump', ...asObjects(section) }),
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
    missingToChange: () => die('no such realm-sync job'),
    existing: jobExists,
    failed: { create: '', update: '', remove: '' },
    complete: ({ cluster }, section, id) => {
      if (!sectionsOf(cluster, 'jobs/realm-sync').has(id)) checkRealm(cluster, section);
    },
    shown: () => ({ type: 'realm-sync' }),
  },
];

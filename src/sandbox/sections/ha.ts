import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { SectionKind } from './kind.js';

/** `100`, `vm:100` or `ct:100` as the id that HA uses. */
function serviceId(given: string, cluster: Cluster): string {
  if (given.includes(':')) return given;
  return `${cluster.guests.get(Number(given))?.kind === 'lxc' ? 'ct' : 'vm'}:${given}`;
}

/** Kinds of sections that the HA manager keeps. */
export const haKinds: readonly SectionKind[] = [
  {
    file: 'ha/resources',
    path: '/cluster/ha/resources',
    id: 'sid',
    idOf: serviceId,
    idInItem: true,
    digest: 'everywhere',
    missing: (id) => die(`no such resource '${id}'`),
    existing: (id) => die(`resource ID '${id}' already defined`),
    complete: ({ cluster }, _section, id) => {
      if (!cluster.guests.has(Number(id.split(':')[1]))) die(`resource '${id}' does not exist in cluster`);
    },
    shown: (_section, id) => ({ type: id.split(':')[0] }),
  },
  {
    file: 'ha/rules',
    path: '/cluster/ha/rules',
    id: 'rule',
    idInItem: true,
    digest: 'everywhere',
    missing: (id) => die(`no such ha rule '${id}'`),
    existing: (id) => die(`HA rule '${id}' already exists`),
    shown: (_section, id, cluster) => ({
      order: [...(cluster.sections.get('ha/rules')?.keys() ?? [])].indexOf(id) + 1,
    }),
  },
];

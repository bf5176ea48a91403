import { splitList } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import type { SectionKind } from './kind.js';

/** `100`, `vm:100` or `ct:100` as the id that HA uses. */
function serviceId(given: string, cluster: Cluster): string {
  if (given.includes(':')) return given;
  return `${cluster.guests.get(Number(given))?.kind === 'lxc' ? 'ct' : 'vm'}:${given}`;
}

/** A rule names only resources that are managed. */
function checkResources(cluster: Cluster, { resources }: Section): void {
  const managed = cluster.sections.get('ha/resources');
  const unmanaged = splitList(String(resources ?? '')).filter((sid) => managed?.has(sid) !== true);
  if (unmanaged.length > 0) die(`cannot use unmanaged resource(s) ${[...unmanaged].sort().join(', ')}.`);
}

/** A rule names only nodes that there are; PVE's message has that spelling. */
function checkNodes(cluster: Cluster, { nodes }: Section): void {
  const names = splitList(String(nodes ?? '')).map((node) => node.replace(/:\d+$/, ''));
  const missing = names.filter((name) => !cluster.nodes.has(name));
  if (missing.length > 0) die(`cannot use non-existant node(s) ${missing.sort().join(', ')}.`);
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
    beforeCreate: (cluster, id) => {
      if (!cluster.guests.has(Number(id.split(':')[1]))) die(`resource '${id}' does not exist in cluster`);
    },
    failed: {
      create: 'create resource failed',
      update: 'update resource failed',
      remove: 'delete resource failed',
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
    missingToChange: (id) => die(`HA rule '${id}' does not exist`),
    removesMissing: true,
    existing: (id) => die(`HA rule '${id}' already defined`),
    failed: {
      create: 'create ha rule failed',
      update: 'update HA rules failed',
      remove: 'delete ha rule failed',
    },
    complete: ({ cluster }, section) => {
      checkResources(cluster, section);
      checkNodes(cluster, section);
    },
    shown: (_section, id, cluster) => ({
      order: [...(cluster.sections.get('ha/rules')?.keys() ?? [])].indexOf(id) + 1,
    }),
  },
];

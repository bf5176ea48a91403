import type { Owner, Touched } from './types.js';

/** What an agent must leave alone: every guest with its place, state and configuration, and every ACL entry. */
export interface ClusterState {
  readonly guests: Readonly<Record<string, unknown>>;
  readonly acl: unknown;
}

/** More guests than this are compared by their listing alone. */
const MOST_READ = 100;

function rowsOf(answer: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(answer) ? answer : [];
}

/** The state of a cluster as its owner sees it. */
export async function stateOf(owner: Owner): Promise<ClusterState> {
  const rows = rowsOf(await owner.call('GET /cluster/resources', { type: 'vm' }));
  const guests: Record<string, unknown> = {};
  for (const { vmid, node, status, type, name, pool } of rows) {
    const known = status !== 'unknown' && rows.length <= MOST_READ;
    const config = known
      ? await owner.call(`GET /nodes/{node}/${type}/{vmid}/config`, { node, vmid })
      : undefined;
    guests[String(vmid)] = { node, status, name, pool, config };
  }
  return { guests, acl: await owner.call('GET /access/acl') };
}

/** The state without what the job may change: before and after, what is left has to be equal. */
export function untouched({ guests, acl }: ClusterState, { guests: vmids = [], acl: rights }: Touched = {}) {
  const rest = Object.entries(guests).filter(([vmid]) => !vmids.includes(Number(vmid)));
  return { guests: Object.fromEntries(rest), acl: rights === true ? undefined : acl };
}

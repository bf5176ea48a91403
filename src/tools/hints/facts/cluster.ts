import { nearest } from '../../../domain/nearest.js';
import { isPlain } from '../../../domain/plain.js';
import { rowsOf, textField } from '../../fields.js';
import type { Case, Fact, FactReader } from './fact.js';
import { MOST } from './fact.js';

async function nodes({ call, node, found, context }: Case): Promise<Fact> {
  const rows = rowsOf(await context.live.read('GET /nodes'));
  const named = (online: boolean) =>
    rows.filter((row) => (row.status === 'online') === online).flatMap((row) => textField(row, 'node') ?? []);
  const [online, offline] = [named(true), named(false)];
  const given = found.missing ?? textField(call.params, 'target') ?? node;
  const other = online.find((one) => one !== node && one !== given);
  return {
    shown: { nodes_online: online, nodes_offline: offline },
    values: { other_node: other, near_node: nearest(given ?? '', online) ?? online[0] },
    valid: online,
  };
}

async function quorum({ context }: Case): Promise<Fact> {
  const rows = rowsOf(await context.live.read('GET /cluster/status'));
  const cluster = rows.find(({ type }) => type === 'cluster');
  const count = rows.filter(({ type }) => type === 'node').length;
  return { shown: { quorate: cluster === undefined ? undefined : cluster.quorate === true, nodes: count } };
}

async function bridges({ node, context }: Case): Promise<Fact> {
  if (node === undefined) return { shown: {} };
  const rows = rowsOf(await context.live.read('GET /nodes/{node}/network', { node, type: 'any_bridge' }));
  const names = rows.flatMap((row) => textField(row, 'iface') ?? []);
  return { shown: { bridges: names.slice(0, MOST) }, values: { bridge: names[0] }, valid: names };
}

async function ceph({ context }: Case): Promise<Fact> {
  const status = await context.live.read('GET /cluster/ceph/status');
  const health = isPlain(status) && isPlain(status.health) ? status.health : {};
  const checks = isPlain(health.checks) ? Object.keys(health.checks) : [];
  return { shown: { ceph_health: health.status, ceph_checks: checks } };
}

async function principal({ context }: Case): Promise<Fact> {
  return { shown: { caller: await context.safety.principal() } };
}

/** The names in a listing of the cluster. */
const names =
  (operation: string, field: string, shown: string): FactReader =>
  async ({ context }) => {
    const all = rowsOf(await context.live.read(operation)).flatMap((row) => textField(row, field) ?? []);
    return { shown: { [shown]: all.slice(0, MOST) }, valid: all };
  };

/** Facts about the cluster, its network and its people. */
export const clusterFacts = {
  nodes,
  quorum,
  bridges,
  ceph,
  principal,
  pools: names('GET /pools', 'poolid', 'pools'),
  users: names('GET /access/users', 'userid', 'users'),
  groups: names('GET /access/groups', 'groupid', 'groups'),
  roles: names('GET /access/roles', 'roleid', 'roles'),
  realms: names('GET /access/domains', 'realm', 'realms'),
  sdn: names('GET /cluster/sdn/zones', 'zone', 'zones'),
} satisfies Record<string, FactReader>;

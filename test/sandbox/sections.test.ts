import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
  await lab.task('POST', '/nodes/pve/qemu', { vmid: 100, memory: 128 });
  await lab.task('POST', '/nodes/pve/qemu', { vmid: 101, memory: 128 });
  await lab.data('POST', '/cluster/ha/resources', { sid: 'vm:101' });
  const server = { type: 'ldap', server1: 'ldap', base_dn: 'dc=x', user_attr: 'uid' };
  await lab.data('POST', '/access/domains', { realm: 'ldap0', ...server });
});
afterAll(() => lab.close());

/** One kind of section: list, id parameter and id, what makes it, what changes it, and PVE's words for a missing one. */
interface Kind {
  readonly list: string;
  readonly name: string;
  readonly id: string;
  /** How the id stands in the section's path, where that differs. */
  readonly inPath?: string;
  readonly create: Readonly<Record<string, unknown>>;
  readonly createAtItem?: boolean;
  readonly change: Readonly<Record<string, unknown>>;
  readonly missing: string;
}

const KINDS: readonly Kind[] = [
  {
    list: '/cluster/backup',
    name: 'id',
    id: 'b1',
    create: { schedule: 'daily', storage: 'local', all: 1 },
    change: { enabled: 0 },
    missing: "id: No such job 'b1'",
  },
  {
    list: '/cluster/jobs/realm-sync',
    name: 'id',
    id: 'r1',
    createAtItem: true,
    create: { realm: 'ldap0', schedule: 'daily' },
    change: { enabled: 0, schedule: 'daily' },
    missing: "id: No such job 'r1'",
  },
  {
    list: '/cluster/ha/resources',
    name: 'sid',
    id: 'vm:100',
    create: { state: 'started' },
    change: { state: 'stopped' },
    missing: "no such resource 'vm:100'",
  },
  {
    list: '/cluster/ha/rules',
    name: 'rule',
    id: 'rule1',
    create: { type: 'node-affinity', nodes: 'pve', resources: 'vm:101' },
    change: { type: 'node-affinity', comment: 'x' },
    missing: "no such ha rule 'rule1'",
  },
  {
    list: '/cluster/mapping/dir',
    name: 'id',
    id: 'd1',
    create: { map: 'node=pve,path=/srv' },
    change: { description: 'x' },
    missing: "mapping 'd1' not found",
  },
  {
    list: '/cluster/metrics/server',
    name: 'id',
    id: 'm1',
    createAtItem: true,
    create: { type: 'graphite', server: '127.0.0.1', port: 2003 },
    change: { server: '127.0.0.2', port: 2003 },
    missing: "status server entry 'm1' does not exist",
  },
  {
    list: '/cluster/notifications/endpoints/sendmail',
    name: 'name',
    id: 'n1',
    create: { mailto: 'a@example.com' },
    change: { comment: 'x' },
    missing: "endpoint 'n1' not found",
  },
  {
    list: '/cluster/notifications/matchers',
    name: 'name',
    id: 'n2',
    create: { mode: 'all' },
    change: { comment: 'x' },
    missing: "matcher 'n2' not found",
  },
  {
    list: '/cluster/sdn/zones',
    name: 'zone',
    id: 'z1',
    create: { type: 'simple' },
    change: { mtu: 1400 },
    missing: "sdn 'z1' does not exist",
  },
  {
    list: '/cluster/firewall/aliases',
    name: 'name',
    id: 'a1',
    create: { cidr: '10.0.0.1' },
    change: { cidr: '10.0.0.2' },
    missing: "name: no such alias 'a1'",
  },
  {
    list: '/storage',
    name: 'storage',
    id: 's1',
    create: { type: 'dir', path: '/srv' },
    change: { content: 'iso' },
    missing: "storage 's1' does not exist",
  },
  {
    list: '/access/domains',
    name: 'realm',
    id: 'ldap1',
    create: { type: 'ldap', server1: 'ldap', base_dn: 'dc=x', user_attr: 'uid' },
    change: { comment: 'x' },
    missing: "domain 'ldap1' does not exist",
  },
  {
    list: '/access/groups',
    name: 'groupid',
    id: 'g1',
    create: { comment: 'x' },
    change: { comment: 'y' },
    missing: "group 'g1' does not exist",
  },
  {
    list: '/pools',
    name: 'poolid',
    id: 'p1',
    create: { comment: 'x' },
    change: { comment: 'y' },
    missing: "pool 'p1' does not exist",
  },
];

async function missingOf(path: string): Promise<string> {
  const { body } = await lab.call('root', 'GET', path);
  const errors = Object.entries(Object(field(body, 'errors')));
  return errors.length > 0
    ? errors.map(([name, text]) => `${name}: ${String(text)}`).join()
    : String(field(body, 'message')).trimEnd();
}

describe.each(KINDS)('$list', ({ list, name, id, create, createAtItem, change, missing }) => {
  it('makes, shows, changes and removes a section', async () => {
    const item = `${list}/${encodeURIComponent(id)}`;
    const listed = async (): Promise<boolean> => {
      const rows = await lab.data('GET', list);
      return Array.isArray(rows) && rows.some((row) => field(row, name) === id);
    };
    expect(await missingOf(item)).toBe(missing);
    const make = (): Promise<{ status: number }> =>
      lab.call('root', 'POST', createAtItem ? item : list, {
        params: createAtItem ? create : { ...create, [name]: id },
      });
    expect([(await make()).status, (await make()).status]).toEqual([200, expect.any(Number)]);
    expect((await make()).status).toBeGreaterThanOrEqual(400);
    expect(await listed()).toBe(true);
    await lab.data('PUT', item, change);
    const after = await lab.data('GET', item);
    for (const [key, value] of Object.entries(change))
      expect([key, String(field(after, key))]).toEqual([key, String(value)]);
    await lab.data('DELETE', item);
    expect([await listed(), await missingOf(item)]).toEqual([false, missing]);
  });
});

describe('the software-defined network', () => {
  it('keeps what is in use, names subnets by their zone, and applies as a task', async () => {
    await lab.data('POST', '/cluster/sdn/zones', { zone: 'z2', type: 'simple' });
    await lab.data('POST', '/cluster/sdn/vnets', { vnet: 'v2', zone: 'z2' });
    await lab.data('POST', '/cluster/sdn/vnets/v2/subnets', { subnet: '10.20.0.0/24', type: 'subnet' });
    const subnet = await lab.data('GET', '/cluster/sdn/vnets/v2/subnets/z2-10.20.0.0-24');
    expect(subnet).toEqual({
      cidr: '10.20.0.0/24',
      'dhcp-range': [],
      digest: expect.stringMatching(/^[0-9a-f]{40}$/),
      id: 'z2-10.20.0.0-24',
      mask: '24',
      network: '10.20.0.0',
      subnet: 'z2-10.20.0.0-24',
      type: 'subnet',
      vnet: 'v2',
      zone: 'z2',
    });
    expect((await lab.call('root', 'DELETE', '/cluster/sdn/zones/z2')).reason).toBe(
      'delete sdn zone object failed: zone z2 is used by vnet v2 at /usr/share/perl5/PVE/Network/SDN/Zones/Plugin.pm line 159.',
    );
    expect(await lab.task('PUT', '/cluster/sdn')).toBe('OK');
  });
});

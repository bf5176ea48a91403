import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataOf, field, type Lab, startLab } from './support.js';

let lab: Lab;
let root: Readonly<Record<string, string>>;

async function begin(world: 'demo' | 'recorded'): Promise<void> {
  lab = await startLab({ world });
  const password = lab.sandbox.users.find(({ userid }) => userid === 'root@pam')?.password;
  const answer = await lab.call('', 'POST', '/access/ticket', { params: { username: 'root@pam', password } });
  root = {
    cookie: `PVEAuthCookie=${encodeURIComponent(String(field(dataOf(answer), 'ticket')))}`,
    csrfpreventiontoken: String(field(dataOf(answer), 'CSRFPreventionToken')),
  };
}

/** What root itself gets: data, or errors, or status and reason. */
async function asRoot(
  method: string,
  path: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const answer = await lab.call('', method, path, { params, headers: root });
  if (answer.status === 200) return dataOf(answer);
  return field(answer.body, 'errors') ?? `${answer.status} ${answer.reason}`;
}

/** How a task that root starts ends, and its log. */
async function task(
  method: string,
  path: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<readonly unknown[]> {
  const upid = String(await asRoot(method, path, params));
  lab.sandbox.clock.settle();
  const item = `/nodes/${upid.split(':')[1]}/tasks/${encodeURIComponent(upid)}`;
  const log = await lab.data('GET', `${item}/log`);
  const status = await lab.data('GET', `${item}/status`);
  return [field(status, 'exitstatus'), Array.isArray(log) ? log.map((line) => field(line, 't')) : log];
}

afterEach(() => lab.close());

describe('a node that is in no cluster', () => {
  beforeEach(() => begin('recorded'));

  it('makes one, which a token cannot', async () => {
    const params = { clustername: 'lab' };
    expect((await lab.call('root', 'POST', '/cluster/config', { params })).reason).toBe(
      'Permission check failed (user != root@pam)',
    );
    expect((await task('POST', '/cluster/config', params))[0]).toBe('OK');
    expect(await asRoot('POST', '/cluster/config', params)).toBe(
      "500 cluster config '/etc/pve/corosync.conf' already exists",
    );
    expect(await asRoot('GET', '/cluster/status')).toMatchObject([
      { id: 'cluster', name: 'lab', nodes: 1, quorate: 1 },
      { id: 'node/pve', nodeid: 1, online: 1 },
    ]);
    expect(await asRoot('GET', '/cluster/config/join')).toEqual({
      config_digest: expect.stringMatching(/^[0-9a-f]{40}$/),
      nodelist: [
        {
          name: 'pve',
          nodeid: '1',
          pve_addr: '10.10.10.10',
          pve_fp: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
          quorum_votes: '1',
          ring0_addr: '10.10.10.10',
        },
      ],
      preferred_node: 'pve',
      totem: expect.objectContaining({ cluster_name: 'lab' }),
    });
  });

  it('finds no other to join', async () => {
    const peer = { hostname: '10.10.10.11', password: 'secret', fingerprint: `AA${':AA'.repeat(31)}` };
    expect(await task('POST', '/cluster/config/join', peer)).toEqual([
      "500 Can't connect to 10.10.10.11:8006 (No route to host)",
      [
        "Establishing API connection with host '10.10.10.11'",
        "TASK ERROR: 500 Can't connect to 10.10.10.11:8006 (No route to host)",
      ],
    ]);
    await lab.task('POST', '/nodes/pve/qemu', { vmid: 100, memory: 128 });
    expect(await task('POST', '/cluster/config/join', peer)).toEqual([
      'Check if node may join a cluster failed!',
      [
        'detected the following error(s):',
        '* this host already contains virtual guests',
        'TASK ERROR: Check if node may join a cluster failed!',
      ],
    ]);
  });

  it('registers accounts with certificate authorities', async () => {
    const account = '/cluster/acme/account';
    const tos = await lab.data('GET', '/cluster/acme/tos');
    expect(tos).toMatch(/^https:/);
    const contact = { contact: 'admin@example.com' };
    expect((await task('POST', account, contact))[0]).toBe('Registration failed!');
    expect((await task('POST', account, { ...contact, tos_url: tos }))[0]).toBe('OK');
    expect(await asRoot('POST', account, contact)).toEqual({
      name: "ACME account config file 'default' already exists.",
    });
    expect(await lab.data('GET', account)).toEqual([{ name: 'default' }]);
    expect((await task('PUT', `${account}/default`, { contact: 'ops@example.com' }))[0]).toBe('OK');
    expect(await asRoot('GET', `${account}/default`)).toEqual({
      account: {
        contact: ['mailto:ops@example.com'],
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        status: 'valid',
      },
      directory: 'https://acme-v02.api.letsencrypt.org/directory',
      location: expect.stringMatching(/^https:\/\/acme-v02\.api\.letsencrypt\.org\/acme\/acct\/\d+$/),
      tos,
    });
    expect((await task('DELETE', `${account}/default`))[0]).toBe('OK');
    expect(await lab.data('GET', account)).toEqual([]);
    expect(await asRoot('GET', `${account}/default`)).toEqual({
      name: "ACME account config file 'default' does not exist.",
    });
  });
});

describe('a cluster of three', () => {
  beforeEach(() => begin('demo'));

  it('lets a node that is gone be removed, and another be written into its configuration', async () => {
    const nodes = '/cluster/config/nodes';
    expect(await asRoot('DELETE', `${nodes}/pve1`)).toBe('500 Cannot delete myself from cluster!');
    expect(await asRoot('DELETE', `${nodes}/nope`)).toBe(
      '500 Node/IP: nope is not a known host of the cluster.',
    );
    lab.sandbox.faults.add('node-offline=pve3');
    expect(await asRoot('DELETE', `${nodes}/pve3`)).toBe(null);
    const names = async (): Promise<unknown> => {
      const rows = await lab.data('GET', nodes);
      return Array.isArray(rows) ? rows.map((row) => [field(row, 'name'), field(row, 'nodeid')]) : rows;
    };
    expect(await names()).toEqual([
      ['pve1', '1'],
      ['pve2', '2'],
    ]);
    expect((await lab.call('root', 'GET', '/cluster/resources')).status).toBe(200);
    expect(await asRoot('POST', `${nodes}/pve4`)).toBe(
      '500 no links and no fallback ip (new_node_ip) given, cannot join cluster',
    );
    expect(await asRoot('POST', `${nodes}/pve4`, { new_node_ip: '10.0.0.12' })).toBe(
      "500 corosync: address '10.0.0.12' already used on link ring0_addr by node 'pve2'",
    );
    expect(await asRoot('POST', `${nodes}/pve4`, { new_node_ip: '10.0.0.14' })).toEqual({
      corosync_authkey: expect.any(String),
      corosync_conf: expect.stringContaining('name: pve4'),
      warnings: [],
    });
    expect(await names()).toEqual([
      ['pve1', '1'],
      ['pve2', '2'],
      ['pve4', '3'],
    ]);
    expect(await lab.data('GET', '/cluster/status')).toMatchObject([
      { nodes: 3, quorate: 1 },
      {},
      {},
      { online: 0 },
    ]);
  });

  it('takes HA out of service and back', async () => {
    const fencing = async (): Promise<unknown> => {
      const rows = await lab.data('GET', '/cluster/ha/status/current');
      return Array.isArray(rows) ? rows.find((row) => field(row, 'type') === 'fencing') : rows;
    };
    const before = await fencing();
    await lab.data('POST', '/cluster/ha/status/disarm-ha', { 'resource-mode': 'freeze' });
    expect(await fencing()).toEqual({
      'armed-state': 'disarmed',
      id: 'fencing',
      node: 'pve1',
      resource_mode: 'freeze',
      status: 'disarmed (resource mode: freeze)',
      type: 'fencing',
    });
    await lab.data('POST', '/cluster/ha/status/arm-ha');
    expect(await fencing()).toEqual(before);
  });

  it('exports measures of nodes, guests and storages', async () => {
    const of = async (id: string, params = {}): Promise<unknown> => {
      const rows = field(await lab.data('GET', '/cluster/metrics/export', params), 'data');
      return Array.isArray(rows)
        ? rows.filter((row) => field(row, 'id') === id).map((row) => field(row, 'metric'))
        : rows;
    };
    const storage = ['disk_total', 'disk_used'];
    expect(await of('storage/pve2/local')).toEqual(storage);
    expect(await of('storage/pve2/local', { 'local-only': 1 })).toEqual([]);
    expect(await of('node/pve1')).toEqual(
      'uptime net_in net_out cpu_max cpu_current mem_total mem_used disk_total disk_used'.split(' '),
    );
    const start = Math.floor(lab.sandbox.clock.now() / 1000) - 15;
    expect(await of('storage/pve2/local', { history: 1, 'start-time': start })).toEqual([
      ...storage,
      ...storage,
    ]);
  });

  it('says what matchers and CPU models can go by', async () => {
    await lab.data('POST', '/cluster/backup', {
      id: 'b1',
      schedule: 'daily',
      storage: 'local',
      all: 1,
      comment: 'all',
    });
    expect(await lab.data('GET', '/cluster/notifications/matcher-fields')).toEqual(
      ['hostname', 'job-id', 'type'].map((name) => ({ name })),
    );
    const values = await lab.data('GET', '/cluster/notifications/matcher-field-values');
    expect(values).toEqual(
      expect.arrayContaining([
        { field: 'type', value: 'vzdump' },
        { field: 'hostname', value: 'pve2' },
        { comment: 'all', field: 'job-id', value: 'b1' },
      ]),
    );
    const flags = await lab.data('GET', '/cluster/qemu/cpu-flags', { accel: 'tcg' });
    const names = Array.isArray(flags) ? flags.map((flag) => field(flag, 'name')) : [];
    expect([names.includes('aes'), names.includes('kvmclock')]).toEqual([true, false]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, field, type Lab, startLab } from '../support.js';

const HOSTS = '127.0.0.1 localhost\n10.10.10.10 pve.example.test pve\n';

describe('settings of a node', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab.close());

  const refused = async (method: string, path: string, params: Record<string, unknown>) => {
    const { status, body } = await lab.call('root', method, path, { params });
    return { status, message: field(body, 'message'), errors: field(body, 'errors') };
  };

  it('keeps name servers as a whole', async () => {
    await lab.data('PUT', '/nodes/pve/dns', { search: 'lan', dns1: '10.0.0.1', dns2: '10.0.0.2' });
    await lab.data('PUT', '/nodes/pve/dns', { search: 'lan', dns1: '10.0.0.3' });
    expect(await lab.data('GET', '/nodes/pve/dns')).toEqual({ search: 'lan', dns1: '10.0.0.3' });
  });

  it('keeps the time zone and refuses one that is none', async () => {
    await lab.data('PUT', '/nodes/pve/time', { timezone: 'Europe/Vienna' });
    expect(await lab.data('GET', '/nodes/pve/time')).toEqual({
      localtime: 1795209600 + 3600,
      time: 1795209600,
      timezone: 'Europe/Vienna',
    });
    expect(await refused('PUT', '/nodes/pve/time', { timezone: 'Mars/Base' })).toEqual({
      status: 400,
      message: 'Parameter verification failed.\n',
      errors: { timezone: 'No such timezone' },
    });
  });

  it('changes the hosts file only against the state that it was read in', async () => {
    const digest = 'bcbe71c7471059954f2d0bc43714f8f4c0b9eebf';
    expect(await lab.data('GET', '/nodes/pve/hosts')).toEqual({ data: HOSTS, digest });
    await lab.data('POST', '/nodes/pve/hosts', { data: `${HOSTS}10.0.0.9 nas\n`, digest });
    expect(field(await lab.data('GET', '/nodes/pve/hosts'), 'data')).toBe(`${HOSTS}10.0.0.9 nas\n`);
    expect(await refused('POST', '/nodes/pve/hosts', { data: '', digest })).toMatchObject({
      status: 500,
      message: 'detected modified configuration - file changed by other user? Try again.\n',
    });
  });

  it('keeps its options, shows one of them, and deletes', async () => {
    await lab.data('PUT', '/nodes/pve/config', { description: 'rack 4', 'startall-onboot-delay': 5 });
    expect(await lab.data('GET', '/nodes/pve/config')).toEqual({
      description: 'rack 4',
      'startall-onboot-delay': 5,
      digest: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(await lab.data('GET', '/nodes/pve/config', { property: 'description' })).toEqual({
      description: 'rack 4',
    });
    await lab.data('PUT', '/nodes/pve/config', { delete: 'description,startall-onboot-delay' });
    expect(await lab.data('GET', '/nodes/pve/config')).toEqual({});
  });

  it('takes a subscription key and forgets it', async () => {
    await lab.data('PUT', '/nodes/pve/subscription', { key: 'pve2c-0123456789' });
    expect(await lab.data('GET', '/nodes/pve/subscription')).toEqual({
      checktime: 1795209600,
      key: 'pve2c-0123456789',
      level: 'c',
      nextduedate: '2027-11-20',
      productname: 'Proxmox VE Community Subscription 2 CPUs/year',
      regdate: '2026-11-20 00:00:00',
      serverid: 'D748856DD0E8F953DEB6428612559849',
      sockets: 2,
      status: 'active',
      url: 'https://www.proxmox.com/en/proxmox-virtual-environment/pricing',
    });
    expect(dataOf(await lab.call('privsep', 'GET', '/nodes/pve/subscription'))).toEqual({
      level: 'c',
      status: 'active',
    });
    await lab.data('DELETE', '/nodes/pve/subscription');
    expect(field(await lab.data('GET', '/nodes/pve/subscription'), 'status')).toBe('notfound');
  });

  it('stops, starts and restarts services', async () => {
    const state = async () => field(await lab.data('GET', '/nodes/pve/services/cron/state'), 'state');
    expect(await lab.task('POST', '/nodes/pve/services/cron/stop')).toBe('OK');
    expect(await state()).toBe('dead');
    expect(await lab.task('POST', '/nodes/pve/services/cron/restart')).toBe('OK');
    expect(await state()).toBe('running');
  });

  it('shows no journal where none is kept', async () => {
    expect(await lab.data('GET', '/nodes/pve/journal')).toEqual([]);
  });
});

describe('what a node of the demo writes', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab({ world: 'demo' });
  });
  afterAll(() => lab.close());

  it('has the start and the end of each task in its journal and syslog', async () => {
    expect(await lab.task('POST', '/nodes/pve1/apt/update')).toBe('OK');
    const lines = await lab.data('GET', '/nodes/pve1/syslog', { service: 'pvedaemon', limit: 2, start: 1 });
    expect(lines).toEqual([
      {
        n: 2,
        t: expect.stringMatching(
          /^Nov 20 .* pve1 pvedaemon\[\d+\]: <root@pam!demo> starting task UPID:.*:aptupdate::/,
        ),
      },
      { n: 3, t: expect.stringMatching(/: <root@pam!demo> end task UPID:.*:aptupdate::root@pam!demo: OK$/) },
    ]);
    expect(await lab.data('GET', '/nodes/pve1/journal', { lastentries: 1 })).toEqual([
      's=1;i=5',
      expect.stringMatching(/ OK$/),
      's=1;i=6',
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, field, type Lab, startLab } from '../support.js';

describe('shells of a node', () => {
  let lab: Lab;
  let headers: Record<string, string>;
  beforeAll(async () => {
    lab = await startLab();
    const params = { userid: 'dave@pve', password: 'davepass1' };
    await lab.data('POST', '/access/users', params);
    await lab.data('PUT', '/access/acl', { path: '/', roles: 'Administrator', users: 'dave@pve' });
    const login = await lab.call('nobody', 'POST', '/access/ticket', {
      params: { username: 'dave@pve', password: 'davepass1' },
    });
    headers = {
      cookie: `PVEAuthCookie=${encodeURIComponent(String(field(dataOf(login), 'ticket')))}`,
      csrfpreventiontoken: String(field(dataOf(login), 'CSRFPreventionToken')),
    };
  });
  afterAll(() => lab.close());

  it('gives a ticket for a terminal, which is good for the websocket', async () => {
    const shell = dataOf(await lab.call('nobody', 'POST', '/nodes/pve/termproxy', { headers }));
    expect(shell).toEqual({
      port: 5900,
      ticket: expect.stringMatching(/^PVEVNC:[0-9A-F]{8}::\S+$/),
      upid: expect.stringContaining(':vncshell::dave@pve:'),
      user: 'dave@pve',
    });
    const connect = (vncticket: unknown) =>
      lab.call('nobody', 'GET', '/nodes/pve/vncwebsocket', { headers, params: { port: 5900, vncticket } });
    expect(dataOf(await connect(field(shell, 'ticket')))).toEqual({ port: 5900 });
    expect((await connect('PVEVNC:00000000::abc')).status).toBe(401);
  });

  it('gives a password to a VNC shell that goes over a websocket', async () => {
    const shell = await lab.call('nobody', 'POST', '/nodes/pve/vncshell', {
      headers,
      params: { websocket: 1 },
    });
    expect(dataOf(shell)).toEqual({
      cert: expect.stringMatching(/^-----BEGIN CERTIFICATE-----/),
      port: 5901,
      ticket: expect.stringMatching(/^[0-9a-f]{8}:PVEVNC:[0-9A-F]{8}::\S+$/),
      upid: expect.stringContaining(':vncshell::dave@pve:'),
      user: 'dave@pve',
    });
  });

  it.each(['vncshell', 'termproxy', 'spiceshell'])('gives no %s to a token', async (shell) => {
    const { status, reason } = await lab.call('root', 'POST', `/nodes/pve/${shell}`);
    expect({ status, reason }).toEqual({
      status: 500,
      reason: "value 'root@pam!full' does not look like a valid user name",
    });
  });

  it('keeps an upgrade to root', async () => {
    const params = { cmd: 'upgrade' };
    const { reason } = await lab.call('nobody', 'POST', '/nodes/pve/termproxy', { headers, params });
    expect(reason).toBe('Permission check failed (user != root@pam)');
  });
});

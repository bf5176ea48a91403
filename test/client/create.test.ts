import { inspect } from 'node:util';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type RequestCall } from '../../src/client/index.js';
import { api, client, failure, host, secret, token, upid, watchNock } from './support.js';

watchNock({ before: beforeEach, after: afterEach });

describe('the host', () => {
  it.each([
    ['pve1', 'https://pve1:8006'],
    ['PVE1.Example.com:443', 'https://pve1.example.com:443'],
    ['https://pve1:9006', 'https://pve1:9006'],
    [' https://pve1/ ', 'https://pve1:8006'],
    ['https://pve1:8006/api2/json', 'https://pve1:8006'],
    ['https://pve1:8006/#v1:0:18', 'https://pve1:8006'],
    ['192.0.2.1', 'https://192.0.2.1:8006'],
    ['2001:db8::1', 'https://[2001:db8::1]:8006'],
    ['[2001:db8::1]:8007', 'https://[2001:db8::1]:8007'],
  ])('%s is %s', async (given, origin) => {
    nock(origin).get('/api2/json/version').reply(200, { data: 'there' });
    expect(await createClient({ host: given, token }).invoke('GET /version')).toBe('there');
  });

  it.each([
    ['', 'no host is given'],
    ['http://pve1', "'http://pve1' is not HTTPS"],
    ['https://root:geheim@pve1', 'a user or password does not belong into it'],
    ['pve1:99999', 'has no valid port'],
    ['pve1/pve', 'has a path'],
    ['pve 1', "can't be read"],
    ['pve1:8006:1', "can't be read"],
  ])('%j is refused', async (given, message) => {
    const error = await failure(() => createClient({ host: given, token }));
    expect(error).toMatchObject({ kind: 'validation', message: expect.stringContaining(message) });
    expect(error.message).toContain("expected 'host', 'host:port' or 'https://host:port'");
    expect(error.message).not.toContain('geheim');
  });
});

describe('the token', () => {
  it.each([
    ['', "has no '=secret' part"],
    [secret, "has no '=secret' part"],
    [`root@pam=${secret}`, "has no '!tokenid' part"],
    [`root!ci=${secret}`, "has no valid 'user@realm' part"],
    [`root@pam!=${secret}`, 'has no valid token id'],
    ['root@pam!ci=', 'has an empty secret'],
    [`root@pam!ci=${secret}\r\nx: ${secret}`, 'has an empty secret, or one with white space'],
  ])('%j is refused without being shown', async (given, message) => {
    const error = await failure(() => createClient({ host, token: given }));
    expect(error).toMatchObject({ kind: 'validation', message: expect.stringContaining(message) });
    expect(inspect(error)).not.toContain(secret);
  });

  it.each([token, `PVEAPIToken=${token}`, `${token}\n`])('%j is sent as PVE wants it', async (given) => {
    nock(`https://${host}:8006`, { reqheaders: { authorization: `PVEAPIToken=${token}` } })
      .get('/api2/json/version')
      .reply(200, { data: 1 });
    expect(await createClient({ host, token: given }).invoke('GET /version')).toBe(1);
  });
});

describe('the hook before each request', () => {
  it('sees every request, those of a task too', async () => {
    const seen: RequestCall[] = [];
    api().delete('/nodes/pve1/qemu/100').query({ purge: 1 }).reply(200, { data: upid });
    api()
      .get(/status$/)
      .reply(200, { data: { status: 'stopped', exitstatus: 'OK' } });
    await client({ beforeRequest: (call) => void seen.push(call) })
      .nodes('pve1')
      .qemu(100)
      .delete({ purge: true });
    expect(seen).toEqual([
      {
        operation: 'DELETE /nodes/{node}/qemu/{vmid}',
        method: 'DELETE',
        path: '/nodes/pve1/qemu/100',
        params: { node: 'pve1', vmid: 100, purge: true },
      },
      {
        operation: 'GET /nodes/{node}/tasks/{upid}/status',
        method: 'GET',
        path: `/nodes/pve1/tasks/${encodeURIComponent(upid)}/status`,
        params: { node: 'pve1', upid },
      },
    ]);
  });

  it('keeps a request from being sent, and what is sent is what it saw', async () => {
    const refusal = new Error('outside of scope');
    const pve = client({ beforeRequest: async () => Promise.reject(refusal) });
    await expect(pve.nodes('pve1').qemu(100).delete()).rejects.toBe(refusal);
    api().put('/cluster/options', 'keyboard=de').reply(200, { data: null });
    const params: { keyboard: 'de' | 'fr' } = { keyboard: 'de' };
    const call = client({
      beforeRequest: () => void Object.assign(params, { keyboard: 'fr' }),
    }).cluster.options.put(params);
    expect(await call).toBeNull();
  });
});

describe('validation before the wire', () => {
  const create = 'POST /nodes/{node}/qemu';

  it('rejects with every problem at once, and nothing is sent or shown to the hook', async () => {
    const seen: RequestCall[] = [];
    const pve = client({ validate: true, beforeRequest: (call) => void seen.push(call) });
    const params = { node: 'pve1', coers: 2, bios: 'ovfm', memory: 8, cipassword: null };
    const error = await failure(Promise.resolve(pve.invoke(create, params)));
    expect({ error, seen }).toEqual({
      error: {
        name: 'PveError',
        kind: 'validation',
        message: expect.stringMatching(/^POST \/nodes\/\{node\}\/qemu: 5 parameters are wrong: /),
        operation: create,
        parameters: {
          vmid: 'is missing: expected an integer (a vmid), 100 to 999999999',
          coers: "is not known: expected a name that is known, perhaps 'cores'",
          bios: "expected one of ovmf, seabios ('ovmf'?)",
          'memory.current': 'expected an integer, 16 or more',
          cipassword: expect.stringContaining('is null'),
        },
        retryable: false,
      },
      seen: [],
    });
  });

  it('lets through what is right, the calls of a task too', async () => {
    api().post('/nodes/pve1/qemu', 'vmid=100&memory=2048').reply(200, { data: upid });
    api()
      .get(/status$/)
      .reply(200, { data: { status: 'stopped', exitstatus: 'WARNINGS: 1' } });
    api()
      .get(/log$/)
      .query(true)
      .reply(200, { data: [{ n: 1, t: 'WARN: cold' }] });
    const task = client({ validate: true }).nodes('pve1').qemu.post({ vmid: 100, memory: '2048' });
    expect(await task).toEqual({ upid, exitstatus: 'WARNINGS: 1', warnings: ['cold'] });
  });
});

it('refuses a timeout that is none', async () => {
  expect(await failure(client().version.get(undefined, { timeout: -1 }))).toMatchObject({
    kind: 'validation',
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../src/client/index.js';
import { api, client, failure, secret, token, upid, watchNock } from './support.js';

watchNock({ before: beforeEach, after: afterEach });

const id = 'GET /nodes/{node}/qemu/{vmid}/config';
const vm = { node: 'pve1', vmid: 100 };

function isRefusal(row: unknown): row is { status: number; answer: Record<string, unknown> } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'status' in row &&
    typeof row.status === 'number' &&
    row.status >= 400
  );
}

describe('results', () => {
  it('get the declared types, and keep what does not fit', async () => {
    const row = {
      vmid: '100',
      status: 'running',
      template: '1',
      mem: '12.5',
      maxmem: 'much',
      maxdisk: '99999999999999999999',
      more: '1',
    };
    api()
      .get('/cluster/resources')
      .reply(200, {
        data: [
          { ...row, id: 'qemu/100', type: 'qemu' },
          { template: '' },
          { template: true, vmid: 5 },
          { template: 'no' },
          null,
        ],
      });
    expect(await client().invoke('GET /cluster/resources')).toEqual([
      {
        vmid: 100,
        status: 'running',
        template: true,
        mem: 12.5,
        maxmem: 'much',
        maxdisk: '99999999999999999999',
        more: '1',
        id: 'qemu/100',
        type: 'qemu',
      },
      { template: false },
      { template: true, vmid: 5 },
      { template: 'no' },
      null,
    ]);
  });

  it.each([
    ['a number as text', 'GET /cluster/nextid', '{"data":"101"}', 101],
    ['null', id, '{"data":null}', null],
    ['a result without declared numbers', 'GET /nodes/{node}/report', '{"data":"1"}', '1'],
    [
      'undeclared keys',
      'GET /version',
      '{"data":{"version":"9.2.3","__proto__":{"a":1}}}',
      JSON.parse('{"version":"9.2.3","__proto__":{"a":1}}'),
    ],
    ['any success', id, '{"data":{"a":1}}', { a: 1 }, 202],
  ])('%s', async (_, operation, text, data, status = 200) => {
    api().get(/.*/).reply(status, text, { 'content-type': 'application/json' });
    expect(await client().invoke(operation, operation.includes('{node}') ? vm : {})).toEqual(data);
  });

  it.each<[string, number, string, string, Record<string, unknown>]>([
    [
      'garbage',
      200,
      '<html>hello',
      'text/html',
      { kind: 'server', message: expect.stringContaining("the answer (200, text/html) is not PVE's JSON") },
    ],
    ['half a body', 200, '{"data":', 'application/json', { kind: 'server' }],
    ['nothing', 200, '', '', { kind: 'server' }],
    ['another JSON', 200, '[1]', 'application/json', { kind: 'server' }],
    ['JSON without data', 200, '{"success":1}', 'application/json', { kind: 'server' }],
    [
      'a success with errors',
      200,
      '{"data":null,"errors":{"vmid":"no\\n"}}',
      'application/json',
      { kind: 'validation', parameters: { vmid: 'no' } },
    ],
  ])('%s is an error', async (_, status, text, type, expected) => {
    api().get(/.*/).reply(status, text, { 'content-type': type });
    expect(await failure(client().invoke(id, vm))).toMatchObject({
      operation: id,
      node: 'pve1',
      status: 200,
      retryable: false,
      ...expected,
    });
  });
});

describe('errors', () => {
  it.each<[number, Record<string, unknown> | string, Record<string, unknown>]>([
    [
      401,
      '',
      {
        kind: 'auth',
        message:
          'PVE refused the API token ci@pve!deploy (401 Unauthorized): it is unknown, expired, switched off, or its secret is wrong. It can be looked up with: pveum user token list ci@pve',
      },
    ],
    [401, { message: 'No ticket' }, { kind: 'auth', message: expect.stringContaining('no credentials') }],
    [
      403,
      { message: 'Permission check failed (/vms/100, VM.Audit|VM.PowerMgmt)\n' },
      {
        kind: 'forbidden',
        reason: 'Permission check failed (/vms/100, VM.Audit|VM.PowerMgmt)',
        message: `${id}: 403 Permission check failed (/vms/100, VM.Audit|VM.PowerMgmt). ci@pve!deploy lacks VM.Audit or VM.PowerMgmt on /vms/100. A role that holds it is granted with: pveum acl modify /vms/100 --tokens 'ci@pve!deploy' --roles ROLE`,
      },
    ],
    [
      403,
      { message: 'Permission check failed (user != root@pam)\n' },
      { kind: 'forbidden', message: expect.stringContaining('root@pam only, not to an API token') },
    ],
    [
      403,
      {
        message:
          "Permission check failed (URI '/access/password' not available with API token, need proper ticket.\n",
      },
      { kind: 'forbidden', message: expect.stringContaining('a login with a password') },
    ],
    [
      403,
      { message: 'Permission check failed\n' },
      { kind: 'forbidden', message: expect.stringContaining('does not name') },
    ],
    [
      403,
      { message: 'Permission check failed (, Pool.Allocate)\n' },
      { kind: 'forbidden', message: expect.stringContaining('PVE found no path for Pool.Allocate') },
    ],
    [
      400,
      {
        errors: { vmid: "type check ('integer') failed - got 'abc'\n", nosuch: 'property is not defined' },
        message: 'Parameter verification failed.\n',
      },
      {
        kind: 'validation',
        message: `${id}: 2 parameters are wrong: vmid: type check ('integer') failed - got 'abc'; nosuch: property is not defined`,
        parameters: { vmid: "type check ('integer') failed - got 'abc'", nosuch: 'property is not defined' },
      },
    ],
    [
      400,
      { errors: { tokenid: 'Token already exists.' } },
      { kind: 'conflict', message: `${id}: Token already exists.` },
    ],
    [400, { message: 'no such task\n' }, { kind: 'not-found' }],
    [400, { message: 'Parameter verification failed.\n' }, { kind: 'validation' }],
    [404, '<html>', { kind: 'not-found' }],
    [424, { message: 'node is not in a cluster, no join info available!\n' }, { kind: 'conflict' }],
    [
      500,
      { message: "Configuration file 'nodes/pve/qemu-server/9999.conf' does not exist\n" },
      { kind: 'not-found', message: expect.stringContaining('GET /cluster/resources') },
    ],
    [
      500,
      {
        message:
          "hostname lookup 'nonode' failed - failed to get address info for: nonode: Name or service not known\n",
      },
      { kind: 'not-found', message: expect.stringContaining('GET /nodes lists') },
    ],
    [500, { message: "no such user ('nobody@pve')\n" }, { kind: 'not-found' }],
    [500, { message: "no such token 'auto' for user 'dave@pve'\n" }, { kind: 'not-found' }],
    [500, { message: 'no rule at position 99\n' }, { kind: 'not-found' }],
    [500, { message: "mapping 'x1' not found\n" }, { kind: 'not-found' }],
    [
      500,
      { message: "unable to create VM 100 - VM 100 already exists on node 'pve'\n" },
      { kind: 'conflict' },
    ],
    [500, { message: 'unable to create VM 111: config file already exists\n' }, { kind: 'conflict' }],
    [500, { message: "create storage failed: storage ID 'third' already defined\n" }, { kind: 'conflict' }],
    [
      500,
      { message: 'checksum mismatch (file change by other user?)\n' },
      { kind: 'conflict', message: expect.stringContaining('new digest') },
    ],
    [500, { message: 'CT 200 already running\n' }, { kind: 'conflict' }],
    [500, { message: 'CT 200 not running\n' }, { kind: 'conflict' }],
    [500, { message: 'VM 100 is running - destroy failed\n' }, { kind: 'conflict' }],
    [500, { message: "Security group 'web' is not empty\n" }, { kind: 'conflict' }],
    [500, { message: "can't remove VM 111 - protection mode enabled\n" }, { kind: 'conflict' }],
    [500, { message: 'VM is locked (backup)\n' }, { kind: 'locked', retryable: true }],
    [
      500,
      { message: "can't lock file '/var/lock/qemu-server/lock-100.conf' - got timeout\n" },
      { kind: 'locked', retryable: true },
    ],
    [500, { message: "only root can set 'args' config\n" }, { kind: 'forbidden' }],
    [500, { message: 'binary not installed: /usr/bin/ceph-mon\n' }, { kind: 'unsupported' }],
    [500, { message: "value 'nobody' does not look like a valid user name\n" }, { kind: 'validation' }],
    [500, { message: 'got timeout\n' }, { kind: 'timeout' }],
    [500, { message: 'something\nelse\n' }, { kind: 'server', message: `${id}: 500 something; else` }],
    [
      501,
      { message: "Method 'GET /nope' not implemented" },
      { kind: 'unsupported', message: expect.stringContaining('GET /version') },
    ],
    [501, 'for data too large', { kind: 'unsupported' }],
    [301, '', { kind: 'server', message: expect.stringContaining('redirect') }],
  ])('%i %j', async (status, body, expected) => {
    api()
      .get(/.*/)
      .reply(status, body, status === 301 ? { location: 'https://elsewhere.test/' } : {});
    expect(await failure(client().invoke(id, vm))).toMatchObject({
      status,
      operation: id,
      node: 'pve1',
      retryable: false,
      ...expected,
    });
  });

  it('sort every recorded refusal of a real PVE', async () => {
    const folder = new URL('../recordings/journeys/', import.meta.url);
    const rows = readdirSync(folder).flatMap((file): unknown[] =>
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    );
    const refused = rows.filter(isRefusal);
    const unsorted: string[] = [];
    for (const { status, answer } of refused) {
      api().delete(/.*/).reply(status, answer);
      const error = await failure(client().invoke('DELETE /cluster/sdn/lock'));
      if (error.kind === 'server') unsorted.push(String(error.reason));
    }
    expect(refused.length).toBeGreaterThan(60);
    expect(unsorted).toEqual([
      "auto-generated role 'PVEAdmin' cannot be deleted",
      'cannot index groups: ha groups have been migrated to rules',
      "no prune-backups options configured for storage 'third'",
    ]);
  });

  it('never hold a secret, not even when the server repeats it', async () => {
    const password = 'correct horse';
    api()
      .put(/.*/)
      .times(2)
      .reply(500, { message: `bad header ${token}: ${password}`, errors: null });
    api()
      .put(/.*/)
      .reply(400, { errors: { cipassword: `'${password}' with ${secret}` } });
    const pve = client();
    for (const cipassword of [password, new Secret(password), password]) {
      const error = await pve
        .invoke('PUT /nodes/{node}/qemu/{vmid}/config', { ...vm, cipassword })
        .then(undefined, (e: unknown) => e);
      const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error);
      expect(shown).toContain('***');
      expect([secret, password].filter((text) => shown.includes(text))).toEqual([]);
    }
  });

  it('say when PVE answers no UPID where it should', async () => {
    api().post(/.*/).reply(200, { data: 'soon' });
    expect(await failure(client().nodes('pve1').qemu(100).status.start.post().started)).toMatchObject({
      kind: 'server',
      operation: 'POST /nodes/{node}/qemu/{vmid}/status/start',
    });
    api().post(/.*/).reply(200, { data: upid });
    expect(await client().nodes('pve1').qemu(100).status.start.post().started).toBe(upid);
  });
});

import { createHash } from 'node:crypto';
import { request as plainRequest } from 'node:http';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Lab, type Sending, startLab } from './support.js';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());

/** The parts of an answer that the table speaks of. */
function line({ status, reason, text }: Answer): readonly [string, string] {
  return [`${status} ${reason}`, text];
}

const plain = (message: string): string => JSON.stringify({ data: null, message });
const JSON_HEADERS = { 'content-type': 'application/json' };
const AS_NOBODY: Sending = {};
const bearer = (value: string): Sending => ({ headers: { authorization: value } });
const hostname = (name: string): string =>
  `hostname lookup '${name}' failed - failed to get address info for: ${name}: Name or service not known`;

/** As, method, path, what is sent, status line, body. */
const TABLE: readonly (readonly [string, string, string, Sending, string, string])[] = [
  ['nobody', 'GET', '/nodes', AS_NOBODY, '401 No ticket', ''],
  ['nobody', 'GET', '/nodes', bearer('Bearer x'), '401 No ticket', ''],
  ['nobody', 'GET', '/nodes', bearer('PVEAPIToken=root@pam!full=wrong'), '401 Authentication failed!', ''],
  ['nobody', 'GET', '/nodes', bearer('PVEAPIToken=nonsense'), '401 Authentication failed!', ''],
  [
    'nobody',
    'GET',
    '/nodes',
    { headers: { cookie: 'PVEAuthCookie=PVE:x' } },
    '401 Authentication failed!',
    '',
  ],
  [
    'root',
    'GET',
    '/nope',
    {},
    "501 Method 'GET /nope' not implemented",
    plain("Method 'GET /nope' not implemented"),
  ],
  [
    'root',
    'POST',
    '/nodes',
    {},
    "501 Method 'POST /nodes' not implemented",
    plain("Method 'POST /nodes' not implemented"),
  ],
  [
    'root',
    'GET',
    '/nodes/a%20b/status',
    {},
    "501 Method 'GET /nodes/a b/status' not implemented",
    plain("Method 'GET /nodes/a b/status' not implemented"),
  ],
  ['root', 'PATCH', '/nodes', {}, "501 method 'PATCH' not available", ''],
  ['root', 'HEAD', '/nodes', {}, "501 method 'HEAD' not available", ''],
  [
    'bob',
    'POST',
    '/pools',
    { params: { poolid: 'x' } },
    '403 Permission check failed (/pool/x, Pool.Allocate)',
    plain('Permission check failed (/pool/x, Pool.Allocate)\n'),
  ],
  [
    'root',
    'POST',
    '/pools',
    { params: { poolid: '!! x' } },
    '403 Permission check failed (, Pool.Allocate)',
    plain('Permission check failed (, Pool.Allocate)\n'),
  ],
  [
    'root',
    'POST',
    '/nodes/pve/execute',
    { params: { commands: '[]' } },
    '403 Permission check failed (user != root@pam)',
    plain('Permission check failed (user != root@pam)\n'),
  ],
  [
    'root',
    'PUT',
    '/access/password',
    {},
    "403 Permission check failed (URI '/access/password' not available with API token, need proper ticket.",
    plain(
      "Permission check failed (URI '/access/password' not available with API token, need proper ticket.\n)\n",
    ),
  ],
  [
    'root',
    'GET',
    '/nodes/pve/qemu/9999/config',
    {},
    "500 Configuration file 'nodes/pve/qemu-server/9999.conf' does not exist",
    plain("Configuration file 'nodes/pve/qemu-server/9999.conf' does not exist\n"),
  ],
  ['root', 'GET', '/nodes/nonode/status', {}, `500 ${hostname('nonode')}`, plain(`${hostname('nonode')}\n`)],
  ['root', 'GET', '/pools/nope', {}, "500 pool 'nope' does not exist", plain("pool 'nope' does not exist\n")],
  [
    'root',
    'GET',
    '/storage/nope',
    {},
    "500 storage 'nope' does not exist",
    plain("storage 'nope' does not exist\n"),
  ],
  [
    'root',
    'GET',
    '/access/users/nobody@pve',
    {},
    "500 no such user ('nobody@pve')",
    plain("no such user ('nobody@pve')\n"),
  ],
  [
    'root',
    'DELETE',
    '/pools/x',
    { body: 'a=1' },
    "501 Unexpected content for method 'DELETE'",
    "Unexpected content for method 'DELETE'",
  ],
  [
    'root',
    'POST',
    '/pools',
    { body: 'x', headers: { 'content-type': 'text/plain' } },
    "506 upload 'Content-Type 'text/plain' not implemented",
    "upload 'Content-Type 'text/plain' not implemented",
  ],
  ['root', 'POST', '/pools', { body: 'x'.repeat(600_000) }, '501 for data too large', 'for data too large'],
  [
    'root',
    'POST',
    '/pools',
    { body: '{"poolid":"from-json"}', headers: JSON_HEADERS },
    '200 OK',
    '{"data":null}',
  ],
  ['root', 'POST', '/pools', { body: 'comment=a;poolid=semi' }, '200 OK', '{"data":null}'],
  [
    'root',
    'POST',
    '/pools',
    { body: 'poolid=semi' },
    "500 create pool failed: pool 'semi' already exists",
    plain("create pool failed: pool 'semi' already exists\n"),
  ],
  [
    'root',
    'GET',
    '/api2/extjs/storage/nope',
    {},
    '200 OK',
    '{"success":0,"status":500,"data":null,"message":"storage \'nope\' does not exist\\n"}',
  ],
  ['root', 'GET', '/api2/extjs/cluster/nextid', {}, '200 OK', '{"success":1,"data":"100"}'],
];

describe('status lines and bodies', () => {
  it.each(TABLE)('%s %s %s', async (as, method, path, sending, status, body) => {
    expect(line(await lab.call(as, method, path, sending))).toEqual([status, body]);
  });

  it('names every parameter at once', async () => {
    const answer = await lab.call('root', 'POST', '/storage', { params: { storage: 'x', bogus: 1 } });
    expect([answer.status, answer.reason, answer.body]).toEqual([
      400,
      'Parameter verification failed.',
      {
        data: null,
        message: 'Parameter verification failed.\n',
        errors: {
          storage: "invalid format - storage ID 'x' cannot be shorter than 2 characters\n",
          type: 'property is missing and it is not optional',
          bogus: 'property is not defined in schema and the schema does not allow additional properties',
        },
      },
    ]);
  });

  it('refuses a parameter that contradicts its path', async () => {
    const answer = await lab.call('root', 'PUT', '/storage/local', { params: { storage: 'other' } });
    expect(answer.status).toBe(400);
  });

  it('closes the connection after an error', async () => {
    const { headers } = await lab.call('root', 'GET', '/nope');
    expect(headers.connection).toBe('close');
  });

  it('answers plain HTTP with a redirect', async () => {
    const { port } = new URL(lab.sandbox.url);
    const status = await new Promise((resolve, reject) => {
      plainRequest({ host: '127.0.0.1', port, path: '/' }, (response) => {
        response.resume();
        resolve(`${response.statusCode} ${response.statusMessage} ${response.headers.location}`);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(`301 Moved Permanently https://127.0.0.1:${port}/`);
  });

  it('presents the certificate whose fingerprint it gives', async () => {
    const { port } = new URL(lab.sandbox.url);
    const certificate = await new Promise<{ raw: Buffer; names: string | undefined }>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: Number(port), rejectUnauthorized: false }, () => {
        const peer = socket.getPeerCertificate();
        socket.destroy();
        resolve({ raw: peer.raw, names: peer.subjectaltname });
      });
    });
    const digest = createHash('sha256').update(certificate.raw).digest('hex').toUpperCase();
    expect(digest.match(/../g)?.join(':')).toBe(lab.sandbox.fingerprint);
    expect(certificate.names).toBe('DNS:localhost, IP Address:127.0.0.1');
  });
});

describe('tickets', () => {
  it('logs in, refuses writes without CSRF token, and takes them with it', async () => {
    const params = { userid: 'dave@pve', password: 'davepass1' };
    await lab.data('POST', '/access/users', params);
    await lab.data('PUT', '/access/acl', { path: '/', roles: 'Administrator', users: 'dave@pve' });
    const wrong = { username: 'dave@pve', password: 'wrong' };
    const refused = await lab.call('nobody', 'POST', '/access/ticket', { params: wrong });
    expect(line(refused)).toEqual(['401 authentication failure', plain('authentication failure\n')]);

    const login = await lab.call('nobody', 'POST', '/access/ticket', {
      params: { username: 'dave@pve', password: 'davepass1' },
    });
    const { data } = JSON.parse(login.text);
    const cookie = `PVEAuthCookie=${encodeURIComponent(data.ticket)}`;
    const create = (headers: Record<string, string>): Promise<Answer> =>
      lab.call('nobody', 'POST', '/pools', {
        params: { poolid: 'byticket' },
        headers: { cookie, ...headers },
      });
    expect(line(await create({}))).toEqual(['401 Permission denied - invalid csrf token', '']);
    expect((await create({ csrfpreventiontoken: data.CSRFPreventionToken })).status).toBe(200);
    lab.sandbox.clock.advance(3 * 60 * 60 * 1000);
    expect(line(await lab.call('nobody', 'GET', '/nodes', { headers: { cookie } }))).toEqual([
      '401 Authentication failed!',
      '',
    ]);
  });
});

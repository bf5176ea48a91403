import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, dataOf, field, type Lab, startLab } from './support.js';

let lab: Lab;
let password = '';
beforeAll(async () => {
  lab = await startLab();
  password = lab.sandbox.users.find(({ userid }) => userid === 'root@pam')?.password ?? '';
});
afterAll(() => lab.close());

/** Headers of a call by ticket. */
type Session = Readonly<Record<string, string>>;

function login(
  username: string,
  secret: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return lab.call('', 'POST', '/access/ticket', { params: { username, password: secret, ...more } });
}

function sessionOf(answer: Answer): Session {
  const data = dataOf(answer);
  return {
    cookie: `PVEAuthCookie=${encodeURIComponent(String(field(data, 'ticket')))}`,
    csrfpreventiontoken: String(field(data, 'CSRFPreventionToken')),
  };
}

async function sessionFor(username: string, secret = password): Promise<Session> {
  return sessionOf(await login(username, secret));
}

/** The answer of a call by ticket: its status and its errors, or its reason, or its data. */
async function outcome(
  headers: Session,
  method: string,
  path: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const answer = await lab.call('', method, path, { params, headers });
  if (answer.status === 200) return dataOf(answer);
  return field(answer.body, 'errors') ?? `${answer.status} ${answer.reason}`;
}

describe('passwords', () => {
  it('lets root change any, and a token none', async () => {
    const root = await sessionFor('root@pam');
    const change = { userid: 'carol@pve', password: 'carols-new-one' };
    expect(await outcome(root, 'PUT', '/access/password', change)).toBe(null);
    expect([
      (await login('carol@pve', password)).status,
      (await login('carol@pve', 'carols-new-one')).status,
    ]).toEqual([401, 200]);
    const byToken = await lab.call('root', 'PUT', '/access/password', { params: change });
    expect(byToken.status).toBe(403);
  });

  it.each([
    ['root@pam', {}, '403 Permission check failed'],
    ['bob@pve', {}, { 'confirmation-password': 'password is required to modify user' }],
    ['bob@pve', { 'confirmation-password': 'not-it-at-all' }, '500 invalid credentials'],
    ['bob@pve', { 'confirmation-password': 'OWN' }, null],
    ['alice@pve', { 'confirmation-password': 'OWN' }, null],
  ])('holds an administrator who changes that of %s to the rules: %j', async (userid, given, wanted) => {
    const alice = await sessionFor('alice@pve');
    const own = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value === 'OWN' ? password : value]),
    );
    const params = { userid, password, ...own };
    expect(await outcome(alice, 'PUT', '/access/password', params)).toEqual(wanted);
  });

  it('renews a ticket, and verifies a right instead of logging in', async () => {
    const root = await login('root@pam', password);
    const ticket = String(field(dataOf(root), 'ticket'));
    expect(dataOf(await login('root@pam', ticket))).toEqual({
      CSRFPreventionToken: expect.any(String),
      cap: expect.any(Object),
      ticket: expect.stringMatching(/^PVE:root@pam:[0-9A-F]{8}::/),
      username: 'root@pam',
    });
    const right = { path: '/vms/100', privs: 'VM.Audit' };
    expect(dataOf(await login('bob@pve', password, right))).toEqual({
      cap: expect.any(Object),
      username: 'bob@pve',
    });
    const more = { path: '/vms/100', privs: 'VM.Allocate' };
    expect((await login('bob@pve', password, more)).reason).toBe('authentication failure');
  });
});

const KEY = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** The code of an authenticator (RFC 6238, six digits in 30 seconds) at the sandbox's time. */
function code(): string {
  const bits = [...KEY].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(lab.sandbox.clock.now() / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))))
    .update(counter)
    .digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

describe('second factors', () => {
  const totp = `otpauth://totp/Proxmox:bob?secret=${KEY}&issuer=Proxmox`;
  const path = '/access/tfa/bob@pve';

  it('takes an authenticator whose code is right', async () => {
    const bob = await sessionFor('bob@pve');
    const unconfirmed = { type: 'totp', description: 'phone', totp };
    const entry = { ...unconfirmed, password };
    expect(await outcome(bob, 'POST', path, { ...entry, value: '000000' })).toBe(
      '500 failed to verify TOTP challenge',
    );
    expect(await outcome(bob, 'POST', path, { ...unconfirmed, value: code() })).toEqual({
      password: 'password is required to modify user',
    });
    const added = await outcome(bob, 'POST', path, { ...entry, value: code() });
    const id = String(field(added, 'id'));
    const row = {
      created: Math.floor(lab.sandbox.clock.now() / 1000),
      description: 'phone',
      enable: 1,
      id,
      type: 'totp',
    };
    expect(added).toEqual({ id });
    expect(await lab.data('GET', '/access/tfa')).toEqual([{ userid: 'bob@pve', entries: [row] }]);
    expect(await outcome(bob, 'PUT', `${path}/${id}`, { description: 'tablet', password })).toBe(null);
    expect(await lab.data('GET', `${path}/${id}`)).toEqual({ ...row, description: 'tablet' });
    expect(await lab.data('GET', '/access/users/bob@pve/tfa', { multiple: 1 })).toEqual({ types: ['totp'] });
    expect(await outcome(bob, 'GET', `${path}/nope`)).toBe("404 No such tfa entry 'nope'");
  });

  it('gives half a ticket for the password and a whole one for the code', async () => {
    const half = await login('bob@pve', password);
    const challenge = String(field(dataOf(half), 'ticket'));
    expect(dataOf(half)).toEqual({
      CSRFPreventionToken: expect.any(String),
      NeedTFA: 1,
      ticket: expect.stringMatching(/^PVE:!tfa!%7B%22totp%22%3Atrue%7D:[0-9A-F]{8}::/),
      username: 'bob@pve',
    });
    expect(await outcome(sessionOf(half), 'GET', '/nodes')).toBe('401 Authentication failed!');
    const answer = { 'tfa-challenge': challenge };
    expect((await login('bob@pve', 'totp:000000', answer)).reason).toBe('authentication failure');
    expect((await login('alice@pve', `totp:${code()}`, answer)).reason).toBe('authentication failure');
    const whole = await login('bob@pve', `totp:${code()}`, answer);
    expect(await outcome(sessionOf(whole), 'GET', '/access/tfa/bob@pve')).toHaveLength(1);
  });

  it('takes each recovery code once, and locks authenticators after too many wrong codes', async () => {
    const root = await sessionFor('root@pam');
    const made = await outcome(root, 'POST', path, { type: 'recovery' });
    expect(made).toEqual({ id: 'recovery', recovery: expect.any(Array) });
    const codes = field(made, 'recovery');
    const recovery = Array.isArray(codes) ? codes.map(String) : [];
    const challenge = { 'tfa-challenge': String(field(dataOf(await login('bob@pve', password)), 'ticket')) };
    const first = async (): Promise<number> =>
      (await login('bob@pve', `recovery:${recovery[0]}`, challenge)).status;
    expect([await first(), await first()]).toEqual([200, 401]);
    for (let tries = 0; tries < 8; tries += 1) await login('bob@pve', 'totp:000000', challenge);
    expect((await login('bob@pve', `totp:${code()}`, challenge)).status).toBe(401);
    expect(await outcome(root, 'GET', '/access/tfa')).toMatchObject([
      { userid: 'bob@pve', 'totp-locked': 1 },
    ]);
    const unlock = (): Promise<unknown> => outcome(root, 'PUT', '/access/users/bob@pve/unlock-tfa');
    expect([await unlock(), await unlock()]).toEqual([1, 0]);
    expect((await login('bob@pve', `totp:${code()}`, challenge)).status).toBe(200);
  });

  it('needs nothing more once all are gone', async () => {
    const root = await sessionFor('root@pam');
    const entries = await outcome(root, 'GET', path);
    for (const entry of Array.isArray(entries) ? entries : []) {
      expect(await outcome(root, 'DELETE', `${path}/${String(field(entry, 'id'))}`)).toBe(null);
    }
    expect([await outcome(root, 'GET', '/access/tfa'), (await login('bob@pve', password)).status]).toEqual([
      [],
      200,
    ]);
    expect(field(await lab.data('GET', '/access/users/bob@pve'), 'keys')).toBe(undefined);
  });
});

describe('realms of others', () => {
  it('logs in through an OpenID provider that vouches for whoever the code names', async () => {
    const redirect = { 'redirect-url': 'https://pve.example.com:8006' };
    const begin = (realm: string): Promise<unknown> =>
      outcome({}, 'POST', '/access/openid/auth-url', { realm, ...redirect });
    expect([await begin('nope'), await begin('pve')]).toEqual([
      "500 authentication domain 'nope' does not exist",
      '500 wrong realm type (pve != openid)',
    ]);
    const realm = {
      realm: 'sso',
      type: 'openid',
      'issuer-url': 'https://id.example.com',
      'client-id': 'pve',
      autocreate: 1,
    };
    await lab.data('POST', '/access/domains', realm);
    const url = new URL(String(await begin('sso')));
    expect(`${url.origin}${url.pathname}`).toBe('https://id.example.com/authorize');
    const state = url.searchParams.get('state') ?? '';
    const finish = (): Promise<unknown> =>
      outcome({}, 'POST', '/access/openid/login', { state, code: 'zoe', ...redirect });
    expect(await finish()).toMatchObject({ username: 'zoe@sso', ticket: expect.any(String) });
    expect(await finish()).toBe('401 authentication failure');
  });

  it('takes over users and groups of a directory, and of nothing else', async () => {
    const sync = (realm: string, params = {}): Promise<Answer> =>
      lab.call('root', 'POST', `/access/domains/${realm}/sync`, { params });
    expect((await sync('pve', { scope: 'both' })).reason).toBe(
      "Cannot sync realm type 'pve'! Only LDAP/AD realms can be synced.",
    );
    expect(field((await sync('nope')).body, 'errors')).toEqual({ realm: 'Realm does not exist.' });
    await lab.data('POST', '/access/domains', {
      realm: 'dir',
      type: 'ldap',
      server1: 'ldap',
      base_dn: 'dc=x',
      user_attr: 'uid',
    });
    expect(await lab.task('POST', '/access/domains/dir/sync', { scope: 'both', 'dry-run': 1 })).toBe('OK');
    expect((await lab.call('root', 'GET', '/access/users/ada@dir')).status).toBe(500);
    expect(await lab.task('POST', '/access/domains/dir/sync', { scope: 'both' })).toBe('OK');
    expect(await lab.data('GET', '/access/users/ada@dir')).toEqual({
      email: 'ada@example.com',
      enable: 1,
      expire: 0,
      firstname: 'Ada',
      groups: ['engineers-dir'],
      lastname: 'Lovelace',
      tokens: null,
    });
  });

  it("verifies the ticket of a guest's console for whoever it was made", async () => {
    await lab.task('POST', '/nodes/pve/qemu', { vmid: 100, memory: 128 });
    const vncticket = String(field(await lab.data('POST', '/nodes/pve/qemu/100/vncproxy'), 'ticket'));
    const check = { authid: 'root@pam!full', path: '/vms/100', privs: 'VM.Console', vncticket };
    const verify = (params: object): Promise<unknown> =>
      outcome({}, 'POST', '/access/vncticket', { ...check, ...params });
    expect(await verify({})).toBe(null);
    expect(await verify({ authid: 'bob@pve' })).toBe('401 authentication failure');
    expect(await verify({ path: '/vms/101' })).toBe('401 authentication failure');
  });
});

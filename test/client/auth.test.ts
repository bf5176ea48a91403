import { inspect } from 'node:util';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, Secret } from '../../src/client/index.js';
import { api, client, failure, fakeClock, host, secret, token, watchNock } from './support.js';

watchNock({ before: beforeEach, after: afterEach });

const user = 'alice@pve';
const password = 'correct horse=battery;&';
const hour = 3_600_000;
const ticketAt = (ms: number, name = user) =>
  `PVE:${name}:${(ms / 1000).toString(16).toUpperCase().padStart(8, '0')}::c2ln+/==`;
const csrf = '00000000:Y3NyZg';
const cookie = (ticket: string) => `PVEAuthCookie=${encodeURIComponent(ticket)}`;

/** One `POST /access/ticket` with these fields, and its answer. */
function login(fields: Record<string, string>, ticket: string): void {
  api()
    .post('/access/ticket', { 'new-format': '1', ...fields })
    .reply(200, { data: { username: user, ticket, CSRFPreventionToken: csrf } });
}

function read(ticket: string, status = 200): void {
  nock(`https://${host}:8006/api2/json`, {
    reqheaders: { cookie: cookie(ticket) },
    badheaders: ['authorization', 'csrfpreventiontoken'],
  })
    .get('/version')
    .reply(status, status === 200 ? { data: 1 } : '');
}

function write(ticket: string, csrfToken = csrf, status = 200): void {
  nock(`https://${host}:8006/api2/json`, {
    reqheaders: { cookie: cookie(ticket), csrfpreventiontoken: csrfToken },
  })
    .put('/cluster/options')
    .reply(status, status === 200 ? { data: null } : '');
}

/** A clock that stands wherever it is put. */
function handClock() {
  const clock = fakeClock();
  let time = 0;
  return { ...clock, now: () => time, set: (ms: number) => (time = ms) };
}

const withPassword = (options: Partial<ClientOptions> = {}) => client({ user, password, ...options });
const get = (pve: ReturnType<typeof client>) => pve.invoke('GET /version');
const put = (pve: ReturnType<typeof client>) => pve.invoke('PUT /cluster/options', { keyboard: 'de' });

describe('a password', () => {
  it('is exchanged for a ticket once, which reads carry alone and writes with the CSRF token', async () => {
    const ticket = ticketAt(0);
    login({ username: user, password }, ticket);
    read(ticket);
    read(ticket);
    write(ticket);
    const pve = withPassword();
    expect(await Promise.all([get(pve), get(pve), put(pve)])).toEqual([1, 1, null]);
  });

  it('gives tickets that are renewed with themselves after an hour, with the password after two', async () => {
    const clock = handClock();
    const pve = withPassword({ clock });
    const tickets = [0, hour, 4 * hour].map((ms) => ticketAt(ms));
    const [first = '', second = '', third = ''] = tickets;
    login({ username: user, password }, first);
    read(first);
    await get(pve);
    clock.set(hour - 1);
    read(first);
    await get(pve);
    clock.set(hour);
    login({ username: user, password: first }, second);
    write(second);
    await put(pve);
    clock.set(4 * hour);
    login({ username: user, password }, third);
    read(third);
    await get(pve);
  });

  it('serves where a ticket can not be renewed, and the ticket where PVE can not be asked', async () => {
    const clock = handClock();
    const pve = withPassword({ clock });
    const [first, second] = [ticketAt(0), ticketAt(hour)];
    login({ username: user, password }, first);
    read(first);
    await get(pve);
    clock.set(hour);
    api().post('/access/ticket').reply(503, '');
    read(first);
    await get(pve);
    api()
      .post('/access/ticket', /PVE%3A/)
      .reply(401, '');
    login({ username: user, password }, second);
    read(second);
    await get(pve);
  });

  it('makes up for a ticket that PVE refuses: a read is sent again, a write never', async () => {
    const pve = withPassword();
    const [first, second, third] = [ticketAt(0), ticketAt(1000), ticketAt(2000)];
    login({ username: user, password }, first);
    read(first, 401);
    login({ username: user, password }, second);
    read(second);
    await get(pve);
    write(second, csrf, 401);
    expect(await failure(put(pve))).toMatchObject({
      kind: 'auth',
      message: expect.stringContaining('PVE refused the ticket of alice@pve (401 Unauthorized)'),
    });
    login({ username: user, password }, third);
    write(third);
    await put(pve);
  });

  it('that is wrong is said so, and shown nowhere', async () => {
    api()
      .post('/access/ticket')
      .times(2)
      .reply(401, { data: null, message: `authentication failure ${password}\n` });
    for (const given of [password, new Secret(password)]) {
      const pve = withPassword({ password: given });
      const error = await get(pve as never).then(undefined, (thrown: unknown) => thrown);
      expect(error).toMatchObject({
        kind: 'auth',
        operation: 'POST /access/ticket',
        message: expect.stringContaining(
          'PVE refused the login of alice@pve (401 authentication failure ***)',
        ),
      });
      const shown =
        inspect([error, pve], { depth: 9, showHidden: true, showProxy: true }) + JSON.stringify(error);
      expect(shown).not.toContain('correct horse');
    }
  });
});

describe('a second factor', () => {
  const challenge = `PVE:!tfa!${encodeURIComponent('{"totp":true,"recovery":"available","webauthn":null}')}:0::x`;
  const ask = () => login({ username: user, password }, challenge);
  const answer = (code: string, ticket: string) =>
    login({ username: user, password: code, 'tfa-challenge': challenge }, ticket);

  it.each<[string, ClientOptions['otp'] & {}, string]>([
    ['a code', ' 123456 ', 'totp:123456'],
    ['a function', () => '654321', 'totp:654321'],
    ['a slow function', async () => 'recovery:aaaa-bbbb', 'recovery:aaaa-bbbb'],
  ])('is answered with %s', async (_, otp, code) => {
    ask();
    answer(code, ticketAt(0));
    read(ticketAt(0));
    expect(await get(withPassword({ otp }))).toBe(1);
  });

  it('is not asked for at a renewal; a code serves once, a function each time', async () => {
    for (const otp of ['111111', () => '222222']) {
      const clock = handClock();
      const pve = withPassword({ otp, clock });
      const code = typeof otp === 'string' ? otp : otp();
      ask();
      answer(`totp:${code}`, ticketAt(0));
      read(ticketAt(0));
      await get(pve);
      clock.set(hour);
      login({ username: user, password: ticketAt(0) }, ticketAt(hour));
      read(ticketAt(hour));
      await get(pve);
      clock.set(9 * hour);
      ask();
      if (typeof otp === 'string') {
        expect(await failure(get(pve))).toMatchObject({ kind: 'auth' });
      } else {
        answer(`totp:${code}`, ticketAt(9 * hour));
        read(ticketAt(9 * hour));
        await get(pve);
      }
    }
  });

  it('is answered once, although the password before it may be sent again', async () => {
    api().post('/access/ticket').reply(503);
    ask();
    const answered: unknown[] = [];
    api()
      .post('/access/ticket')
      .reply(503, (_, body) => {
        answered.push(body);
        return '';
      });
    const error = await failure(get(withPassword({ otp: '123456' })));
    expect(error).toMatchObject({ kind: 'unreachable', status: 503, operation: 'POST /access/ticket' });
    expect(answered).toEqual([expect.stringContaining('totp%3A123456')]);
  });

  it('without a code ends the call with the factors that PVE would take', async () => {
    ask();
    expect(await failure(get(withPassword()))).toMatchObject({
      kind: 'auth',
      message: expect.stringContaining(
        'alice@pve needs a second factor (totp, recovery), and no code for it is at hand',
      ),
    });
  });
});

describe('a ticket', () => {
  it('is used as it is while it is young', async () => {
    const clock = handClock();
    clock.set(hour - 1);
    read(ticketAt(0));
    write(ticketAt(0), 'mine');
    const pve = client({ ticket: ticketAt(0), csrfToken: 'mine', clock });
    expect([await get(pve), await put(pve)]).toEqual([1, null]);
  });

  it('without its CSRF token is exchanged before a write', async () => {
    read(ticketAt(0));
    login({ username: user, password: ticketAt(0) }, ticketAt(1000));
    write(ticketAt(1000));
    const pve = client({ ticket: new Secret(ticketAt(0)) });
    expect([await get(pve), await put(pve)]).toEqual([1, null]);
  });

  it('that is too old asks for another login', async () => {
    const clock = handClock();
    clock.set(2 * hour);
    expect(await failure(get(client({ ticket: ticketAt(0), clock })))).toMatchObject({
      kind: 'auth',
      message: expect.stringContaining('The ticket of alice@pve is no longer valid'),
    });
  });
});

it.each<[string, Partial<ClientOptions>, string]>([
  ['none', {}, 'Credentials: expected one of'],
  ['two', { token, user, password }, 'Credentials: expected one of'],
  ['no realm', { user: 'alice', password }, "user: expected 'user@realm'"],
  ['no user', { password }, "user: expected 'user@realm'"],
  ['no password', { user }, 'password: is empty'],
  [
    'a password and an unchecked server',
    { user, password, tls: { insecure: true } },
    'tls.insecure: no password',
  ],
  ['no ticket', { ticket: `xx${secret}` }, 'ticket: expected what a login gave'],
])('credentials of which there are %s are refused, and not shown', async (_, options, message) => {
  const error = await failure(() => createClient({ host, ...options }));
  expect(error).toMatchObject({ kind: 'validation', message: expect.stringContaining(message) });
  expect(JSON.stringify(error)).not.toContain(secret);
  expect(JSON.stringify(error)).not.toContain('horse');
});

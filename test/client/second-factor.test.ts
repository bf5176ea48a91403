import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, type PveClient } from '../../src/client/index.js';
import { readAuthenticator, totpCode } from '../../src/sandbox/access/totp.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { clockOf, failure } from './support.js';

const totp = 'otpauth://totp/Proxmox:bob?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Proxmox';
const user = 'bob@pve';
const hour = 3_600_000;

let sandbox: Sandbox;
const clients: PveClient[] = [];
let recovery: readonly string[];

function connect(options: Partial<ClientOptions>): PveClient {
  const tls = { fingerprint: sandbox.fingerprint };
  const pve = createClient({ host: sandbox.url, tls, clock: clockOf(sandbox), ...options });
  clients.push(pve);
  return pve;
}

const password = () => sandbox.users.find(({ userid }) => userid === user)?.password ?? '';
/** What bob's telephone shows. */
const code = () => {
  const authenticator = readAuthenticator(totp);
  return authenticator === undefined ? '' : totpCode(authenticator, sandbox.clock.now() / 1000);
};
const logins = () => sandbox.requests.filter(({ path }) => path === '/access/ticket').length;

beforeAll(async () => {
  sandbox = await startSandbox({ world: 'recorded', clock: 'manual' });
  const bob = connect({ user, password: password() });
  const add = (type: 'totp' | 'recovery', more: object) =>
    bob.access.tfa(user).post({ type, password: password(), ...more });
  await add('totp', { totp, value: code(), description: 'phone' });
  recovery = (await add('recovery', {})).recovery ?? [];
});
afterAll(async () => {
  for (const pve of clients) await pve.close();
  await sandbox.close();
});

describe('a user with a second factor, against the simulated cluster over HTTPS', () => {
  it('logs in with a code, and is asked for none at the renewals', async () => {
    let asked = 0;
    const otp = () => {
      asked += 1;
      return code();
    };
    const pve = connect({ user, password: password(), otp });
    const before = logins();
    expect(await pve.version.get()).toMatchObject({ release: '9.2' });
    expect({ logins: logins() - before, asked }).toEqual({ logins: 2, asked: 1 });
    for (let hours = 1; hours <= 3; hours++) {
      sandbox.clock.advance(1.5 * hour);
      await pve.version.get();
    }
    expect({ logins: logins() - before, asked }).toEqual({ logins: 5, asked: 1 });
    sandbox.clock.advance(3 * hour);
    await pve.version.get();
    expect({ logins: logins() - before, asked }).toEqual({ logins: 7, asked: 2 });
  });

  it.each<[string, () => Partial<ClientOptions>, Record<string, unknown>]>([
    ['no code', () => ({}), { message: expect.stringContaining('needs a second factor (totp, recovery)') }],
    [
      'a wrong code',
      () => ({ otp: '000000' }),
      { status: 401, message: expect.stringContaining('the code of the second factor is wrong') },
    ],
    [
      'a used recovery code',
      () => ({ otp: `recovery:${recovery[0]}` }),
      { status: 401, message: expect.stringContaining('PVE refused the login of bob@pve') },
    ],
  ])('with %s is turned away', async (what, otp, error) => {
    if (what.includes('used')) {
      expect(await connect({ user, password: password(), ...otp() }).version.get()).toBeTruthy();
    }
    const refused = await failure(connect({ user, password: password(), ...otp() }).version.get());
    expect(refused).toMatchObject({ kind: 'auth', operation: 'POST /access/ticket', ...error });
    const shown = JSON.stringify(refused);
    expect([password(), '000000', ...recovery].filter((secret) => shown.includes(secret))).toEqual([]);
  });
});

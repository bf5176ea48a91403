import { Agent, WebSocket } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  type ConsoleAccess,
  createClient,
  type PveClient,
} from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { clockOf, failure } from './support.js';

let sandbox: Sandbox;
const clients: PveClient[] = [];
const user = 'dora@pve';
const password = 'correct=horse;&';
const hour = 3_600_000;

function connect(options: Partial<ClientOptions>): PveClient {
  const tls = { fingerprint: sandbox.fingerprint };
  const pve = createClient({ host: sandbox.url, tls, clock: clockOf(sandbox), ...options });
  clients.push(pve);
  return pve;
}

beforeAll(async () => {
  sandbox = await startSandbox({ world: 'recorded', clock: 'manual' });
  const root = connect({ token: sandbox.tokens.root ?? '' });
  await root.access.users.post({ userid: user, password });
  await root.access.acl.put({ path: '/', roles: 'Administrator', users: user });
});

afterAll(async () => {
  for (const pve of clients) await pve.close();
  await sandbox.close();
});

const logins = () => sandbox.requests.filter(({ path }) => path === '/access/ticket').length;

describe('a login with a password, against the simulated cluster', () => {
  it('reads, writes, and lasts as long as it is used', async () => {
    const pve = connect({ user, password });
    const before = logins();
    expect(await pve.version.get()).toMatchObject({ release: '9.2' });
    await pve.pools.post({ poolid: 'one' });
    sandbox.clock.advance(1.5 * hour);
    await pve.pools.post({ poolid: 'two' });
    sandbox.clock.advance(1.5 * hour);
    await pve.pools('two').delete();
    sandbox.clock.advance(5 * hour);
    expect((await pve.pools.get()).map(({ poolid }) => poolid)).toContain('one');
    expect(logins() - before).toBe(4);
  });

  it('gives a ticket that another client can use', async () => {
    const pve = connect({ user, password });
    const { ticket = '', CSRFPreventionToken: csrfToken = '' } = await pve.access.ticket.post({
      username: user,
      password,
    });
    for (const [index, options] of [{ ticket, csrfToken }, { ticket }].entries()) {
      const other = connect(options);
      await other.pools.post({ poolid: `pool${index}` });
    }
    sandbox.clock.advance(3 * hour);
    expect(await failure(connect({ ticket }).version.get())).toMatchObject({ kind: 'auth' });
  });

  it('that is wrong, or not allowed something, is told so by its user', async () => {
    expect(await failure(connect({ user, password: 'wrong' }).version.get())).toMatchObject({
      kind: 'auth',
      status: 401,
      message: expect.stringContaining('PVE refused the login of dora@pve (401 authentication failure)'),
    });
    const root = connect({ token: sandbox.tokens.root ?? '' });
    await root.access.users.post({ userid: 'emil@pve', password });
    expect(await failure(connect({ user: 'emil@pve', password }).pools.post({ poolid: 'x' }))).toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining("pveum acl modify /pool/x --users 'emil@pve' --roles ROLE"),
    });
  });
});

describe('a task, against the simulated cluster', () => {
  it('tells its log line by line while it runs', async () => {
    const pve = connect({ user, password });
    const task = pve.nodes('pve').qemu.post({ vmid: 100, name: 'web', serial0: 'socket', scsi0: 'local:1' });
    const lines: string[] = [];
    for await (const line of task.lines()) lines.push(line);
    expect(lines.at(-1)).toBe('TASK OK');
    expect(await task.log()).toEqual(lines);
    expect(await task.log({ start: lines.length - 1 })).toEqual(['TASK OK']);
    expect(await task.log({ limit: 1 })).toEqual(lines.slice(0, 1));
    expect(await task.log({ start: 1, limit: 0 })).toEqual([]);
  });
});

describe('a console, against the simulated cluster', () => {
  const target = { node: 'pve', type: 'qemu', vmid: 100 } as const;

  /** The first that a console says to who comes with its header. */
  async function firstWords({ url, header, user: who, ticket }: ConsoleAccess, isTerminal: boolean) {
    const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
    const socket = new WebSocket(url.reveal(), {
      protocols: 'binary',
      headers: { [header.name]: header.value.reveal() },
      dispatcher,
    });
    socket.binaryType = 'arraybuffer';
    const first = new Promise<string>((resolve, reject) => {
      socket.addEventListener('message', ({ data }) => resolve(Buffer.from(data).toString()));
      socket.addEventListener('error', ({ error }) => reject(error));
    });
    socket.addEventListener('open', () => {
      if (isTerminal) socket.send(`${who}:${ticket.reveal()}\n`);
    });
    const words = await first;
    socket.close();
    await dispatcher.destroy();
    return words;
  }

  it.each<[string, () => Partial<ClientOptions>, string, string]>([
    ['a password', () => ({ user, password }), user, 'cookie'],
    ['an API token', () => ({ token: sandbox.tokens.root ?? '' }), 'root@pam!full', 'authorization'],
  ])('is opened by its websocket with %s', async (_, credentials, who, header) => {
    const pve = connect(credentials());
    const status = await pve.nodes('pve').qemu(100).status.current.get();
    if (status.status !== 'running') await pve.nodes('pve').qemu(100).status.start.post();
    for (const kind of ['vnc', 'terminal'] as const) {
      const access = await pve.console({ ...target, kind });
      expect(access).toMatchObject({
        user: who,
        header: { name: header },
        port: expect.any(Number),
        upid: expect.stringMatching(/^UPID:pve:/),
      });
      expect(JSON.stringify(access)).not.toMatch(/PVEVNC|PVEAuthCookie=|PVEAPIToken=/);
      expect(await firstWords(access, kind === 'terminal')).toMatch(kind === 'vnc' ? /^RFB 003/ : /^OK/);
    }
  });

  it("of a node's shell is for who has a password", async () => {
    const pve = connect({ user: 'root@pam', password: sandbox.users[0]?.password ?? '' });
    expect(await firstWords(await pve.console({ node: 'pve' }), true)).toMatch(/^OK/);
    const before = sandbox.requests.length;
    for (const kind of ['vnc', 'terminal'] as const) {
      const error = await failure(
        connect({ token: sandbox.tokens.root ?? '' }).console({ node: 'pve', kind }),
      );
      expect(error).toMatchObject({
        kind: 'forbidden',
        operation: `POST /nodes/{node}/${kind === 'vnc' ? 'vncshell' : 'termproxy'}`,
      });
    }
    expect(sandbox.requests).toHaveLength(before);
  });

  it('must be said which', async () => {
    const before = sandbox.requests.length;
    const pve = connect({ user, password });
    expect(await failure(pve.console({ node: 'pve', vmid: 100 }))).toMatchObject({ kind: 'validation' });
    expect(sandbox.requests).toHaveLength(before);
  });
});

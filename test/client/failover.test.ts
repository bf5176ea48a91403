import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, type PveClient } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { closedPort } from './server.js';
import { clockOf, failure } from './support.js';

let first: Sandbox;
let second: Sandbox;
const clients: PveClient[] = [];

/** Two ways into what is the same cluster to a client: the same seed gives both the same token. */
beforeEach(async () => {
  [first, second] = await Promise.all([
    startSandbox({ world: 'demo', clock: 'manual' }),
    startSandbox({ world: 'demo', clock: 'manual' }),
  ]);
});
afterEach(async () => {
  for (const pve of clients.splice(0)) await pve.close();
  await Promise.all([first.close(), second.close()]);
});

function connect(endpoints: readonly string[], options: Partial<ClientOptions> = {}): PveClient {
  const tls = { fingerprint: [first.fingerprint, second.fingerprint] };
  const pve = createClient({
    endpoints,
    token: first.tokens.root ?? '',
    tls,
    clock: clockOf(first),
    ...options,
  });
  clients.push(pve);
  return pve;
}

const both = () => connect([first.url, second.url]);
const counts = () => [first, second].map(({ requests }) => requests.length);
const poolsOf = async (sandbox: Sandbox) => {
  const rows = await connect([sandbox.url]).pools.get();
  return rows.map(({ poolid }) => poolid).filter((poolid) => poolid.startsWith('x'));
};

describe('several endpoints, against simulated clusters over HTTPS', () => {
  it('go on with the next where one resets its connections, and keep to it', async () => {
    const pve = both();
    await pve.version.get();
    expect(counts()).toEqual([1, 0]);
    first.faults.add('resets=1');
    await pve.version.get();
    await pve.version.get();
    first.faults.clear();
    await pve.version.get();
    expect(counts()).toEqual([1, 3]);
  });

  it('log in at the next where one resets its connections', async () => {
    first.faults.add('resets=1');
    const { userid: user = '', password = '' } = first.users[0] ?? {};
    const pve = createClient({
      endpoints: [first.url, second.url],
      ...{ user, password },
      tls: { fingerprint: [first.fingerprint, second.fingerprint] },
      clock: clockOf(first),
    });
    clients.push(pve);
    await pve.version.get();
    await pve.pools.post({ poolid: 'x' });
    expect([counts()[0], await poolsOf(second)]).toEqual([0, ['x']]);
  });

  it.each(['resets=1', 'errors=1:503', 'errors=1:596'])(
    'send a write that meets %s to no other',
    async (fault) => {
      const pve = both();
      await pve.version.get();
      first.faults.add(fault);
      expect(await failure(pve.pools.post({ poolid: 'x' }))).toMatchObject({ kind: 'unreachable' });
      first.faults.clear();
      expect([await poolsOf(first), await poolsOf(second)]).toEqual([[], []]);
    },
  );

  it('send a write on where the first is not there at all', async () => {
    const pve = connect([`127.0.0.1:${await closedPort()}`, second.url]);
    await pve.pools.post({ poolid: 'x1' });
    await first.close();
    const later = both();
    await later.pools.post({ poolid: 'x2' });
    expect(await poolsOf(second)).toEqual(['x1', 'x2']);
    first = await startSandbox({ world: 'demo', clock: 'manual' });
  });

  it.each(['errors=1:502', 'errors=1:595', 'errors=1:599', 'resets=1'])(
    'answer a read while one has %s',
    async (fault) => {
      first.faults.add(fault);
      const pve = both();
      expect(await pve.version.get()).toMatchObject({ release: '9.2' });
      expect(counts()).toEqual([0, 1]);
    },
  );

  it('all say 595 for a node without power, and the other nodes are served', async () => {
    for (const { faults } of [first, second]) faults.add('node-offline=pve2');
    const pve = both();
    expect(await failure(pve.nodes('pve2').status.get())).toMatchObject({
      kind: 'unreachable',
      status: 595,
      node: 'pve2',
      retryable: true,
    });
    expect(await pve.nodes('pve1').status.get()).toHaveProperty('uptime');
  });
});

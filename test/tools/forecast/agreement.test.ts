import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operations } from '../../../generated/operations.js';
import type { PveClient } from '../../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { createRightsSource, forecastCall } from '../../../src/tools/forecast/index.js';
import { sampleParams } from '../../e2e/samples.js';
import { clientOf, makePrincipal, type Principal } from './principals.js';
import type { Answer } from './wire.js';

let sandbox: Sandbox;
let root: PveClient;
beforeEach(async () => {
  sandbox = await startSandbox({ world: 'demo' });
  root = clientOf(sandbox, { token: sandbox.tokens.root ?? '' });
});
afterEach(async () => {
  await root.close();
  await sandbox.close();
});

/** What there is in the world, for parameters that name something: what is missing is no matter of rights. */
async function present(): Promise<Readonly<Record<string, unknown>>> {
  await root.request('POST /access/users', { userid: 'alice@pve' });
  const upid = await root.request('POST /nodes/{node}/apt/update', { node: 'pve1' }).started;
  return { upid, volume: 'local:iso/debian-13.1.0-amd64-netinst.iso' };
}

/** Reading first, taking away last, so that the world lasts until the end. */
const order = ['GET', 'PUT', 'POST', 'DELETE'];
const inOrder = operations
  .map(({ id }) => id)
  .sort((a, b) => order.indexOf(a.split(' ')[0] ?? '') - order.indexOf(b.split(' ')[0] ?? ''));

function paramsOf(id: string, there: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const params = { ...sampleParams(id), ...(id === 'PUT /access/acl' ? { users: 'alice@pve' } : {}) };
  const named = Object.entries(there).filter(([name]) => name in params);
  return { ...params, ...Object.fromEntries(named) };
}

/** PVE's words for what only root may do, beside the 403. */
const forRoot = /only root|Only root|does not look like a valid user name/;

function isRefused({ status, text }: Answer): boolean {
  return status === 403 || (status >= 400 && forRoot.test(text));
}

interface Outcome {
  /** How often each verdict met which answer. */
  readonly counts: Readonly<Record<string, number>>;
  /** Where a verdict that is not `unknown` was wrong. */
  readonly wrong: readonly string[];
}

async function compareAll({ caller, client, line }: Principal): Promise<Outcome> {
  const there = await present();
  const source = createRightsSource(client, caller);
  const counts: Record<string, number> = {};
  const wrong: string[] = [];
  for (const id of inOrder) {
    const params = paramsOf(id, there);
    const { verdict, why } = await forecastCall(id, params, source);
    const answer = await line.call(id, params);
    const refused = isRefused(answer);
    const met = `${verdict}, ${refused ? 'refused' : 'let through'}`;
    counts[met] = (counts[met] ?? 0) + 1;
    if (verdict !== 'unknown' && (verdict === 'denied') !== refused) {
      wrong.push(`${id}: ${verdict} (${why}), but ${answer.status} ${answer.text.split('\n')[0]}`);
    }
  }
  return { counts, wrong };
}

/** By kind of caller: allowed; denied; unknown and let through; unknown and refused. */
const agreed: readonly (readonly [string, readonly [number, number, number, number]])[] = [
  ['a token of root', [620, 24, 31, 0]],
  ['a separated token without rights', [99, 545, 27, 4]],
  ['an auditor', [296, 349, 25, 5]],
  ['a user of one pool', [186, 458, 27, 4]],
  ["a storage administrator's token", [125, 519, 28, 3]],
  ['a token of a user with a role of its own', [279, 367, 24, 5]],
];

describe('the forecast and the sandbox, which decides by itself, agree on all operations', () => {
  it.each(agreed)('for %s', { timeout: 120_000 }, async (name, [allowed, denied, open, shut]) => {
    const principal = await makePrincipal(sandbox, root, name);
    const outcome = await compareAll(principal);
    principal.line.close();
    await principal.client.close();
    expect(outcome).toEqual({
      counts: {
        'allowed, let through': allowed,
        'denied, refused': denied,
        'unknown, let through': open,
        ...(shut === 0 ? {} : { 'unknown, refused': shut }),
      },
      wrong: [],
    });
    expect(allowed + denied + open + shut).toBe(675);
  });
});

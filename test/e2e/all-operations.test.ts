import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../generated/operations.js';
import { createClient, PveError } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { sampleParams } from './samples.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ world: 'demo' });
});
afterAll(() => sandbox.close());

/** What PVE's code asks for beyond what the spec calls required. */
const beside: Readonly<Record<string, object>> = { 'PUT /access/acl': { users: 'alice@pve' } };

/** PVE's words for a parameter that the schema refuses; a handler's own 400 has others. */
const refusedBySchema =
  /not optional|not defined in schema|type check|in the enumeration|regex pattern|invalid format|may only be|have a m(in|ax)imum/;

/** Where a call ended: at a handler, at the sandbox's honest 501, or short of both. */
async function outcome(pve: ReturnType<typeof createClient>, id: string): Promise<string> {
  try {
    const answer = pve.invoke(id, { ...sampleParams(id), ...beside[id] });
    await ('started' in answer ? answer.started : answer);
    return 'handled';
  } catch (error) {
    if (!(error instanceof PveError)) throw error;
    if (error.status === 501 && /does not simulate/.test(error.message)) return 'not simulated';
    if (error.status === 501 || error.status === undefined) return `${id}: ${error.message}`;
    if (error.status === 400 && refusedBySchema.test(error.message)) return `${id}: ${error.message}`;
    return 'handled';
  }
}

test('all 675 operations go through the client and reach their handler or an honest 501', async () => {
  const pve = createClient({
    host: sandbox.url,
    token: sandbox.tokens.root ?? '',
    tls: { fingerprint: sandbox.fingerprint },
    checkRelease: false,
  });
  const outcomes = [];
  for (const { id } of operations) outcomes.push(await outcome(pve, id));
  await pve.close();
  expect(outcomes.filter((one) => one !== 'handled' && one !== 'not simulated')).toEqual([]);
  expect(outcomes).toHaveLength(675);
  // Each was one request, and the router took it for the very operation that was meant.
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual(operations.map(({ id }) => id));
});

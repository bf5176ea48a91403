import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrays } from '../../generated/client/encoding.js';
import { operations } from '../../generated/operations.js';
import { createClient, PveError } from '../../src/client/index.js';
import { validate } from '../../src/client/validate/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { sampleParams } from './samples.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ world: 'demo' });
});
afterAll(() => sandbox.close());

type Params = Readonly<Record<string, unknown>>;

interface Arrival {
  readonly operation: string | undefined;
  readonly path: string;
  readonly params: Params;
}

const text = (value: unknown) => (value === true ? '1' : String(value));

/** What a server decodes from a call: its path, and texts or, for parameters of type array, lists of texts. */
function expected(id: string, params: Params): Arrival {
  const template = id.replace(/^\w+ /, '');
  const others = Object.entries(params).filter(([name]) => !template.includes(`{${name}}`));
  const decoded = others.map(([name, value]) => {
    const items = (Array.isArray(value) ? value : [value]).map(text);
    return [name, arrays[id]?.includes(name) ? items : items.join(',')];
  });
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => text(params[name]));
  return { operation: id, path, params: Object.fromEntries(decoded) };
}

/** What the sandbox saw; a key that came once is a text there, which an array parameter makes a list of one. */
function arrived({ operation = '', path, params }: Sandbox['requests'][number]): Arrival {
  const seen = Object.entries(params).map(([name, value]) => [
    name,
    arrays[operation]?.includes(name) && !Array.isArray(value) ? [value] : value,
  ]);
  return { operation, path, params: Object.fromEntries(seen) };
}

async function settled(call: PromiseLike<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof PveError)) throw error;
  }
}

test('a valid call of all 675 operations passes, arrives and is decoded to the same values', async () => {
  const pve = createClient({
    host: sandbox.url,
    token: sandbox.tokens.root ?? '',
    tls: { fingerprint: sandbox.fingerprint },
    checkRelease: false,
  });
  const calls = operations.map(({ id }) => ({ id, params: sampleParams(id) }));
  expect(calls.flatMap(({ id, params }) => validate(id, params).map((problem) => ({ id, problem })))).toEqual(
    [],
  );
  for (const { id, params } of calls) {
    const answer = pve.invoke(id, params);
    await settled('started' in answer ? answer.started : answer);
  }
  await pve.close();
  expect(sandbox.requests.map(arrived)).toEqual(calls.map(({ id, params }) => expected(id, params)));
});

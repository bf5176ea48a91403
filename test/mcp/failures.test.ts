import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderResult } from '../../src/mcp/render.js';
import { createToolbox, type ToolError } from '../../src/tools/index.js';
import { fittedFailure } from '../../src/tools/resources/fitted.js';
import { createKeptResults } from '../../src/tools/resources/kept.js';
import { failure } from '../../src/tools/result.js';
import { MOST_TOKENS } from '../../src/tools/shape/fit.js';
import { api, host, token, upid, watchNock } from '../client/support.js';
import { access } from '../tools/kit.js';
import { type CallResult, resultOf } from './kit.js';
import { openPair, type Pair } from './pair.js';

/** The failure in a result, after a look at the size of both its forms. */
function failureIn(result: CallResult): ToolError {
  expect(result.isError).toBe(true);
  expect(countTokens(result.text)).toBeLessThanOrEqual(MOST_TOKENS);
  expect(countTokens(JSON.stringify(result.data))).toBeLessThanOrEqual(MOST_TOKENS);
  return (result.data as { error: ToolError }).error;
}

describe('from a cluster that says too much', () => {
  watchNock({ before: beforeEach, after: afterEach });
  const path = '/nodes/pve1/qemu/100/status/start';
  const start = async () => {
    const toolbox = createToolbox({
      access: access('full'),
      safety: { confirm: 'never' },
      connect: async () => ({ host, token, checkRelease: false }),
    });
    const result = await toolbox.call({ tool: 'call_operation', arguments: { operation: `POST ${path}` } });
    if (result.ok === 'ask') throw new Error('nobody is to be asked');
    const shown = resultOf(renderResult(result));
    const resource = failureIn(shown).context.resource;
    const whole = await toolbox.read(String(resource));
    await toolbox.close();
    return { ...shown, error: failureIn(shown), whole: whole.ok ? whole.text : '' };
  };

  test('a log of a megabyte: its end is shown, and where all of it is', async () => {
    const task = `/nodes/pve1/tasks/${encodeURIComponent(upid)}`;
    const lines = Array.from({ length: 1000 }, (_, n) => ({ n, t: `${n} ${'q7'.repeat(500)}` }));
    api().post(path).reply(200, { data: upid });
    api()
      .get(`${task}/status`)
      .reply(200, { data: { status: 'stopped', exitstatus: 'too much' } });
    api().get(`${task}/log`).query(true).reply(200, { data: lines });
    api()
      .get(`${task}/log`)
      .query(true)
      .reply(200, { data: [{ n: 1001, t: 'TASK ERROR: too much' }] });
    api().persist().get(/.*/).reply(500, { data: null });
    const { error, text, whole } = await start();
    expect(error).toMatchObject({ code: 'task_failed', context: { upid, note: expect.any(String) } });
    expect(error.context.log).toEqual(expect.arrayContaining(['TASK ERROR: too much']));
    expect(text).toContain('note: cut for its size: ');
    expect(text).toContain(`resource: ${String(error.context.resource)}`);
    expect(JSON.parse(whole)).toMatchObject({ code: 'task_failed', context: { log: { length: 20 } } });
  });

  test('thousands of wrong parameters: the first are shown, and how many there are', async () => {
    const errors = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [`parameter${n}`, `is wrong ${'very '.repeat(50)}`]),
    );
    api().post(path).reply(400, { data: null, errors, message: 'Parameter verification failed.' });
    api().persist().get(/.*/).reply(500, { data: null });
    const { error, whole } = await start();
    expect(error.invalid[0]?.parameter).toBe('parameter0');
    expect(error.context.note).toMatch(/invalid, the first \d+ of 3000 kept/);
    expect(JSON.parse(whole).invalid).toHaveLength(3000);
  });
});

describe('from a client that says too much', () => {
  let pair: Pair;
  afterEach(() => pair.close());

  test('sixty unknown arguments, each with all that there are', async () => {
    pair = await openPair('protocol 2026-07-28');
    const wrong = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`wrong_${n}`, n]));
    const error = failureIn(await pair.call('create_vm', { node: 'pve1', ...wrong }));
    expect(error.code).toBe('invalid_arguments');
    expect(error.context.note).toMatch(/invalid\[0\]\.valid, the first \d+ of \d+ kept/);
    expect(pair.bench.sent()).toEqual([]);
  });

  test('a long argument in a call that asks first: the token is whole, and lets the call through', async () => {
    pair = await openPair('protocol 2026-07-28', { safety: { confirm: 'change' } });
    const args = { vmid: 100, description: '\u9f8d'.repeat(8000) };
    const error = failureIn(await pair.call('update_vm_config', args));
    const { confirm, note } = error.context;
    expect(note).toMatch(/suggestions\[0\]\.arguments\.description after \d+ of \d+ characters/);
    const done = await pair.call('update_vm_config', { ...args, confirm });
    expect(done).toMatchObject({ isError: false });
  });
});

test('any failure has at most 6,000 tokens as text and as data; what was cut is kept and named', () => {
  const text = fc.tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 0, max: 900 }));
  const long = text.map(([one, times]) => one.repeat(times));
  const value = fc.oneof(long, fc.array(long, { maxLength: 30 }), fc.dictionary(long, fc.array(fc.object())));
  const wild = fc.record({
    message: long,
    missing: fc.array(long, { maxLength: 40 }),
    invalid: fc.array(fc.record({ parameter: long, expected: long, valid: fc.array(long) }), {
      maxLength: 40,
    }),
    context: fc.dictionary(fc.string(), value, { maxKeys: 30 }),
    suggestions: fc.array(fc.record({ tool: long, arguments: fc.dictionary(long, value), why: long })),
    related_tools: fc.array(long, { maxLength: 40 }),
  });
  let cut = 0;
  fc.assert(
    fc.property(wild, ({ message, ...more }) => {
      const results = createKeptResults();
      const whole = failure('server', message, more);
      const error = fittedFailure('some_tool', whole, results);
      failureIn(resultOf(renderResult({ ok: false, error })));
      const [kept] = results.list();
      expect(error.context.resource).toBe(kept?.uri);
      if (kept === undefined) expect(error).toBe(whole);
      else cut += 1;
    }),
    { numRuns: 40 },
  );
  expect(cut).toBeGreaterThan(10);
});

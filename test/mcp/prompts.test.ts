import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prompts } from '../../overrides/prompts/index.js';
import { allTools } from '../../src/tools/index.js';
import { eras, openPair, type Pair } from './pair.js';

let pair: Pair;

describe.each(eras)('%s', (era) => {
  beforeAll(async () => {
    pair = await openPair(era);
  });
  afterAll(() => pair.close());

  test('lists the usual jobs', async () => {
    const { prompts: listed } = await pair.client.listPrompts();
    expect(listed.map(({ name }) => name)).toEqual([
      'diagnose-slow-guest',
      'create-vm',
      'check-backups',
      'empty-node',
      'what-changed',
      'cluster-health',
      'least-privilege-access',
    ]);
  });

  test('fills in what is given and leaves out the lines of what is not', async () => {
    const given = { guest: 'web01' };
    const got = await pair.client.getPrompt({ name: 'diagnose-slow-guest', arguments: given });
    const { messages } = got as { messages: readonly { content: { text: string } }[] };
    const text = messages[0]?.content.text ?? '';
    expect(text.split('\n').slice(0, 2)).toEqual([
      'The guest web01 is slow. Find out why; change nothing.',
      expect.stringMatching(/^1\. /),
    ]);
    expect(text).not.toMatch(/[{}]/);
  });

  test.each([
    ['diagnose-slow-guest', {}, /needs guest/],
    ['diagnose-slow-guest', { guest: 'web01', gast: 'x' }, /no argument 'gast': expected guest, symptom/],
    ['diagnose', {}, /no prompt 'diagnose': expected diagnose-slow-guest,/],
  ])('%s with %j is refused with what is expected', async (name, args, message) => {
    await expect(pair.client.getPrompt({ name, arguments: args })).rejects.toThrow(message);
  });

  test.each([
    ['diagnose-slow-guest', 'guest', 'web', ['web01', 'web02']],
    ['empty-node', 'node', 'pve', ['pve1', 'pve2', 'pve3']],
    ['check-backups', 'pool', '', ['development', 'production']],
    ['cluster-health', 'audience', 'm', ['manager']],
    ['create-vm', 'purpose', 'x', []],
  ])('%s offers values for %s', async (name, argument, value, values) => {
    const ref = { type: 'ref/prompt' as const, name };
    const { completion } = await pair.client.complete({ ref, argument: { name: argument, value } });
    expect(completion.values).toEqual(values);
  });
});

test('every tool that a prompt names is there, and every argument is used', async () => {
  const names = new Set((await allTools()).map(({ name }) => name));
  const wrong = prompts.flatMap(({ name, text, arguments: args }) => [
    ...[...text.matchAll(/`(\w+)`/g)].flatMap(([, tool = '']) =>
      names.has(tool) ? [] : [`${name}: ${tool}`],
    ),
    ...Object.keys(args).flatMap((key) => (text.includes(`{${key}}`) ? [] : [`${name}: {${key}}`])),
  ]);
  expect(wrong).toEqual([]);
});

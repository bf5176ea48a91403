import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { entry } from '../tools/audit/entry.js';
import { newFile, openLog, rewrite } from '../tools/audit/kit.js';
import { pvekit } from './kit.js';

async function logOf(calls: number): Promise<string> {
  const file = await newFile();
  const log = await openLog(file);
  for (let count = 0; count < calls; count += 1) await (await log.begin(entry)).complete({ state: 'done' });
  await log.begin(entry);
  await log.refuse(entry);
  return file;
}

test('a whole log is reported with its counts and its head, which checks it again later', async () => {
  const file = await logOf(2);
  const { code, out, err } = await pvekit(['audit', 'verify', file]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [first, calls, unknown, last = '', ...rest] = out.split('\n');
  expect([first, calls, unknown, rest]).toEqual([
    `${file}: 6 lines, none of them altered, missing or out of order.`,
    'Calls: 2 done, 1 refused, 1 unknown.',
    'Outcome unknown (under way, interrupted, or the answer was lost): 5.',
    [''],
  ]);
  const [head] = /6:[0-9a-f]{64}/.exec(last) ?? [];
  expect(last).toBe(`Head, to keep elsewhere and check with --head: ${head}`);
  await (await openLog(file)).begin(entry);
  const again = await pvekit(['audit', 'verify', file, '--head', String(head), '--json']);
  expect(JSON.parse(again.out)).toEqual({
    ok: true,
    lines: 7,
    calls: { done: 2, started: 0, failed: 0, refused: 1, unknown: 2 },
    unknown: [5, 7],
    notes: [],
    head: { seq: 7, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test('the first bad line is named, and the exit code is 1', async () => {
  const file = await logOf(2);
  await rewrite(file, (lines) => lines.map((line) => line.replace('"of":3', '"of":1')));
  expect(await pvekit(['audit', 'verify', file])).toEqual({
    code: 1,
    out: '',
    err: `pvekit: ${file}: line 4 is bad: it was altered after it was written: the next line holds another hash of it\n`,
  });
  await rm(`${file}`);
  expect(await pvekit(['audit', 'verify', file])).toEqual({
    code: 1,
    out: '',
    err: `pvekit: The audit log ${file} can't be read: there is no such file.\n`,
  });
});

test.each([
  [['audit'], 'audit: expected pvekit audit verify FILE [--head SEQ:HASH] [--json]'],
  [['audit', 'show', 'x'], 'audit: expected pvekit audit verify FILE [--head SEQ:HASH] [--json]'],
  [['audit', 'verify', 'x', '--hed', '1'], "audit: unknown option '--hed': did you mean --head?"],
  [
    ['audit', 'verify', 'x', '--head', '1'],
    'audit: --head: expected SEQ:HASH as pvekit audit verify printed it',
  ],
])('%s is explained', async (args, problem) => {
  expect(await pvekit(args)).toEqual({ code: 1, out: '', err: `pvekit: ${problem}\n` });
});

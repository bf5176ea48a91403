import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { verifyAudit } from '../../../src/tools/audit/index.js';
import { entry } from './entry.js';
import { linesOf, newFile, openLog, rewrite } from './kit.js';

/** Five calls with their outcomes: ten lines. */
async function tenLines() {
  const file = await newFile();
  const log = await openLog(file);
  for (let count = 0; count < 5; count += 1) await (await log.begin(entry)).complete({ state: 'done' });
  return { file, log };
}

const edited = (line: string) => line.replace('"vmid":100', '"vmid":101').replace('"done"', '"failed"');
const at = (index: number, change: (line: string) => string) => (lines: string[]) =>
  lines.map((line, place) => (place === index ? change(line) : line));
const hashOf = (line: string) => createHash('sha256').update(line).digest('hex');

/** What someone could do who knows how the chain is made: every line from some one on, written anew. */
function forged(lines: string[]): string[] {
  const out: string[] = [];
  for (const line of lines.map((one, index) => (index === 4 ? edited(one) : one))) {
    const prev = out.length === 0 ? '0'.repeat(64) : hashOf(out.at(-1) ?? '');
    out.push(JSON.stringify({ ...JSON.parse(line), prev }));
  }
  return out;
}

const altered = 'it was altered after it was written: the next line holds another hash of it';
const order = (number: number, expected: number) =>
  `it has number ${number} where ${expected} was expected: lines are missing, out of order or put in`;

describe('a log that somebody was at', () => {
  test.each<[string, (lines: string[]) => string[], number, string | RegExp]>([
    ['an edited line', at(4, edited), 5, altered],
    ['the last line edited', at(9, edited), 10, /^it was altered: the head is 10:[0-9a-f]{64}$/],
    ['the first line edited', at(0, edited), 1, altered],
    ['a line out of the middle', (lines) => lines.toSpliced(5, 1), 6, order(7, 6)],
    ['the first line gone', (lines) => lines.slice(1), 1, order(2, 1)],
    [
      'the first lines gone and numbered anew',
      (lines) => lines.slice(2).map((line, index) => JSON.stringify({ ...JSON.parse(line), seq: index + 1 })),
      1,
      'it is not the first line that was written',
    ],
    [
      'two lines swapped',
      (lines) => [...lines.slice(0, 3), lines[4] ?? '', lines[3] ?? '', ...lines.slice(5)],
      4,
      order(5, 4),
    ],
    ['a line put in', (lines) => lines.toSpliced(3, 0, lines[2] ?? ''), 4, order(3, 4)],
    ['a line that is none', at(4, () => 'nothing to see here'), 5, 'it is no line of an audit log'],
    [
      'the end cut off',
      (lines) => lines.slice(0, 7),
      8,
      /^lines 8 to 10 are missing at the end: the head is 10:[0-9a-f]{64}$/,
    ],
    ['all lines written anew after an edit', forged, 10, /^it was altered: the head is 10:/],
  ])('%s', async (_name, change, line, reason) => {
    const { file } = await tenLines();
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 10 });
    await rewrite(file, change);
    expect(await verifyAudit(file)).toEqual({
      ok: false,
      line,
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
    });
  });

  test('going on in a file that was cut or altered marks the place for good', async () => {
    const cut = await tenLines();
    await rewrite(cut.file, (lines) => lines.slice(0, 7));
    await cut.log.begin(entry);
    expect(await verifyAudit(cut.file)).toMatchObject({
      ok: false,
      line: 8,
      reason: expect.stringMatching(/^before it was written, lines 8 to 10 were gone: the \.head was at 10:/),
    });
    const last = await tenLines();
    await rewrite(last.file, at(9, edited));
    await last.log.begin(entry);
    expect(await verifyAudit(last.file)).toMatchObject({
      ok: false,
      line: 11,
      reason: expect.stringMatching(/^before it was written, line 10 was altered: the \.head was at 10:/),
    });
  });

  test('a head that was kept elsewhere shows what one beside the file can not', async () => {
    const { file } = await tenLines();
    const before = await verifyAudit(file);
    const kept = before.ok ? before.head : undefined;
    await rewrite(file, forged);
    const last = (await linesOf(file)).at(-1) ?? '';
    await writeFile(`${file}.head`, `10:${hashOf(last)}`);
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 10 });
    expect(await verifyAudit(file, kept)).toMatchObject({ ok: false, line: 10 });
  });

  test('nor does a head that was kept elsewhere hide that the end was cut off after it', async () => {
    const { file, log } = await tenLines();
    const before = await verifyAudit(file);
    await log.begin(entry);
    await rewrite(file, (lines) => lines.slice(0, 10));
    expect(await verifyAudit(file, before.ok ? before.head : undefined)).toMatchObject({
      ok: false,
      line: 11,
      reason: expect.stringMatching(/^lines 11 to 11 are missing at the end/),
    });
  });

  test('without the head beside it a cut end is not seen, and that is told, also after the log went on', async () => {
    const { file, log } = await tenLines();
    await rewrite(file, (lines) => lines.slice(0, 7));
    await rm(`${file}.head`);
    const note = `there is no ${file}.head: lines cut off at the end can't be noticed`;
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 7, unknown: [7], notes: [note] });
    await log.begin(entry);
    expect(await verifyAudit(file)).toMatchObject({
      ok: true,
      lines: 9,
      notes: [
        'line 8 is a mark: the .head beside the file was gone: lines cut off before this one could not be noticed',
      ],
    });
  });

  test('a head that lags behind, as a kill leaves it, accuses nobody', async () => {
    const { file, log } = await tenLines();
    const head = await readFile(`${file}.head`);
    await log.begin(entry);
    await writeFile(`${file}.head`, head);
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 11, notes: [] });
    await log.begin(entry);
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 12, notes: [] });
  });

  test('an outcome of no call is bad', async () => {
    const { file } = await tenLines();
    await rewrite(file, (lines) => {
      const line = JSON.stringify({
        ...JSON.parse(lines[9] ?? ''),
        seq: 11,
        prev: hashOf(lines[9] ?? ''),
        of: 3,
      });
      return [...lines, line];
    });
    expect(await verifyAudit(file)).toEqual({
      ok: false,
      line: 11,
      reason: 'it is the outcome of 3, which is no call without one',
    });
  });
});

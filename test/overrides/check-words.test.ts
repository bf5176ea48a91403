import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../overrides/words/guests/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = 'overrides/words/guests/operations-lxc.ts';
const copied = operations['POST /nodes/{node}/lxc/{vmid}/status/start'] ?? '';
const start = { path: '/nodes/{node}/lxc/{vmid}/status/start' };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-words-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check-words.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function apidoc(description: string): void {
  const post = {
    method: 'POST',
    description: 'Start it.',
    parameters: { properties: { debug: { description } } },
  };
  writeFileSync(join(folder, 'apidoc-1.json'), JSON.stringify([{ ...start, info: { POST: post } }]));
}

describe('check:words', () => {
  test('says what is missing where there is no apidoc', () => {
    expect(check(folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `No apidoc-*.json in '${folder}': give the folder that spec:import reads.\n`,
    });
  });

  test('is content with an apidoc that says it in other words', () => {
    apidoc('Something that is put differently here, in so many words that nobody else would choose.');
    expect(check(folder)).toEqual({ status: 0, stdout: 'Our words are our own.\n', stderr: '' });
  });

  test('names the place and the sentence where eight words in a row are the same', () => {
    apidoc(`NOTE: ${copied.toUpperCase().replace(';', ' --')} And more.`);
    const line = readFileSync(join(root, file), 'utf8').split(copied)[0]?.split('\n').length;
    expect(check(folder)).toEqual({
      status: 1,
      stdout:
        `${file}:${line}: "starts a container the task ends when its init runs" is PVE's sentence at ${start.path} POST debug\n` +
        "8 or more words in a row from PVE's documentation, places: 1. Say it in words of our own.\n",
      stderr: '',
    });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The last column of the threat model, a row each. */
const proofs = readFileSync(join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!who |---)/.test(line) && line.split(' | ').length === 4)
  .map((line) => line.split(' | ').at(-1) ?? '');

test('each threat names tests that there are', () => {
  expect(proofs.length).toBeGreaterThan(15);
  for (const proof of proofs) {
    const named = [...proof.matchAll(/`([^`]+\.test\.ts)`(?:: ((?:"[^"]+"(?:, )?)+))?/g)];
    expect(named, proof).not.toEqual([]);
    for (const [, file = '', titles = ''] of named) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g)) expect(text, file).toContain(title);
    }
  }
});

import { expect, test } from 'vitest';
import { matchesPattern } from '../../../src/sandbox/verify/perl/match.js';
import { parametersOf, schemasIn } from './support.js';

test.each<[pattern: string, value: string, matches: boolean]>([
  ['abc', 'abc', true],
  ['abc', 'xabc', false],
  ['abc', 'abc\n', true],
  ['abc', 'abc\n\n', false],
  // Anchors stand beside a top-level choice, not around it.
  ['/dev/a|/dev/b', '/dev/a and more', true],
  ['/dev/a|/dev/b', 'more and /dev/b', true],
  ['/dev/a|/dev/b', 'x/dev/a', false],
  ['(a|b)', 'ab', false],
  ['(?^:a.c)', 'a\nc', false],
  ['(?^i:[a-f]+)x', 'ABCx', true],
  ['(?^i:[a-f]+)x', 'ABCX', false],
  ['(?^i:[\\(\\)-_.\\w\\d\\s]{0,256})', 'q Z', true],
  ['x{,2}', 'xxx', false],
  ['x{,2}', 'xx', true],
  ['x{2}y{1,}', 'xxyyy', true],
  ['x{2', 'x{2', true],
  ['(?>a+,?)+', 'aa,a', true],
  ['\\w+', 'grün', true],
  ['[^\\x00-\\x1F]+', 'a\tb', false],
  ['a\\0b', 'a\0b', true],
  ['[]a-]+', ']-a', true],
  ['\\d{1,2}:\\d{1,2}', '12:5', true],
  ['', '', true],
])('/%s/ on %j: %s', (pattern, value, matches) => {
  expect(matchesPattern(pattern, value)).toBe(matches);
});

test.each(['(?=a)', '(a)\\1', '(', '[a', 'a)'])('/%s/ is refused', (pattern) => {
  expect(() => matchesPattern(pattern, 'a')).toThrow(SyntaxError);
});

test.each(['7.4', '8.4', '9.2'])('every pattern of PVE %s can be matched, on long values too', (release) => {
  const schemas = [...parametersOf(release).values()].flatMap((parameters) => [...schemasIn(parameters)]);
  const patterns = new Set(schemas.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern])));
  const values = ['a', '1-', 'a.', 'a,', ';'].map((part) => `${part.repeat(5_000)}\u0001`);
  const judged = [...patterns].map((pattern) => values.map((value) => matchesPattern(pattern, value)));
  expect(judged.length).toBeGreaterThan(40);
});

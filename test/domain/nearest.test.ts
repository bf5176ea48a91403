import { expect, it } from 'vitest';
import { nearest } from '../../src/domain/nearest.js';

it.each([
  ['qmeu', ['lxc', 'qemu'], 'qemu'],
  ['Config', ['config', 'status'], 'config'],
  ['node', ['nodes', 'access'], 'nodes'],
  ['snapshots', ['snapshot', 'status'], 'snapshot'],
  ['xyz', ['nodes', 'access'], undefined],
  ['', ['nodes'], undefined],
  ['a', [], undefined],
])('takes %j among %j for %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

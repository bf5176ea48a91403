import { expect, test } from 'vitest';
import { operations } from '../../generated/operations.js';
import { hints } from '../../overrides/search/index.js';

test('the words for operations stand at operations that exist', () => {
  const known = new Set(
    operations.flatMap(({ id }) => [
      id,
      id.replace(/\/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}/, '{guest}'),
      id.replace(/ \/.*\/firewall(?=\/)/, ' {firewall}'),
    ]),
  );
  expect(Object.keys(hints).filter((key) => !known.has(key))).toEqual([]);
});

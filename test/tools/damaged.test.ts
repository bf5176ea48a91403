import { expect, test, vi } from 'vitest';
import { access } from './kit.js';

/** A part of an installation that can't be loaded: an update under a running server, say. */
vi.mock('../../src/tools/resources/index.js', () => {
  throw new Error('ENOENT: no such file');
});

test('what can not be loaded is an answer: neither a call nor a read rejects', async () => {
  const { createToolbox } = await import('../../src/tools/index.js');
  const toolbox = createToolbox({
    access: access('read'),
    onCall: () => {
      throw new Error('a log that is full');
    },
    connect: async () => ({ host: '127.0.0.1:1' }),
  });
  const damaged = {
    ok: false,
    error: { code: 'internal', message: expect.stringMatching(/^pvekit is not installed completely: /) },
  };
  expect(await toolbox.call({ tool: 'list_vms', arguments: {} })).toMatchObject(damaged);
  expect(await toolbox.read('pve://guests/100')).toMatchObject(damaged);
  await toolbox.close();
});

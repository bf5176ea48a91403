import { describe, expect, test } from 'vitest';
import { createLog, logLevels } from '../../src/cli/log.js';
import { readSettings } from '../../src/cli/read-settings.js';
import { createToolbox } from '../../src/tools/index.js';
import { access, openBench } from '../tools/kit.js';

const everything = ['broken', 'insecure', 'list_vms ok 12 ms', 'GET /nodes {"a":1}'];

describe.each(logLevels.map((level, index) => [level, everything.slice(0, index + 1)] as const))(
  '%s',
  (level, lines) => {
    test('logs what it and the graver levels do', () => {
      const written: string[] = [];
      const log = createLog(level, 'pvekit mcp', (line) => written.push(line));
      log.error('broken');
      log.warn('insecure');
      log.call({ tool: 'list_vms', outcome: 'ok', milliseconds: 12 });
      log.request({ operation: 'GET /nodes', params: { a: 1 } });
      expect(written).toEqual(lines.map((line) => `pvekit mcp: ${line}\n`));
    });
  },
);

test('a log of calls and requests: outcome, time by the clock, secrets hidden, nothing that forges a line', async () => {
  const bench = await openBench('full');
  const written: string[] = [];
  const log = createLog('debug', 'x', (line) => written.push(line));
  const toolbox = createToolbox({
    access: access('full'),
    safety: { confirm: 'never' },
    now: () => 0,
    onCall: (report) => log.call(report),
    onRequest: (request) => log.request(request),
    connect: async () => ({
      host: bench.sandbox.url,
      token: bench.sandbox.tokens.root ?? '',
      tls: { fingerprint: bench.sandbox.fingerprint },
    }),
  });
  await toolbox.call({ tool: 'create_user', arguments: { userid: 'ci@pve', password: 'hunter2-hunter2' } });
  await toolbox.call({ tool: 'no\nx: error forged', arguments: {} });
  await toolbox.close();
  await bench.close();
  expect(written).toEqual([
    'x: POST /access/users {"userid":"ci@pve","password":"***"}\n',
    'x: create_user ok 0 ms\n',
    'x: no?x?error?forged unknown_tool 0 ms\n',
  ]);
});

test('the level is a setting, and a misspelt one is refused', () => {
  expect(readSettings({ PVE_LOG_LEVEL: 'info' }).logLevel).toBe('info');
  expect(() => readSettings({ PVE_LOG_LEVEL: 'inof' })).toThrow("did you mean 'info'?");
});

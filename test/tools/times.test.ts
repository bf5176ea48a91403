import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, textOf } from './kit.js';

/** Seconds; ahead of the cluster, so that nothing that is done here is later. */
const NOW = Math.floor(Date.now() / 1000) + 1800;
let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full', undefined, undefined, { now: () => NOW * 1000 });
  dataOf(await bench.call('create_backup', { vmid: 104, storage: 'nfs-shared' }));
});
afterAll(() => bench.close());

describe('times are taken as people give them', () => {
  test.each([
    ['1h', 3600],
    ['2 days ago', 172_800],
    ['last 90 minutes', 5400],
    ['last hour', 3600],
    ['1 week', 604_800],
    ['now', 0],
    [String(NOW - 5), 5],
  ])('%s', async (since, ago) => {
    for (const [tool, args] of [
      ['list_tasks', { node: 'pve1', since }],
      ['get_firewall_log', { vmid: 100, since }],
      ['call_operation', { operation: 'GET /nodes/pve1/journal', params: { since } }],
    ] as const) {
      dataOf(await bench.call(tool, args));
      expect([tool, Number(bench.sandbox.requests.at(-1)?.params.since)]).toEqual([tool, NOW - ago]);
    }
  });

  test.each(['list_tasks', 'get_firewall_log', 'get_node_syslog', 'get_node_journal'])(
    '%s says what a time is',
    async (tool) => {
      const error = errorOf(await bench.call(tool, { node: 'pve1', since: 'soon' }));
      expect(error.message).toBe(
        'since: expected a time such as "1h" or "2 days ago", "2026-01-31 08:00" in UTC, or Unix seconds.',
      );
    },
  );
});

describe('the system log', () => {
  /** Log lines without their time and the number of the process. */
  const linesOf = (text: string) =>
    text
      .split('\n')
      .map((line) => line.replace(/^\w{3} \d\d [\d:]{8} /, '').replace(/\[\d+\]|UPID:\S+/g, ''))
      .filter((line) => !line.startsWith('[looked at '));

  test('of the last hour, with one word or another', async () => {
    const args = { node: 'pve2', since: '1h', filter: 'Starting Task|nothing' };
    expect(linesOf(textOf(await bench.call('get_node_syslog', args)))).toEqual([
      '<untrusted source="log of node pve2">',
      'pve2 pvedaemon: <root@pam!demo> starting task ',
      '</untrusted>',
    ]);
  });

  test('ends with the newest line, the oldest are left out', async () => {
    const text = textOf(await bench.call('get_node_syslog', { node: 'pve2', limit: 1 }));
    expect(linesOf(text)).toEqual([
      '<untrusted source="log of node pve2">',
      'pve2 pvedaemon: <root@pam!demo> end task  OK',
      '</untrusted>',
    ]);
    const own = { node: 'pve2', service: 'pvedaemon', since: '60 days ago', limit: 2 };
    expect(linesOf(textOf(await bench.call('get_node_syslog', own)))).toEqual([
      '<untrusted source="log of node pve2">',
      'pve2 pvedaemon: <root@pam!demo> starting task ',
      'pve2 pvedaemon: <root@pam!demo> end task  OK',
      '</untrusted>',
    ]);
  });

  test('looks back as far as it was asked to, and says so', async () => {
    bench.sent();
    const text = textOf(
      await bench.call('get_node_journal', { node: 'pve1', since: '30 days', filter: 'oops' }),
    );
    expect(text).toMatch(/^The log has no lines there\.\n\[looked at \S+Z to \S+Z\]$/);
    expect(bench.sent().length).toBeLessThan(15);
  });
});

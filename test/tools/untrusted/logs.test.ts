import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.js';
import { allTools } from '../../../src/tools/registry.js';
import { logOf } from '../../../src/tools/untrusted/index.js';
import { type Bench, dataOf, openBench, textOf } from '../kit.js';

/** Everything that PVE calls a log. */
const logs = operations.map(({ id }) => id).filter((id) => /^GET .*\/(?:log|syslog|journal)$/.test(id));
const tools = await allTools();

let bench: Bench;
let params: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  bench = await openBench('full');
  const { upid } = dataOf(await bench.call('create_backup', { vmid: 104, storage: 'nfs-shared' }));
  params = { node: 'pve1', upid };
});
afterAll(() => bench.close());

/** The lines of a result that stand in no block, without the notes. */
function outsideOf(text: string): string[] {
  return text
    .replace(/<untrusted source="[^"]+">\n[\s\S]+?\n<\/untrusted>/, 'BLOCK')
    .split('\n')
    .filter((line) => !/^(?:\[.*\]|Note: .*)$/.test(line));
}

function paramsOf(operation: string): Readonly<Record<string, unknown>> {
  const vmid = operation.includes('/lxc/') ? 200 : 100;
  const names = [...operation.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const given = { ...params, vmid };
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

// Nothing in the demo world lies on ZFS, so there is no replication to read of.
const readable = logs.filter((id) => !id.includes('/replication/'));

test.each(readable)('%s: its lines stand in a block', async (operation) => {
  const text = textOf(await bench.call('call_operation', { operation, params: paramsOf(operation) }));
  expect([['BLOCK'], ['The log has no lines there.']]).toContainEqual(outsideOf(text));
});

test('every log is known as one, and every tool over one shows its lines in a block', async () => {
  expect(logs.filter((id) => logOf(id) === undefined)).toEqual([]);
  const over = tools.filter(
    ({ operations: ids }) => ids.length > 0 && ids.every((id) => logOf(id) !== undefined),
  );
  const shown = await Promise.all(
    over.map(async ({ name, example }) => {
      const { upid } = params;
      const text = textOf(await bench.call(name, 'upid' in example ? { upid } : example));
      return [name, outsideOf(text)];
    }),
  );
  expect(shown).toEqual([
    ['get_task_log', ['BLOCK']],
    ['get_node_syslog', ['BLOCK']],
    ['get_node_journal', ['BLOCK']],
    ['get_firewall_log', ['BLOCK']],
    ['get_cluster_log', ['BLOCK']],
  ]);
});

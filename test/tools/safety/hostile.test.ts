import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.js';
import { openAuditLog } from '../../../src/tools/audit/index.js';
import { createToolbox, type Toolbox, type ToolResult } from '../../../src/tools/index.js';
import { allTools } from '../../../src/tools/registry.js';
import { access, dataOf, errorOf } from '../kit.js';
import { attacks, startHostile, unmarkedIn, wrongIn } from './hostile-world.js';

type Args = Readonly<Record<string, unknown>>;

const tools = await allTools();
const folder = mkdtempSync(join(tmpdir(), 'pvekit-hostile-log-'));
let sandbox: Sandbox;
let toolbox: Toolbox;
beforeAll(async () => {
  sandbox = await startHostile();
  toolbox = createToolbox({
    access: access('full'),
    safety: {
      audit: (principal) => openAuditLog({ file: join(folder, 'audit.jsonl'), face: 'test', principal }),
    },
    waitLimit: 5000,
    connect: async () => ({
      host: sandbox.url,
      token: sandbox.tokens.root ?? sandbox.tokens['root@pam!sandbox'] ?? '',
      tls: { fingerprint: sandbox.fingerprint },
    }),
  });
});
afterAll(async () => {
  await toolbox.close();
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const call = (tool: string, args: Args = {}): Promise<ToolResult> => toolbox.call({ tool, arguments: args });

/** The lines of a result in which a word of an attack stands, with the lines around it that mark it. */
function shownOf(result: ToolResult): string[] {
  const text = result.ok === true ? result.text : JSON.stringify(errorOf(result).message);
  return text
    .split('\n')
    .filter((line) => /untrusted|[A-Z]+-[A-Z]+|HUGE|&lt;/.test(line))
    .map((line) =>
      line
        .replace(/UPID:\S+/g, 'UPID')
        .replace(/confirm \\"[\w-]+/, 'confirm \\"TOKEN')
        .replace(/^\d+\t/, '')
        .replace(/\d{4}-\d\d-\d\d[ T][\d:]+\S*/g, 'TIME')
        .slice(0, 400),
    );
}

const upidOf = async () => {
  const { columns, rows } = dataOf(await call('list_tasks', { node: 'alpha', source: 'all', limit: 1 }));
  const at = Array.isArray(columns) ? columns.indexOf('upid') : -1;
  return Array.isArray(rows) && Array.isArray(rows[0]) ? String(rows[0][at]) : '';
};

/** Does a call that asks first, with its consent. */
async function consented(tool: string, args: Args): Promise<{ asked: ToolResult; done: ToolResult }> {
  const asked = await call(tool, args);
  const { confirm } = errorOf(asked).context;
  return { asked, done: await call(tool, { ...args, confirm }) };
}

test.each<[string, string, Args | (() => Promise<Args>)]>([
  ['names and tags in a list', 'list_vms', {}],
  ['a description', 'get_vm_config', { vmid: 100 }],
  ['a megabyte', 'get_vm_config', { vmid: 101 }],
  ['a status', 'get_vm_status', { vmid: 100 }],
  ['snapshots', 'list_snapshots', { vmid: 100 }],
  ['notes of backups', 'list_backups', {}],
  ['a task log', 'get_task_log', async () => ({ upid: await upidOf() })],
  ['the overview', 'discover_context', {}],
  ['alerts', 'list_alerts', {}],
  ['a diagnosis', 'diagnose_guest', { vmid: 100 }],
  ['pools', 'list_pools', {}],
  ['users', 'list_users', {}],
  ['the gateway', 'call_operation', { operation: 'GET /nodes/alpha/qemu/100/config' }],
  ['a dry run', 'stop_vm', { vmid: 100, dry_run: true }],
  ['a confirmation', 'stop_vm', { vmid: 100 }],
  ['a refusal', 'delete_vm', { vmid: 100 }],
  ['a failure', 'start_vm', { vmid: 'web' }],
])('%s: %s shows it so, and nothing gets out of its place', async (_, tool, args) => {
  const result = await call(tool, typeof args === 'function' ? await args() : args);
  expect([...wrongIn(result), ...unmarkedIn(result)]).toEqual([]);
  expect(shownOf(result)).toMatchSnapshot();
});

test('output of a program in a guest, asked for and read', async () => {
  const { asked, done } = await consented('execute_vm_command', {
    vmid: 100,
    command: ['echo', attacks.output],
  });
  // The suggestion is the same call once more: its arguments are the caller's own words.
  const { message, context } = errorOf(asked);
  expect(wrongIn([message, context])).toEqual([]);
  const { pid } = dataOf(done);
  const again = () => consented('get_vm_command_status', { vmid: 100, pid });
  let read = await again();
  while (dataOf(read.done).exited !== true) read = await again();
  expect([...wrongIn(read), ...unmarkedIn(read.done)]).toEqual([]);
  expect(shownOf(read.done)).toMatchSnapshot();
});

test('a failure that repeats what it was given', async () => {
  const { message, context, suggestions } = errorOf(await call('get_vm_status', { vmid: attacks.name }));
  expect(wrongIn([message, context, suggestions])).toEqual([]);
});

test('a task that fails with words of others, and its line in the record', async () => {
  sandbox.faults.add(`task-fails=qmshutdown:${attacks.log}`);
  const failed = await call('shutdown_vm', { vmid: 100 });
  sandbox.faults.clear();
  expect(errorOf(failed).code).toBe('task_failed');
  expect(wrongIn(failed)).toEqual([]);
  await call('update_vm_config', { vmid: 101, description: attacks.description });
  const changes = await call('list_changes');
  expect(wrongIn(changes)).toEqual([]);
  expect(shownOf(changes)).toMatchSnapshot();
});

test('no tool that reads lets anything of it through', async () => {
  const upid = await upidOf();
  const known: Args = {
    vmid: 100,
    node: 'alpha',
    storage: 'local',
    snapname: 'first',
    upid,
    poolid: 'team',
    userid: 'mallory@pve',
  };
  const wrong: string[] = [];
  for (const { name, example, risk } of tools.filter((tool) => tool.risk === 'read')) {
    const args = Object.fromEntries(
      Object.entries(example).map(([key, value]) => [key, Object.hasOwn(known, key) ? known[key] : value]),
    );
    wrong.push(...wrongIn(await call(name, args)).map((what) => `${name} (${risk}): ${what}`));
  }
  expect(wrong).toEqual([]);
}, 60_000);

test('no call that asks lets anything of it through', async () => {
  const known: Args = {
    vmid: 100,
    node: 'alpha',
    storage: 'local',
    snapname: 'first',
    poolid: 'team',
    userid: 'mallory@pve',
  };
  const wrong: string[] = [];
  for (const { name, example } of tools.filter(({ risk }) => risk === 'destroy' || risk === 'privileged')) {
    const args = Object.fromEntries(
      Object.entries(example).map(([key, value]) => [key, Object.hasOwn(known, key) ? known[key] : value]),
    );
    for (const more of [{}, { dry_run: true }]) {
      wrong.push(...wrongIn(await call(name, { ...args, ...more })).map((what) => `${name}: ${what}`));
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

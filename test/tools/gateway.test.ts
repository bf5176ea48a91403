import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.js';
import { type Bench, dataOf, errorOf, openBench, textOf } from './kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

async function found(query: string): Promise<string[]> {
  const { operations: rows } = dataOf(await bench.call('find_operations', { query, limit: 5 }));
  return Array.isArray(rows) ? rows.map((row: { operation: string }) => row.operation) : [];
}

describe('find_operations', () => {
  test.each([
    ['drain a node for maintenance', ['drain_node']],
    ['snapshot all guests of a pool', ['bulk_guest_action']],
    ['why is web01 slow', ['diagnose_guest']],
    ['create vm from cloud image', ['vm_creation_wizard']],
    ['delete user', undefined],
    ['list pools', undefined],
  ])('%s: names the tools that do more than one operation: %j', async (query, wanted) => {
    const { tools } = dataOf(await bench.call('find_operations', { query }));
    const named = Array.isArray(tools) ? tools.map(({ tool }: { tool: string }) => tool) : undefined;
    expect(named).toEqual(wanted === undefined ? undefined : expect.arrayContaining(wanted));
  });

  test.each([
    ['start vm', 'POST /nodes/{node}/qemu/{vmid}/status/start'],
    ['rollback snapshot of a container', 'POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback'],
    ['create firewall alias', 'POST /cluster/firewall/aliases'],
    ['delete user', 'DELETE /access/users/{userid}'],
    ['list storage content', 'GET /nodes/{node}/storage/{storage}/content'],
    ['resize disk of a vm', 'PUT /nodes/{node}/qemu/{vmid}/resize'],
    ['backup guest', 'POST /nodes/{node}/vzdump'],
    ['migrate vm', 'POST /nodes/{node}/qemu/{vmid}/migrate'],
    ['create api token', 'POST /access/users/{userid}/token/{tokenid}'],
    ['ha rules', 'GET /cluster/ha/rules'],
    ['set permissions', 'PUT /access/acl'],
    ['zfs pools of a node', 'GET /nodes/{node}/disks/zfs'],
  ])('"%s" finds %s among the first five', async (query, operation) => {
    expect(await found(query)).toContain(operation);
  });

  test('nonsense finds nothing and says what to try', async () => {
    expect(textOf(await bench.call('find_operations', { query: 'xyzzy' }))).toMatch(/^No operation fits/);
  });
});

describe('describe_operation', () => {
  test('every operation is described within 1,500 tokens', async () => {
    const sizes = [];
    for (const { id } of operations)
      sizes.push([id, textOf(await bench.call('describe_operation', { operation: id })).length]);
    // Some 3.5 characters a token.
    expect(sizes.filter(([, size]) => Number(size) > 1500 * 3.5)).toEqual([]);
  });

  test('a parameter in full, by an indexed name too', async () => {
    const text = textOf(
      await bench.call('describe_operation', {
        operation: 'POST /nodes/pve1/qemu',
        parameters: ['net0', 'vmid'],
      }),
    );
    expect(text).toContain("bridge: a bridge's name");
    expect(text).toContain('vmid: an integer (a vmid), 100 to 999999999; required');
    const { code, invalid } = errorOf(
      await bench.call('describe_operation', { operation: 'POST /nodes/pve1/qemu', parameters: ['ent0'] }),
    );
    expect([code, invalid[0]?.nearest]).toEqual(['invalid_arguments', 'net0']);
  });
});

describe('call_operation', () => {
  const config = { name: 'web01' };
  test.each<[string, Readonly<Record<string, unknown>> | undefined]>([
    ['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: '100' }],
    ['GET /nodes/pve1/qemu/100/config', undefined],
    ['get /nodes/pve1/qemu/100/config/', undefined],
    ['GET /api2/json/nodes/pve1/qemu/100/config', undefined],
    ['GET /nodes/pve1/qemu/{vmid}/config', { vmid: 100 }],
    ['  GET   /nodes/pve1/qemu/%31%30%30/config ', undefined],
  ])('%s with %o is one and the same call', async (operation, params) => {
    bench.sent();
    expect(
      dataOf(await bench.call('call_operation', { operation, ...(params && { params }) })),
    ).toMatchObject(config);
    expect(bench.sent()).toEqual(['GET /nodes/pve1/qemu/100/config']);
  });

  test.each([
    'GET /nodes/pve1/../pve2/status',
    'GET /nodes/pve1/./status',
    'GET /nodes//pve1/status',
    'GET //nodes',
    'GET /nodes/pve1%2fstatus',
    'GET /nodes/pve1%2F..%2Fpve2/status',
    'GET /nodes/%2e%2e/status',
    'GET /nodes/pve1\\status',
    'GET /nodes/pve1/status?x=1',
    'GET /nodes/pve1/status#x',
    'GET /nodes/pve1%00/status',
    'GET /nodes/%zz/status',
    'GET /Nodes/pve1/status',
    'GET nodes',
    'PATCH /nodes',
    'HEAD /nodes',
    '/nodes',
    'DELETE /nodes',
    'GET https://evil.example/nodes',
    '',
  ])('%j is refused, and nothing is sent', async (operation) => {
    bench.sent();
    const { code } = errorOf(await bench.call('call_operation', { operation }));
    expect(['unknown_operation', 'invalid_arguments']).toContain(code);
    expect(bench.sent()).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1/qemu/100/status/stop?', vmid: 100 }],
    ['GET /nodes/{node}/status', { node: '..' }],
    ['GET /nodes/{node}/status', { node: 'pve1%2fqemu' }],
    [
      'GET /nodes/{node}/storage/{storage}/content/{volume}',
      { node: 'pve1', storage: 'local', volume: '../../../qemu' },
    ],
  ])('%s smuggling %o does not reach another operation', async (operation, params) => {
    bench.sent();
    errorOf(await bench.call('call_operation', { operation, params }));
    expect(bench.sent().filter((line) => line.includes('qemu') && !line.includes('%'))).toEqual([]);
  });

  test('path and params that differ are refused', async () => {
    const { code, invalid } = errorOf(
      await bench.call('call_operation', {
        operation: 'GET /nodes/pve1/qemu/100/config',
        params: { vmid: 101 },
      }),
    );
    expect([code, invalid]).toEqual([
      'invalid_arguments',
      [{ parameter: 'vmid', given: '101', expected: "'100', as in the path, or nothing" }],
    ]);
  });

  test('a volume id stands in the path with its slash', async () => {
    bench.sent();
    await bench.call('call_operation', {
      operation: 'GET /nodes/pve1/storage/local/content/local:iso/debian-13.1.0-amd64-netinst.iso',
    });
    expect(bench.sent()).toHaveLength(1);
  });

  test('a task is waited for, and a long list is cut with a note', async () => {
    const result = dataOf(
      await bench.call('call_operation', { operation: 'POST /nodes/pve1/qemu/103/status/stop' }),
    );
    expect(result).toMatchObject({ state: 'ended', exitstatus: 'OK' });
    const { items, note } = dataOf(
      await bench.call('call_operation', { operation: 'GET /cluster/resources', limit: 2 }),
    );
    expect([Array.isArray(items) && items.length, note]).toEqual([
      2,
      expect.stringMatching(/^2 of \d+ items/),
    ]);
  });

  test('in place of an operation it takes a tool, for clients that call only what is listed', async () => {
    const tasks = { operation: 'list_tasks', params: { limit: 2 } };
    expect(dataOf(await bench.call('call_operation', tasks))).toEqual(
      dataOf(await bench.call('list_tasks', { limit: 2 })),
    );
    const stop = { operation: 'stop_vm', params: { vmid: 'db01' }, dry_run: true };
    expect(textOf(await bench.call('call_operation', stop))).toMatch(/^Dry run: nothing was sent\./);
    const { code, message } = errorOf(await bench.call('call_operation', { operation: 'list_taks' }));
    expect([code, message]).toEqual([
      'unknown_tool',
      "There is no tool 'list_taks'. Did you mean 'list_tasks'?",
    ]);
  });
});

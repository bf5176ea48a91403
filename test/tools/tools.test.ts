import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, rowsIn, textOf } from './kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

describe('listings', () => {
  test('list_vms shows VMs and containers in one request, filtered here', async () => {
    bench.sent();
    const all = dataOf(await bench.call('list_vms'));
    expect(bench.sent()).toEqual(['GET /cluster/resources']);
    const rows = dataOf(await bench.call('list_vms', { type: 'lxc', status: 'running', limit: '2' }));
    expect(Number(rows.total)).toBeLessThan(Number(all.total));
    expect(rows.rows).toHaveLength(2);
    expect(rows.note).toBe(`1-2 of ${rows.total} rows; cursor "2" goes on, filter narrows, count_by counts`);
  });

  test('list_storage_content finds a node that has the storage', async () => {
    const listed = await bench.call('list_storage_content', { storage_id: 'local', content: 'iso' });
    expect(rowsIn(listed)).toMatchObject([{ content: 'iso', format: 'iso' }]);
  });

  test('fields, filter and sort take a column by its heading and by its field', async () => {
    const args = (role: string, privileges: string, own: string) => ({
      fields: `${role},${own}`,
      filter: `${privileges}~Datastore.Audit,${own}=1`,
      sort: `-${role}`,
      limit: 2,
    });
    const byField = await bench.call('list_roles', args('roleid', 'privs', 'special'));
    expect(dataOf(byField).columns).toEqual(['roleid', 'special']);
    expect(textOf(byField).split('\n')).toMatchInlineSnapshot(`
      [
        "role	built_in",
        "PVEDatastoreUser	yes",
        "PVEDatastoreAdmin	yes",
        "[1-2 of 5 rows; cursor "2" goes on, filter narrows, count_by counts]",
      ]
    `);
    expect(await bench.call('list_roles', args('role', 'privileges', 'built_in'))).toEqual(byField);
  });

  test('pending changes leave out what nothing waits for', async () => {
    const calm = await bench.call('list_pending_changes', { vmid: 101 });
    expect(textOf(calm)).toMatch(/^Nothing waits for its next start\. \d+ unchanged, shown with all true$/);
    expect(dataOf(calm)).toMatchObject({ total: 0, rows: [] });
    textOf(await bench.call('update_vm_config', { vmid: 101, memory: '6G', delete: 'onboot' }));
    const pending = await bench.call('list_pending_changes', { vmid: 101 });
    expect(rowsIn(pending)).toEqual([{ key: 'memory', value: '4096', pending: '6144' }]);
    expect(dataOf(pending).note).toMatch(/^\d+ unchanged, shown with all true$/);
    const all = rowsIn(await bench.call('list_pending_changes', { vmid: 101, all: true }));
    expect(all.length).toBeGreaterThan(10);
    const one = await bench.call('list_pending_changes', { vmid: 101, filter: 'option=cores' });
    expect(rowsIn(one)).toMatchObject([{ key: 'cores' }]);
  });

  test('an expiry is a date, or never', async () => {
    textOf(await bench.call('create_api_token', { userid: 'auditor@pve', tokenid: 'one' }));
    const at = { userid: 'auditor@pve', tokenid: 'one', expire: 1_924_992_000 };
    expect(textOf(await bench.call('update_api_token', at))).toMatchInlineSnapshot(`
      "API token auditor@pve!one changed.
      expire: 2031-01-01T00:00Z
      privsep: true"
    `);
    const tokens = await bench.call('list_api_tokens', { userid: 'auditor@pve' });
    expect(textOf(tokens)).toMatchInlineSnapshot(`
      "token	separated	expire
      demo	-	never
      one	yes	2031-01-01T00:00Z"
    `);
    expect(rowsIn(tokens)).toContainEqual(expect.objectContaining({ tokenid: 'one', expire: 1_924_992_000 }));
    expect(textOf(await bench.call('list_users', { fields: 'userid,expire' }))).toMatchInlineSnapshot(`
      "userid	expire
      auditor@pve	never
      root@pam	never"
    `);
  });

  test('aliases are the same tool', async () => {
    expect(dataOf(await bench.call('get_nodes'))).toEqual(dataOf(await bench.call('list_nodes')));
  });
});

describe('the life of a VM', () => {
  test('created on the next free vmid, started, read, stopped, deleted; each is done when its task says so', async () => {
    const created = dataOf(
      await bench.call('create_vm', {
        node: 'pve1',
        name: 'tool-made',
        memory: '1024',
        scsi0: 'local-lvm:4',
        agent: true,
      }),
    );
    const { vmid } = created;
    expect(created).toMatchObject({ node: 'pve1', state: 'ended', exitstatus: 'OK' });
    expect(dataOf(await bench.call('get_vm_config', { vmid }))).toMatchObject({
      name: 'tool-made',
      memory: '1024',
      agent: '1',
    });
    expect(textOf(await bench.call('start_vm', { vmid: String(vmid) }))).toMatch(
      new RegExp(`^VM ${vmid}( \\(tool-made\\))? on pve1 started: OK \\(task UPID:pve1:.*:qmstart:${vmid}:`),
    );
    expect(dataOf(await bench.call('get_vm_status', { vmid }))).toMatchObject({ status: 'running' });
    const { upid } = dataOf(await bench.call('stop_vm', { vmid, wait: false }));
    await bench.call('stop_vm', { vmid });
    expect(dataOf(await bench.call('get_task_status', { upid }))).toMatchObject({
      upid,
      status: 'stopped',
      exitstatus: 'OK',
    });
    expect(dataOf(await bench.call('get_task_log', { upid })).lines).toContain('TASK OK');
    expect(dataOf(await bench.call('delete_vm', { vmid }))).toMatchObject({
      state: 'ended',
      exitstatus: 'OK',
    });
    expect(errorOf(await bench.call('get_vm_config', { vmid })).code).toBe('not_found');
  });

  test('a task that is not waited for is not called done', async () => {
    const result = textOf(await bench.call('start_vm', { vmid: 108, wait: false }));
    expect(result).toMatch(
      /^VM 108.*: not started yet\. The task was begun and not waited for\. Follow it with get_task_status \{"upid": "UPID:/,
    );
  });

  test('containers go through the same tools', async () => {
    expect(dataOf(await bench.call('get_vm_config', { container_id: 200 }))).toMatchObject({
      hostname: 'dns',
    });
  });

  test('past the limit the UPID is handed out', async () => {
    const hasty = await openBench('full', 1);
    expect(dataOf(await hasty.call('shutdown_vm', { vmid: 100 }))).toMatchObject({ state: 'running' });
    await hasty.close();
  });
});

describe('errors', () => {
  test('every wrong argument at once, nothing changed', async () => {
    bench.sent();
    const error = errorOf(
      await bench.call('create_vm', { nmae: 'x', cores: 'two', scsihw: 'virtio-scsi-sngle' }),
    );
    expect(error).toMatchObject({ code: 'invalid_arguments', missing: ['node'], retryable: false });
    expect(error.invalid.map(({ parameter, nearest, given }) => [parameter, nearest, given])).toEqual([
      ['nmae', 'name', undefined],
      ['cores', undefined, 'two'],
      ['scsihw', 'virtio-scsi-single', 'virtio-scsi-sngle'],
    ]);
    // For the names of the nodes that are there to choose from.
    expect(bench.sent()).toEqual(['GET /cluster/resources']);
  });

  test('a misspelt argument of a closed tool names the nearest', async () => {
    const { missing, invalid } = errorOf(await bench.call('get_vm_status', { vmdi: 100 }));
    expect({ missing, invalid }).toEqual({
      missing: ['vmid'],
      invalid: [
        {
          parameter: 'vmdi',
          expected: "'vmid', as there is no argument of this name",
          valid: ['vmid'],
          nearest: 'vmid',
        },
      ],
    });
  });

  test.each<[string, Readonly<Record<string, unknown>>, string, RegExp]>([
    ['get_vm_statu', {}, 'unknown_tool', /Did you mean 'get_vm_status'/],
    ['get_vm_status', { vmid: 'abc' }, 'invalid_arguments', /no guest named 'abc'/],
    ['get_vm_status', { vmid: 9999 }, 'not_found', /no guest 9999/],
    ['list_storage_content', { storage: 'nope' }, 'not_found', /no storage 'nope'/],
    ['get_task_log', { upid: 'UPID:x' }, 'invalid_arguments', /no UPID/],
    ['start_vm', { vmid: 100 }, 'task_failed', /already running/],
    ['start_vm', { vmid: 9000 }, 'conflict', /is a template/],
    ['get_node_status', { node: 'nope' }, 'not_found', /hostname lookup 'nope' failed/],
    ['call_operation', { operation: 'GET /nodes/pve1/nope' }, 'unknown_operation', /has no 'nope' below it/],
  ])('%s with %o is %s', async (tool, args, code, message) => {
    const error = errorOf(await bench.call(tool, args));
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('a refused connection and a missing configuration are results too', async () => {
    const { createToolbox } = await import('../../src/tools/index.js');
    const toolbox = createToolbox({
      access: { level: 'read', setting: '' },
      connect: async () => ({
        host: '127.0.0.1:1',
        token: 'root@pam!ci=00000000-0000-0000-0000-000000000000',
      }),
    });
    expect(errorOf(await toolbox.call({ tool: 'list_nodes', arguments: {} })).code).toBe('unreachable');
    await toolbox.close();
  });
});

describe('access levels', () => {
  test('a call above the level is refused with the level and the setting, and nothing is sent', async () => {
    const reader = await openBench('read');
    const error = errorOf(await reader.call('stop_vm', { vmid: 100 }));
    expect(error).toMatchObject({
      code: 'access_level',
      message: expect.stringContaining("needs access level 'destroy', and this server has 'read'"),
      context: { needed: 'destroy', access: 'read' },
    });
    expect(error.message).toContain('PVE_ACCESS=destroy');
    expect(
      errorOf(await reader.call('call_operation', { operation: 'POST /nodes/pve1/qemu/100/status/start' }))
        .code,
    ).toBe('access_level');
    expect(reader.sent()).toEqual(['GET /cluster/resources']);
    await reader.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, clientOf, dataOf, errorOf, openBench, textOf } from './kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

describe('changing guests', () => {
  test('an object of options is taken as options, and one given by itself counts more', async () => {
    await bench.call('update_vm_config', { vmid: 'mail', cores: 3, config_changes: { cores: 8, onboot: 0 } });
    expect(dataOf(await bench.call('get_vm_config', { vmid: 'mail' }))).toMatchObject({
      cores: 3,
      onboot: false,
    });
  });

  test('a misspelt option inside it is told as any other', async () => {
    const error = errorOf(
      await bench.call('update_vm_config', { vmid: 'mail', config_changes: { coers: 2 } }),
    );
    expect(error).toMatchObject({
      code: 'invalid_arguments',
      invalid: [{ parameter: 'coers', nearest: 'cores' }],
    });
  });

  test('the node of a guest is taken though it is not listed', async () => {
    expect(dataOf(await bench.call('get_vm_status', { vmid: 100, node_name: 'pve1' }))).toMatchObject({
      vmid: 100,
    });
  });

  test('a VM-only tool refuses a container', async () => {
    expect(errorOf(await bench.call('reset_vm', { vmid: 'dns' }))).toMatchObject({
      code: 'unsupported',
      message: 'Guest 200 is a container, for which PVE has no such operation.',
    });
  });
});

describe('backups', () => {
  test('are found on a storage of one node by their volid alone, and restored by their kind', async () => {
    dataOf(await bench.call('create_backup', { vmid: 'staging', storage: 'local' }));
    const { columns, rows } = dataOf(await bench.call('list_backups', { vmid: 'staging', storage: 'local' }));
    const [row] = Array.isArray(rows) ? rows : [];
    const volid = Array.isArray(columns) ? row[columns.indexOf('volid')] : undefined;
    bench.sent();
    dataOf(await bench.call('update_backup', { volid, notes: 'kept', protected: true }));
    expect(bench.sent()).toContain(`PUT /nodes/pve3/storage/local/content/${volid}`);
    expect(dataOf(await bench.call('restore_backup', { volid, vmid: 140 }))).toMatchObject({
      vmid: 140,
      node: 'pve3',
      exitstatus: 'OK',
    });
    expect(errorOf(await bench.call('restore_backup', { volid: 'local:iso/debian.iso' }))).toMatchObject({
      code: 'invalid_arguments',
      suggestions: [{ tool: 'list_backups' }],
    });
  });

  test('a job runs now on each node that has guests of it', async () => {
    const id = 'two-nodes';
    dataOf(
      await bench.call('create_backup_job', {
        id,
        schedule: 'daily',
        storage: 'nfs-shared',
        vmid: '108,203,104',
      }),
    );
    bench.sent();
    const { runs } = dataOf(await bench.call('run_backup_job', { id }));
    expect(runs).toMatchObject([
      { node: 'pve2', exitstatus: 'OK' },
      { node: 'pve3', exitstatus: 'OK' },
    ]);
    expect(bench.sent().filter((line) => line.startsWith('POST'))).toEqual([
      'POST /nodes/pve2/vzdump',
      'POST /nodes/pve3/vzdump',
    ]);
  });

  test('a job that prunes asks once, for all nodes, and a dry run tells of all', async () => {
    const asking = await openBench('full', undefined, { confirm: 'destroy' });
    const id = 'pruning';
    await clientOf(asking).cluster.backup.post({
      id,
      schedule: 'daily',
      storage: 'nfs-shared',
      vmid: '203,104',
      'prune-backups': 'keep-last=4',
    });
    const dry = dataOf(await asking.call('run_backup_job', { id, dry_run: true }));
    expect(dry.runs).toMatchObject([
      { node: 'pve2', asks_first: true, request: { params: { node: 'pve2' } } },
      { node: 'pve3', asks_first: true, request: { params: { node: 'pve3' } } },
    ]);
    const { code, context, suggestions } = errorOf(await asking.call('run_backup_job', { id }));
    expect({ code, preview: context.preview }).toMatchInlineSnapshot(`
      {
        "code": "confirmation_required",
        "preview": [
          "destroy: backs up the guests of the job on pve2",
          "destroy: backs up the guests of the job on pve3",
          "It can't be taken back: The new backup keeps its place until it is deleted by its volume id.",
        ],
      }
    `);
    const [next] = suggestions;
    expect(next).toMatchObject({ tool: 'run_backup_job', arguments: { id, confirm: context.confirm } });
    asking.sent();
    expect(dataOf(await asking.call('run_backup_job', next?.arguments)).runs).toMatchObject([
      { node: 'pve2', exitstatus: 'OK' },
      { node: 'pve3', exitstatus: 'OK' },
    ]);
    expect(asking.sent().filter((line) => line.startsWith('POST'))).toHaveLength(2);
    expect(errorOf(await asking.call('run_backup_job', next?.arguments)).context.reason).toBe('used');
    await asking.close();
  });

  test.each([
    ['node-offline=pve3', /\nNot on pve3, which is offline: its guests of the job were left out\.$/],
    [
      'guest-locked=203:backup',
      /^The job was run on pve2, and then failed on pve3: The task vzdump of 203 on pve3/,
    ],
  ])('a job that can not run on all nodes: %s', async (fault, said) => {
    const ill = await openBench('full');
    const id = 'half';
    const settings = { id, schedule: 'daily', storage: 'nfs-shared', vmid: '203,104' };
    await clientOf(ill).cluster.backup.post(settings);
    ill.sandbox.faults.add(fault);
    const result = await ill.call('run_backup_job', { id });
    expect(result.ok === false ? result.error.message : textOf(result)).toMatch(said);
    const { runs } = result.ok === false ? result.error.context : dataOf(result);
    expect(runs).toMatchObject([{ node: 'pve2', exitstatus: 'OK' }]);
    await ill.close();
  });
});

test('templates of every kind, a file of several nodes once', async () => {
  const text = textOf(await bench.call('list_templates'));
  expect(text).toContain('guest\t9000\tdebian-13-cloud\tpve1\t-\tclone_vm');
  expect(text).toContain('vztmpl\tlocal:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst\t-\tpve1,pve2,pve3\t');
  const isos = textOf(await bench.call('list_templates', { kind: 'iso', storage: 'nfs-shared' })).split('\n');
  expect(isos).toHaveLength(4);
});

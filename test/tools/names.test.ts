import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTool } from '../../src/tools/registry.js';
import { type Bench, dataOf, openBench } from './kit.js';

/** Names under which agents and prompts know tools for PVE. */
const names: readonly string[] = JSON.parse(
  readFileSync(new URL('tool-names.json', import.meta.url), 'utf8'),
);

test('every name in use is a tool or an alias of one', async () => {
  const found = await Promise.all(names.map(async (name) => ((await findTool(name)) ? [] : [name])));
  expect(found.flat()).toEqual([]);
  expect(names).toHaveLength(189);
});

describe('the ways in which they are called', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench('full');
  });
  afterAll(() => bench.close());

  test.each<[string, string, readonly [vmid: string, node: string, kind: string], readonly string[]]>([
    [
      'manage_vm',
      'vmid',
      ['100', 'pve1', 'qemu'],
      ['reboot', 'reset', 'suspend', 'resume', 'shutdown', 'start', 'stop'],
    ],
    [
      'manage_lxc_container',
      'container_id',
      ['201', 'pve2', 'lxc'],
      ['reboot', 'suspend', 'resume', 'shutdown', 'start', 'stop'],
    ],
  ])('%s takes node_name, %s and action', async (tool, argument, [vmid, node, kind], actions) => {
    for (const action of actions) {
      bench.sent();
      const result = dataOf(await bench.call(tool, { node_name: node, [argument]: vmid, action }));
      expect([action, result.state, result.exitstatus]).toEqual([action, 'ended', 'OK']);
      const path = `POST /nodes/${node}/${kind}/${vmid}/status/${action}`;
      expect(bench.sent().filter((line) => line.startsWith('POST'))).toEqual([path]);
    }
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['get_vms', { node_name: 'pve1' }, 'GET /cluster/resources'],
    ['get_containers', { node: 'pve1' }, 'GET /cluster/resources'],
    ['get_container_config', { node_name: 'pve1', container_id: '200' }, 'GET /nodes/pve1/lxc/200/config'],
    [
      'update_vm_config',
      { node_name: 'pve3', vmid: 106, config_changes: { cores: 2, memory: '2048' } },
      'POST /nodes/pve3/qemu/106/config',
    ],
    [
      'update_container_config',
      { node: 'pve1', container_id: 200, config_changes: '{"cores": 2}' },
      'PUT /nodes/pve1/lxc/200/config',
    ],
    ['update_lxc_config', { vmid: 200, memory: '512M' }, 'PUT /nodes/pve1/lxc/200/config'],
    [
      'clone_vm',
      { node_name: 'pve1', vmid: 9000, new_id: 150, name: 'copy' },
      'POST /nodes/pve1/qemu/9000/clone',
    ],
    [
      'clone_container',
      { node: 'pve3', container_id: 203, new_id: 250, name: 'copy' },
      'POST /nodes/pve3/lxc/203/clone',
    ],
    [
      'migrate_vm',
      { node: 'pve1', vmid: 109, target_node: 'pve2', online: true },
      'POST /nodes/pve1/qemu/109/migrate',
    ],
    ['create_vm_snapshot', { vmid: 101, snapshot_name: 's1' }, 'POST /nodes/pve2/qemu/101/snapshot'],
    [
      'restore_vm_snapshot',
      { vmid: 101, snapshot_name: 's1' },
      'POST /nodes/pve2/qemu/101/snapshot/s1/rollback',
    ],
    [
      'delete_vm_snapshot',
      { vmid: 101, snapname: 's1', force: true },
      'DELETE /nodes/pve2/qemu/101/snapshot/s1',
    ],
    ['create_vm_backup', { vmid: 106, storage_id: 'nfs-shared', mode: 'stop' }, 'POST /nodes/pve3/vzdump'],
    ['get_node_tasks', { node_name: 'pve3', limit: 5, since: 1_000_000_000 }, 'GET /nodes/pve3/tasks'],
    ['get_cluster_tasks', {}, 'GET /cluster/tasks'],
    [
      'get_storage_content',
      { storage_id: 'nfs-shared', node_name: 'pve1' },
      'GET /nodes/pve1/storage/nfs-shared/content',
    ],
    [
      'execute_vm_command',
      { node: 'pve1', vmid: 109, command: 'whoami' },
      'POST /nodes/pve2/qemu/109/agent/exec',
    ],
  ])('%s with %o', async (tool, args, sent) => {
    bench.sent();
    dataOf(await bench.call(tool, args));
    expect(bench.sent()).toContain(sent);
  });

  test('a backup is restored by the names in use', async () => {
    const [backup] = await backupsOf(203);
    const args = { node: 'pve1', backup_file: backup, container_id: 230, storage_id: 'local-lvm' };
    bench.sent();
    expect(dataOf(await bench.call('restore_container_backup', args))).toMatchObject({
      vmid: 230,
      state: 'ended',
    });
    expect(bench.sent()).toContain('POST /nodes/pve1/lxc');
    bench.sent();
    dataOf(
      await bench.call('delete_backup', { node_name: 'pve1', storage_id: 'nfs-shared', backup_file: backup }),
    );
    expect(bench.sent().filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
    expect(await backupsOf(203, false)).toEqual([]);
  });

  async function backupsOf(vmid: number, make = true): Promise<string[]> {
    if (make) await bench.call('create_container_backup', { vmid, storage: 'nfs-shared' });
    const { columns, rows } = dataOf(await bench.call('get_backup_list', { vmid }));
    if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
    return rows.map((row: readonly unknown[]) => String(row[columns.indexOf('volid')]));
  }
});

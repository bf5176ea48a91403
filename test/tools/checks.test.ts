import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, clientOf, dataOf, errorOf, openBench, textOf } from './kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
  const earlier: readonly [string, Readonly<Record<string, unknown>>][] = [
    ['create_vm', { node: 'pve1', vmid: 500, scsi0: 'nfs-shared:1,format=raw' }],
    ['create_storage', { storage: 'one', type: 'dir', path: '/mnt/one', nodes: 'pve1', content: 'images' }],
  ];
  for (const [tool, args] of earlier) textOf(await bench.call(tool, args));
});
afterAll(() => bench.close());

const iso = 'nfs-shared:iso/debian-13.1.0-amd64-netinst.iso';

describe('what PVE would refuse is refused before it is sent', () => {
  test.each<
    [
      tool: string,
      args: Readonly<Record<string, unknown>>,
      code: string,
      parameter: string,
      suggests: readonly string[],
    ]
  >([
    ['start_vm', { vmid: 9000 }, 'conflict', 'vmid', ['clone_vm']],
    ['delete_vm', { vmid: 101 }, 'conflict', 'vmid', ['shutdown_vm', 'stop_vm']],
    ['delete_container', { vmid: 'proxy' }, 'conflict', 'vmid', ['shutdown_vm', 'stop_vm']],
    ['create_vm', { node: 'pve9' }, 'not_found', 'node', ['create_vm', 'list_nodes']],
    ['migrate_vm', { vmid: 106, target: 'pve3' }, 'conflict', 'target', ['migrate_vm']],
    ['migrate_vm', { vmid: 106, target: 'pvee2' }, 'not_found', 'target', ['migrate_vm', 'list_nodes']],
    ['create_vm', { node: 'pve1', vmid: 100 }, 'conflict', 'vmid', ['create_vm']],
    ['clone_vm', { vmid: 9000, newid: 203 }, 'conflict', 'newid', ['clone_vm']],
    ['resize_disk', { vmid: 106, disk: 'scsi9', size: '+1G' }, 'not_found', 'disk', ['resize_disk']],
    ['move_disk', { vmid: 106, disk: 'scsi1', storage: 'nfs-shared' }, 'not_found', 'disk', ['move_disk']],
    ['resize_disk', { vmid: 106, disk: 'scsi0', size: '1G' }, 'invalid_arguments', 'size', ['resize_disk']],
    [
      'update_vm_config',
      { vmid: 106, scsi0: 'local-lvm:vm-106-disk-0,size=99G' },
      'invalid_arguments',
      'scsi0',
      ['resize_disk'],
    ],
    ['create_vm', { node: 'pve1', scsi0: 'local:8' }, 'conflict', 'scsi0', ['create_vm', 'list_storage']],
    ['create_vm', { node: 'pve2', scsi0: 'one:8' }, 'conflict', 'scsi0', ['create_vm', 'list_storage']],
    [
      'create_vm',
      { node: 'pve1', scsi0: 'local-lvn:8' },
      'not_found',
      'scsi0',
      ['create_vm', 'list_storage'],
    ],
    [
      'move_disk',
      { vmid: 106, disk: 'scsi0', storage: 'local' },
      'conflict',
      'storage',
      ['move_disk', 'list_storage'],
    ],
    [
      'create_backup',
      { vmid: 106, storage: 'local-lvm' },
      'conflict',
      'storage',
      ['create_backup', 'list_storage'],
    ],
    [
      'create_vm',
      { node: 'pve1', ide2: 'nfs-shared:iso/debian-13.1.0-amd64-netinst.is,media=cdrom' },
      'not_found',
      'ide2',
      ['create_vm', 'list_storage_content'],
    ],
    [
      'create_container',
      { node: 'pve1', ostemplate: 'local:vztmpl/nope.tar.zst', rootfs: 'local-lvm:4' },
      'not_found',
      'ostemplate',
      ['list_storage_content'],
    ],
    ['create_snapshot', { vmid: 100, snapname: 'release-41' }, 'conflict', 'snapname', ['create_snapshot']],
    [
      'create_snapshot',
      { vmid: 500, snapname: 'first' },
      'unsupported',
      'vmid',
      ['move_disk', 'list_storage'],
    ],
    [
      'rollback_snapshot',
      { vmid: 100, snapname: 'release-40' },
      'not_found',
      'snapname',
      ['rollback_snapshot', 'list_snapshots'],
    ],
    ['delete_snapshot', { vmid: 106, snapname: 'nope' }, 'not_found', 'snapname', ['list_snapshots']],
    [
      'create_vm',
      { node: 'pve1', net0: 'virtio,bridge=vmbr9' },
      'not_found',
      'net0',
      ['create_vm', 'list_network_interfaces'],
    ],
  ])('%s %o is %s by %s', async (tool, args, code, parameter, suggests) => {
    bench.sent();
    const error = errorOf(await bench.call(tool, args));
    expect({
      code: error.code,
      parameter: error.invalid[0]?.parameter,
      suggests: error.suggestions.map((one) => one.tool),
      related: error.related_tools,
    }).toEqual({ code, parameter, suggests, related: [...new Set(suggests)] });
    expect(bench.sent().filter((line) => !line.startsWith('GET '))).toEqual([]);
    for (const { tool: next, arguments: given } of error.suggestions)
      expect(await bench.call(next, { ...given, dry_run: true })).toMatchObject({ ok: true });
  });

  test('the same of a node that is offline, and through call_operation', async () => {
    const ill = await openBench('full');
    ill.sandbox.faults.add('node-offline=pve2');
    const error = errorOf(
      await ill.call('call_operation', {
        operation: 'POST /nodes/pve3/qemu/106/migrate',
        params: { target: 'pve2' },
      }),
    );
    await ill.close();
    expect(error).toMatchObject({
      code: 'unreachable',
      invalid: [{ parameter: 'target', given: 'pve2', valid: ['pve1'] }],
      context: { nodes_online: ['pve1', 'pve3'] },
    });
  });
});

describe('what PVE would do is let through, with a note where it is not what one expects', () => {
  test('a new disk on a storage of files is made as qcow2, unless raw is asked for', async () => {
    const made = await bench.call('create_vm', { node: 'pve1', vmid: 501, scsi0: 'nfs-shared:1' });
    expect(dataOf(made).notes).toEqual([
      "scsi0: made as qcow2, as a raw disk on a storage of files can't be snapshotted; format=raw asks for a raw one.",
    ]);
    expect(dataOf(await bench.call('get_vm_config', { vmid: 501 })).scsi0).toMatch(/\.qcow2/);
    expect(dataOf(await bench.call('get_vm_config', { vmid: 500 })).scsi0).toMatch(/\.raw/);
    textOf(await bench.call('create_snapshot', { vmid: 501, snapname: 'first' }));
  });

  test('a configuration written back with the size that it has is no resize', async () => {
    const { scsi0 } = dataOf(await bench.call('get_vm_config', { vmid: 108 }));
    textOf(await bench.call('update_vm_config', { vmid: 108, scsi0: `${String(scsi0)},discard=on` }));
  });

  test('a vnet that is not applied yet, and a setting that was not set, are said', async () => {
    const notes = async (args: Readonly<Record<string, unknown>>) =>
      dataOf(await bench.call('update_vm_config', { vmid: 108, ...args })).notes;
    textOf(await bench.call('create_sdn_zone', { zone: 'soon', type: 'simple' }));
    textOf(await bench.call('create_sdn_vnet', { vnet: 'later', zone: 'soon' }));
    expect(await notes({ net0: 'virtio,bridge=later' })).toEqual([
      'node pve3 does not have vnet later yet, so the guest will not start there before apply_sdn has put it in place.',
    ]);
    expect(await notes({ delete: 'scsi9' })).toEqual([
      'scsi9 was not in the configuration: nothing was removed there.',
    ]);
  });

  test('a running container goes with force; protection and HA are left to PVE, which looks at them first', async () => {
    const owner = clientOf(bench);
    await owner.cluster.ha.resources.post({ sid: 'vm:103', state: 'started' });
    await owner.nodes('pve1').lxc(200).config.put({ protection: true });
    const managed = errorOf(await bench.call('delete_vm', { vmid: 103 }));
    const purged = errorOf(await bench.call('delete_vm', { vmid: 103, purge: true }));
    const kept = errorOf(await bench.call('delete_vm', { vmid: 200 }));
    const forced = await bench.call('delete_vm', { vmid: 201, force: true });
    expect(
      [managed.message, purged.message, kept.message].map((text) => text.slice(0, 120)),
    ).toMatchInlineSnapshot(`
      [
        "DELETE /nodes/{node}/qemu/{vmid}: 500 unable to remove VM 103 - used in HA resources and purge parameter not set. The HA",
        "Nothing was sent: VM 103 (mail) is running, and only a stopped guest can be deleted: shut it down or stop it, then make ",
        "DELETE /nodes/{node}/lxc/{vmid} was not sent: guest 200 is protected, as its protection flag is set; it may be started a",
      ]
    `);
    expect(forced).toMatchObject({ ok: true, data: { vmid: 201, exitstatus: 'OK' } });
  });

  test('an ISO that is there, and a restore over a guest, pass', async () => {
    expect(
      await bench.call('create_vm', { node: 'pve1', ide2: `${iso},media=cdrom`, dry_run: true }),
    ).toMatchObject({ ok: true });
  });
});

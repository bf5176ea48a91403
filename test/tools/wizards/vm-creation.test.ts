import { afterEach, describe, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { callAsking, callsOf, guestNow, look, steady, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeKeyForTests ops@example.com';

describe('vm_creation_wizard', () => {
  test('plans a VM from a cloud image with everything filled in, and changes nothing', async () => {
    bench = await openBench('full');
    const plan = await bench.call('vm_creation_wizard', {
      name: 'app01',
      source: 'genericcloud',
      ssh_key: key,
      ip: '10.0.0.50/24',
      gateway: '10.0.0.1',
    });
    expect(callsOf(plan)).toMatchInlineSnapshot(`
      [
        {
          "arguments": {
            "agent": true,
            "boot": "order=scsi0",
            "cores": 2,
            "cpu": "x86-64-v2-AES",
            "ide2": "nfs-shared:cloudinit",
            "ipconfig0": "ip=10.0.0.50/24,gw=10.0.0.1",
            "memory": "2G",
            "name": "app01",
            "net0": "virtio,bridge=vmbr0,firewall=1",
            "node": "pve1",
            "ostype": "l26",
            "scsi0": "nfs-shared:0,import-from=nfs-shared:import/debian-13-genericcloud-amd64.qcow2,format=qcow2,discard=on,iothread=1",
            "scsihw": "virtio-scsi-single",
            "serial0": "socket",
            "sshkeys": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeKeyForTests ops@example.com",
            "vmid": 110,
          },
          "tool": "create_vm",
        },
        {
          "arguments": {
            "disk": "scsi0",
            "node": "pve1",
            "size": "32G",
            "vmid": 110,
          },
          "tool": "resize_disk",
        },
        {
          "arguments": {
            "node": "pve1",
            "vmid": 110,
          },
          "tool": "start_vm",
        },
      ]
    `);
    expect(dataOf(plan).decided).toMatchInlineSnapshot(`
      [
        {
          "argument": "node",
          "others": [
            "pve3",
            "pve2",
          ],
          "value": "pve1",
          "why": "the least loaded: memory 14 %, CPU 5 %",
        },
        {
          "argument": "storage",
          "others": [
            "local-lvm",
          ],
          "value": "nfs-shared",
        },
        {
          "argument": "bridge",
          "others": [],
          "value": "vmbr0",
        },
        {
          "argument": "cpu",
          "others": [
            "host",
          ],
          "value": "x86-64-v2-AES",
        },
      ]
    `);
    expect(dataOf(plan).warnings).toEqual([]);
    expect(textOf(plan).split('\n').at(-1)).toMatchInlineSnapshot(
      `"Also takes: vlan, password, pool, tags, vmid, onboot, ostype, start"`,
    );
    const sent = bench.sent();
    expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(sent.length).toBeLessThanOrEqual(18);
    expect(sent.filter((line) => line === 'GET /access/permissions').length).toBeLessThanOrEqual(4);
  });

  test.each([
    ['a cloud image', { source: 'nfs-shared:import/debian-13-genericcloud-amd64.qcow2', ssh_key: key }],
    ['a template', { source: 'debian-13-cloud', ssh_key: key, disk: '10G', memory: '4G', cores: 4 }],
    ['an ISO', { source: 'netinst', start: false }],
  ])('makes a VM from %s', async (_, args) => {
    bench = await openBench('full');
    const made = await bench.call('vm_creation_wizard', { name: 'app01', ...args, vmid: 150, apply: true });
    expect(steady(textOf(made))).toMatchSnapshot();
    const node = (await guestNow(bench, 150))?.node;
    const config = await look(bench, 'GET /nodes/{node}/qemu/{vmid}/config', { node, vmid: 150 });
    const { meta: _meta, smbios1: _uuid, vmgenid: _id, digest: _digest, ...rest } = config;
    expect(steady(JSON.stringify(rest, null, 1))).toMatchSnapshot();
  });

  test.each([
    ['debian 13', 'nfs-shared:import/debian-13-genericcloud-amd64.qcow2', 3],
    ['netinst Debian', 'nfs-shared:iso/debian-13.1.0-amd64-netinst.iso', 1],
    ['cloud 13', 'nfs-shared:import/debian-13-genericcloud-amd64.qcow2', 1],
  ])(
    'takes "%s" for the best of what all its words fit, and tells the others',
    async (source, value, others) => {
      bench = await openBench('full');
      const plan = dataOf(await bench.call('vm_creation_wizard', { source, ssh_key: key }));
      expect(plan.decided).toContainEqual({
        argument: 'source',
        value,
        others: expect.objectContaining({ length: others }),
        why: `the first of ${others + 1} that '${source}' fits`,
      });
      expect(plan.apply).toMatchObject({ arguments: { source: value } });
    },
  );

  test('takes onboot, VLAN and tags, says what else it takes, and why the node', async () => {
    bench = await openBench('full');
    const args = { source: 'netinst', onboot: true, vlan: 20, tags: 'web' };
    const plan = await bench.call('vm_creation_wizard', args);
    expect(callsOf(plan)[0]?.arguments).toMatchObject({
      onboot: true,
      tags: 'web',
      net0: 'virtio,bridge=vmbr0,firewall=1,tag=20',
    });
    expect(textOf(plan).split('\n').at(-1)).toBe('Also takes: password, pool, vmid, ostype, start');
    expect(dataOf(plan).decided).toContainEqual({
      argument: 'node',
      value: 'pve1',
      others: ['pve3', 'pve2'],
      why: expect.stringMatching(/^the least loaded: memory \d+ %, CPU \d+ %$/),
    });
  });

  test('with nothing to install from, the call that fetches something is told, by what the storages take', async () => {
    bench = await openBench('full');
    const owner = (operation: string, params: Record<string, unknown>) =>
      bench.call('call_operation', { operation, params });
    for (const [node, storage] of [
      ['pve1', 'nfs-shared'],
      ['pve1', 'local'],
      ['pve2', 'local'],
      ['pve3', 'local'],
    ]) {
      const at = { node, storage };
      const { items } = await look(bench, 'GET /nodes/{node}/storage/{storage}/content', at);
      const rows: { volid: string; content: string }[] = Array.isArray(items) ? items : [];
      for (const { volid } of rows.filter(({ content }) => content === 'iso' || content === 'import'))
        textOf(
          await owner('DELETE /nodes/{node}/storage/{storage}/content/{volume}', { ...at, volume: volid }),
        );
    }
    textOf(await bench.call('delete_vm', { vmid: 9000 }));
    const told = async () => errorOf(await bench.call('vm_creation_wizard', { name: 'app01' }));
    const first = await told();
    expect([first.code, first.suggestions]).toMatchInlineSnapshot(`
      [
        "not_found",
        [
          {
            "arguments": {
              "content": "import",
              "filename": "debian-13-genericcloud-amd64.qcow2",
              "storage": "nfs-shared",
              "url": "https://cloud.debian.org/images/cloud/trixie/latest/debian-13-genericcloud-amd64.qcow2",
            },
            "tool": "download_file",
            "why": "fetches Debian 13's cloud image (some 330 MiB) to nfs-shared",
          },
        ],
      ]
    `);
    const { tool = '', arguments: args } = first.suggestions[0] ?? {};
    textOf(await bench.call(tool, { ...args, dry_run: true }));
    for (const storage of ['local', 'nfs-shared'])
      textOf(await owner('PUT /storage/{storage}', { storage, content: 'iso,backup' }));
    bench.sandbox.clock.advance(60_000);
    expect((await told()).suggestions[0]?.arguments).toMatchObject({ content: 'iso' });
  });

  test('asks for source and key where the person can be asked, and for consent to the whole plan', async () => {
    bench = await openBench('full', undefined, { confirm: 'change' });
    const { result, asked } = await callAsking(
      bench,
      'vm_creation_wizard',
      { name: 'app01', vmid: 150, apply: true },
      {
        source: '9000',
        ssh_key: key,
        confirm: true,
      },
    );
    expect(asked).toEqual(['source', 'ssh_key', 'confirm']);
    expect(textOf(result).split('\n')[0]).toMatchInlineSnapshot(
      `"Done: Make VM 150 'app01' on pve1 from template debian-13-cloud: 2 cores, 2G memory, 32 GiB on nfs-shared"`,
    );
    expect(await guestNow(bench, 150)).toBeDefined();
  });

  test('a person who declines stops it', async () => {
    bench = await openBench('full', undefined, { confirm: 'change' });
    const args = { name: 'app01', source: '9000', ssh_key: key, apply: true };
    const { result } = await callAsking(bench, 'vm_creation_wizard', args, {});
    expect(errorOf(result).code).toBe('confirmation_refused');
    expect(writes(bench)).toEqual([]);
  });

  test('where nobody can be asked, the plan is done on one token, bound to its steps', async () => {
    bench = await openBench('full', undefined, { confirm: 'change' });
    const args = { name: 'app01', source: '9000', ssh_key: key, vmid: 150, apply: true };
    const first = errorOf(await bench.call('vm_creation_wizard', args));
    expect(first.code).toBe('confirmation_required');
    const { tool = '', arguments: again } = first.suggestions[0] ?? {};
    const other = errorOf(await bench.call(tool, { ...again, cores: 8 }));
    expect(other.code).toBe('confirmation_refused');
    expect(writes(bench)).toEqual([]);
    const second = other.suggestions[0]?.arguments;
    expect(textOf(await bench.call(tool, second)).split('\n')).toHaveLength(5);
  });

  test('stops at the first failure, tells what was done, and the way back works', async () => {
    bench = await openBench('full');
    bench.sandbox.faults.add('task-fails=resize');
    const error = errorOf(
      await bench.call('vm_creation_wizard', {
        name: 'app01',
        source: '9000',
        ssh_key: key,
        vmid: 150,
        apply: true,
      }),
    );
    expect(steady(error.message)).toMatchInlineSnapshot(
      `"Step 3 of 4 failed and the plan stopped there: resize_disk: The task resize of 150 on pve1 failed: unexpected end of the job. Done: clone_vm, update_vm_config. Not done: start_vm. The suggestions begin with the way back."`,
    );
    expect(error.suggestions[0]).toMatchInlineSnapshot(`
      {
        "arguments": {
          "vmid": 150,
        },
        "tool": "delete_vm",
        "why": "deletes the VM with its disks, once it is stopped",
      }
    `);
    const { tool = '', arguments: back } = error.suggestions[0] ?? {};
    textOf(await bench.call(tool, back));
    expect(await guestNow(bench, 150)).toBeUndefined();
  });

  test.each([
    ['a source that is not there', { source: 'solaris' }, 'not_found'],
    ['a vmid that is taken', { vmid: 100 }, 'conflict'],
    ['a disk that fits nowhere', { disk: '90T', apply: true }, 'conflict'],
    ['a node that is not there', { node: 'pve9' }, 'not_found'],
    ['a bad address', { ip: 'elsewhere' }, 'invalid_arguments'],
  ])('%s is refused', async (_, args, code) => {
    bench = await openBench('full');
    expect(errorOf(await bench.call('vm_creation_wizard', args)).code).toBe(code);
    expect(writes(bench)).toEqual([]);
  });
});

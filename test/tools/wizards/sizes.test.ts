import { afterEach, describe, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { callAsking, callsOf, guestNow, look, steady, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

describe('container_creation_wizard', () => {
  test('makes a container with a login and an address', async () => {
    bench = await openBench('full');
    const args = {
      name: 'ct01',
      template: 'alpine',
      vmid: 150,
      ssh_key: 'ssh-ed25519 AAAAC3Nza ops',
      memory: '1G',
    };
    expect(callsOf(await bench.call('container_creation_wizard', args))).toMatchInlineSnapshot(`
      [
        {
          "arguments": {
            "cores": 1,
            "features": "nesting=1",
            "hostname": "ct01",
            "memory": "1G",
            "net0": "name=eth0,bridge=vmbr0,firewall=1,ip=dhcp",
            "node": "pve1",
            "ostemplate": "nfs-shared:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz",
            "rootfs": "nfs-shared:8",
            "ssh-public-keys": "ssh-ed25519 AAAAC3Nza ops",
            "start": true,
            "unprivileged": true,
            "vmid": 150,
          },
          "tool": "create_container",
        },
      ]
    `);
    expect(writes(bench)).toEqual([]);
    textOf(await bench.call('container_creation_wizard', { ...args, apply: true }));
    expect(await guestNow(bench, 150)).toMatchObject({ type: 'lxc' });
  });

  test('asks for template and key; a password is never shown', async () => {
    bench = await openBench('full');
    const args = { name: 'ct01', password: 'a-secret-one' };
    const { result, asked } = await callAsking(bench, 'container_creation_wizard', args, {
      template: 'nfs-shared:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz',
    });
    expect(asked).toEqual(['template', 'ssh_key']);
    expect(JSON.stringify(result)).not.toContain('a-secret-one');
    expect(textOf(result)).toContain('alpine');
  });

  test.each([
    ['a template that is not there', { template: 'gentoo' }, 'not_found'],
    ['no room', { disk: '90T', apply: true }, 'conflict'],
  ])('%s is refused', async (_, args, code) => {
    bench = await openBench('full');
    expect(errorOf(await bench.call('container_creation_wizard', args)).code).toBe(code);
  });
});

describe('resize_wizard', () => {
  test('grows a disk and gives more memory to a stopped VM', async () => {
    bench = await openBench('full');
    const args = { vmid: 'staging', size: '+10G', memory: '8G', cores: 4 };
    const plan = await bench.call('resize_wizard', args);
    expect(textOf(plan)).toMatchInlineSnapshot(`
      "Plan, nothing done yet: Give VM 106 (staging) 50G on scsi0 and 4 cores and 8G of memory
      1. resize_disk {"vmid":106,"disk":"scsi0","size":"50G"}: grows scsi0 from 40G to 50G
      2. update_vm_config {"vmid":106,"cores":4,"memory":"8G"}: gives it 4 cores and 8G of memory
      Decided:
      - disk scsi0
      Warnings:
      - A disk can not be made smaller again
      - Partition and file system are to be grown inside (growpart and resize2fs or xfs_growfs; cloud images do it at their next start)
      To do it: resize_wizard {"vmid":"staging","size":"+10G","memory":"8G","cores":4,"disk":"scsi0","apply":true}"
    `);
    textOf(await bench.call('resize_wizard', { ...args, apply: true }));
    expect(
      await look(bench, 'GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 106 }),
    ).toMatchObject({
      cores: 4,
      memory: '8192',
      scsi0: expect.stringContaining('size=50G'),
    });
  });

  test('what is to be done inside is told by the kind of system', async () => {
    bench = await openBench('full');
    const told = async (vmid: number) =>
      JSON.stringify(dataOf(await bench.call('resize_wizard', { vmid, size: '+10G' })).warnings);
    expect(await told(104)).toContain('Resize-Partition');
    expect(await told(104)).not.toContain('growpart');
    expect(await told(101)).toContain('growpart');
  });

  test('a running VM takes it at its next start, or is restarted', async () => {
    bench = await openBench('full');
    const plan = dataOf(await bench.call('resize_wizard', { vmid: 103, cores: 4 }));
    expect(plan.warnings).toEqual([expect.stringContaining('next start')]);
    const restarted = await bench.call('resize_wizard', { vmid: 103, cores: 4, restart: true });
    expect(callsOf(restarted).map(({ tool }) => tool)).toEqual(['update_vm_config', 'reboot_vm']);
  });

  test('asks what it is to have', async () => {
    bench = await openBench('full');
    const { result, asked } = await callAsking(bench, 'resize_wizard', { vmid: 203 }, { memory: '2G' });
    expect(asked).toEqual(['memory', 'size']);
    expect(callsOf(result)).toEqual([{ tool: 'update_vm_config', arguments: { vmid: 203, memory: '2G' } }]);
  });

  test.each([
    ['less disk', [], { vmid: 106, size: '10G' }, 'invalid_arguments'],
    ['nothing', [], { vmid: 106 }, 'invalid_arguments'],
    ['a disk that it has not', [], { vmid: 106, size: '+1G', disk: 'scsi7' }, 'not_found'],
    [
      'more than the storage has',
      ['storage-full=local-lvm'],
      { vmid: 106, size: '+1G', apply: true },
      'conflict',
    ],
    ['a locked guest', ['guest-locked=106'], { vmid: 106, cores: 4, apply: true }, 'conflict'],
  ])('%s is refused', async (_, faults, args, code) => {
    bench = await openBench('full');
    for (const fault of faults) bench.sandbox.faults.add(fault);
    expect(errorOf(await bench.call('resize_wizard', args)).code).toBe(code);
    expect(writes(bench)).toEqual([]);
  });

  test('the way back is told where the restart fails', async () => {
    bench = await openBench('full');
    bench.sandbox.faults.add('task-fails=qmreboot');
    const error = errorOf(
      await bench.call('resize_wizard', { vmid: 103, cores: 4, restart: true, apply: true }),
    );
    expect(error.suggestions[0]).toMatchObject({
      tool: 'update_vm_config',
      arguments: { vmid: 103, cores: 2 },
    });
  });
});

describe('rightsize_guests', () => {
  test('a protected guest is left out and named', async () => {
    bench = await openBench('full');
    const plan = await bench.call('rightsize_guests', { timeframe: 'day' });
    const vmids = callsOf(plan).map(({ arguments: { vmid } }) => vmid);
    expect(vmids).not.toContain(102);
    expect(dataOf(plan)).toMatchObject({
      plan: expect.stringContaining(`that ${vmids.length} of `),
      warnings: expect.arrayContaining([expect.stringMatching(/^Left out: VM 102 \(db01\): /)]),
      apply: { tool: 'rightsize_guests' },
    });
  });

  test('plans what the guests of a node can give back, and does it', async () => {
    bench = await openBench('full');
    const plan = await bench.call('rightsize_guests', { node: 'pve2', timeframe: 'day' });
    expect(
      steady(textOf(plan))
        .split('\n')
        .slice(1)
        .every((line) => line !== ''),
    ).toBe(true);
    const steps = callsOf(plan);
    expect(steps.map(({ tool }) => tool)).toEqual(steps.map(() => 'update_vm_config'));
    expect(steps.length).toBeGreaterThan(0);
    expect(bench.sent().length).toBeLessThanOrEqual(30);
    textOf(await bench.call('rightsize_guests', { node: 'pve2', timeframe: 'day', apply: true }));
    const [first] = steps;
    const { items } = await look(bench, 'GET /nodes/{node}/qemu/{vmid}/pending', {
      node: 'pve2',
      vmid: first?.arguments.vmid,
    });
    expect(JSON.stringify(items)).toContain('"pending"');
  });
});

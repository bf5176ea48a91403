import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toolsets } from '../../../overrides/tools/toolsets.js';
import { allTools } from '../../../src/tools/registry.js';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('operate');
});
afterAll(() => bench.close());

describe('describe_tool', () => {
  test('tells everything about a tool, by an alias too', async () => {
    expect(textOf(await bench.call('describe_tool', { tool: 'proxmox_vm_start' }))).toMatchInlineSnapshot(`
      "start_vm: Start guest
      Starts a stopped VM or container and waits until it runs.
      risk: operate; needs access level operate
      parameters (* required):
        vmid* (string): Guest id or name. Also: container_id, vm_id, ctid.
        wait (boolean): false: do not wait for the task.
        dry_run (boolean): Only tell what it would do.
      example: {"vmid":"staging"}
      before: The guest is stopped.
      before: It is no template.
      side effects: none
      duration: a few seconds
      POST /nodes/{node}/qemu/{vmid}/status/start: VM.PowerMgmt on /vms/{vmid}
      POST /nodes/{node}/lxc/{vmid}/status/start: VM.PowerMgmt on /vms/{vmid}
      other names: start_container, start_resource, proxmox_vm_start
      related: get_vm_status, start_guests, resume_vm, bulk_guest_action"
    `);
    expect(dataOf(await bench.call('describe_tool', { tool: 'proxmox_vm_start' }))).toMatchObject({
      name: 'start_vm',
      called_as: 'proxmox_vm_start',
      access_level: 'operate',
      allowed: true,
    });
    expect(dataOf(await bench.call('describe_tool', { tool: 'delete_vm' }))).toMatchObject({
      allowed: false,
    });
  });

  test('a misspelt name is answered with the right one', async () => {
    const { code, related_tools: related } = errorOf(await bench.call('describe_tool', { tool: 'strat_vm' }));
    expect([code, related[0]]).toEqual(['unknown_tool', 'start_vm']);
  });

  test('every tool is described within 6,000 tokens and asks no cluster', async () => {
    bench.sent();
    for (const { name } of await allTools()) {
      const result = await bench.call('describe_tool', { tool: name });
      expect([name, textOf(result).length < 6000 * 3.5]).toEqual([name, true]);
    }
    expect(bench.sent()).toEqual([]);
  });
});

describe('list_tool_categories', () => {
  test('counts the tools of every toolset', async () => {
    const { categories } = dataOf(await bench.call('list_tool_categories'));
    expect(categories).toMatchObject(Object.entries(toolsets).map(([name, about]) => ({ name, about })));
  });

  test('of one category tells titles and risks', async () => {
    const text = textOf(await bench.call('list_tool_categories', { category: 'guests' }));
    expect(text).toMatch(/^ {2}delete_vm\tdestroy \(above level operate\)\t/m);
    expect(text).toContain('--toolsets');
  });
});

describe('validate_parameters', () => {
  const check = (tool: string, args: Readonly<Record<string, unknown>>) =>
    bench.call('validate_parameters', { tool, arguments: args });

  test('shows the request that would go out, and sends none', async () => {
    bench.sent();
    expect(dataOf(await check('start_vm', { vmid: 'empty' }))).toMatchObject({
      valid: true,
      request: {
        operation: 'POST /nodes/{node}/qemu/{vmid}/status/start',
        params: { node: 'pve3', vmid: 108 },
      },
      decision: 'allowed',
    });
    expect(bench.sent().filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test('foretells what the owner does not allow', async () => {
    expect(dataOf(await check('delete_vm', { vmid: 108 }))).toMatchObject({
      valid: true,
      decision: 'access_level',
    });
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['start_vm', { vmidd: 108 }, { vmid: 108 }],
    ['start_vm', { vmid: 'emtpy' }, { vmid: 'empty' }],
    ['manage_vm', { vmid: 108, action: 'strat' }, { vmid: 108, action: 'start' }],
    [
      'create_vm',
      { node: 'pve1', nam: 'x', memory: '2 gigabytes' },
      { node: 'pve1', name: 'x', memory: '2G' },
    ],
  ])('%s with %o is put right', async (tool, args, right) => {
    const data = dataOf(await check(tool, args));
    expect(data).toMatchObject({ valid: false, corrected: right, corrected_valid: true });
  });

  test('what is missing is told, with no correction made up', async () => {
    const data = dataOf(await check('start_vm', {}));
    expect(data).toMatchObject({ valid: false, missing: ['vmid'] });
    expect(data).not.toHaveProperty('corrected');
  });

  test('of a tool that is code of its own the arguments are judged, and it is not run', async () => {
    bench.sent();
    expect(dataOf(await check('list_alerts', { severity: 'warning' }))).toMatchObject({ valid: true });
    expect(dataOf(await check('list_alerts', { severity: 'warnin' }))).toMatchObject({
      valid: false,
      corrected: { severity: 'warning' },
    });
    expect(bench.sent()).toEqual([]);
  });
});

describe('suggest_parameters', () => {
  test('offers what the cluster has for a new VM', async () => {
    const args = {
      tool: 'create_vm',
      arguments: { node: 'pve1' },
      parameters: ['vmid', 'scsi0', 'net0', 'pool', 'ide2'],
    };
    expect(textOf(await bench.call('suggest_parameters', args))).toMatchInlineSnapshot(`
      "vmid: 110 (the next free one)
      scsi0: nfs-shared:32 (a new disk; 2872 GiB free there); local-lvm:32 (a new disk; 760 GiB free there)
      net0: virtio,bridge=vmbr0 (bridge of pve1 (10.0.0.11/24))
      pool: production (What customers see); development (Free to break)
      ide2: nfs-shared:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom (iso of 2026-11-21); nfs-shared:iso/ubuntu-24.04.3-live-server-amd64.iso,media=cdrom (iso of 2026-11-21); nfs-shared:iso/virtio-win-0.1.271.iso,media=cdrom (iso of 2026-11-21); local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom (iso of 2026-11-21)"
    `);
  });

  test('to clone, templates come first', async () => {
    const args = { tool: 'clone_vm', parameters: ['vmid'] };
    const [first] = textOf(await bench.call('suggest_parameters', args)).split(';');
    expect(first).toBe('vmid*: 9000 (template 9000 debian-13-cloud (VM on pve1, stopped))');
  });

  test.each<[string, Record<string, unknown>, string, unknown]>([
    ['migrate_vm', { vmid: 'web01' }, 'target', expect.stringMatching(/^pve[23]$/)],
    ['start_vm', {}, 'vmid', 106],
    ['resize_disk', { vmid: 102 }, 'disk', 'scsi0'],
    ['rollback_snapshot', { vmid: 'web01' }, 'snapname', 'release-41'],
    ['create_container', { node: 'pve2' }, 'ostemplate', expect.stringMatching(/:vztmpl\/.*debian-13/)],
  ])('%s with %o: %s', async (tool, given, parameter, best) => {
    const { suggestions } = dataOf(
      await bench.call('suggest_parameters', { tool, arguments: given, parameters: [parameter] }),
    );
    expect(suggestions).toMatchObject([
      { parameter, values: expect.arrayContaining([expect.objectContaining({ value: best })]) },
    ]);
  });
});

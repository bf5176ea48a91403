import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, clientOf, dataOf, errorOf, openBench, rowsIn, textOf } from './kit.js';

type Given = Readonly<Record<string, unknown>>;

let bench: Bench;
// What was answered a moment ago is never taken for the present here, as others change the cluster between the calls.
let later = 0;
beforeAll(async () => {
  bench = await openBench('full', undefined, undefined, { now: () => Date.now() + later });
});
afterAll(() => bench.close());

const call = (tool: string, args: Given = {}) => {
  later += 10_000;
  return bench.call(tool, args);
};
const notesOf = async (tool: string, args: Given) => dataOf(await call(tool, args)).notes;

describe('a change of a firewall that has no effect', () => {
  test('says what is off above it, and the calls that mend it are the ones that do', async () => {
    const owner = clientOf(bench);
    const rule = { type: 'in', action: 'ACCEPT', macro: 'HTTPS' };
    const enable = { vmid: 101, enable: 1 };
    textOf(await call('update_vm_config', { vmid: 101, net0: { firewall: false } }));
    const found = [await notesOf('update_firewall_options', { ...enable, dry_run: true })];
    found.push(await notesOf('create_firewall_rule', { vmid: 101, ...rule }));
    textOf(await call('update_firewall_options', enable));
    await owner.cluster.firewall.options.put({ enable: 1 });
    found.push(await notesOf('create_firewall_rule', { vmid: 101, ...rule }));
    textOf(await call('update_vm_config', { vmid: 101, net0: { firewall: true } }));
    found.push(await notesOf('create_firewall_rule', { vmid: 101, ...rule }));
    textOf(await call('update_firewall_options', { node: 'pve1', enable: 0 }));
    found.push(await notesOf('create_firewall_rule', { node: 'pve1', ...rule }));
    await owner.cluster.firewall.options.put({ enable: 0 });
    found.push(await notesOf('create_firewall_rule', rule));
    found.push(await notesOf('update_firewall_options', { vmid: 101, enable: 0 }));
    expect(found).toMatchInlineSnapshot(`
      [
        [
          "Not in effect: the cluster's firewall is off. update_firewall_options {"enable":1} switches it on.",
          "Not in effect for net0 of guest 101, which lacks firewall=1. update_vm_config {"vmid":101,"net0":{"firewall":true}} sets it.",
        ],
        [
          "enable: 1, as none was given.",
          "Not in effect: the cluster's firewall is off. update_firewall_options {"enable":1} switches it on.",
          "Not in effect: the firewall of guest 101 is off. update_firewall_options {"vmid":101,"enable":1} switches it on.",
          "Not in effect for net0 of guest 101, which lacks firewall=1. update_vm_config {"vmid":101,"net0":{"firewall":true}} sets it.",
        ],
        [
          "enable: 1, as none was given.",
          "Not in effect for net0 of guest 101, which lacks firewall=1. update_vm_config {"vmid":101,"net0":{"firewall":true}} sets it.",
        ],
        [
          "enable: 1, as none was given.",
        ],
        [
          "enable: 1, as none was given.",
          "Not in effect: the firewall of node pve1 is off. update_firewall_options {"node":"pve1","enable":1} switches it on.",
        ],
        [
          "enable: 1, as none was given.",
          "Not in effect: the cluster's firewall is off. update_firewall_options {"enable":1} switches it on.",
        ],
        undefined,
      ]
    `);
  });

  test.each([{}, { node: 'pve2' }, { vmid: 100 }])('the options show their defaults: %o', async (where) => {
    const result = await call('get_firewall_options', where);
    const { digest, ...data } = dataOf(result);
    expect({ text: textOf(result).replace(String(digest), 'DIGEST'), data }).toMatchSnapshot();
  });
});

describe('the firewall of the cluster, switched on with no way in for the management', () => {
  const on = { enable: 1 };

  test('asks first, and says who is locked out', async () => {
    const asking = await openBench('destroy', undefined, {});
    const error = errorOf(await asking.call('update_firewall_options', on));
    const dry = dataOf(await asking.call('update_firewall_options', { ...on, dry_run: true }));
    const lower = await openBench('change');
    const refused = errorOf(await lower.call('update_firewall_options', on));
    await Promise.all([asking.close(), lower.close()]);
    expect({
      code: error.code,
      preview: error.context.preview,
      dry: dry.notes,
      refused: refused.message,
    }).toMatchInlineSnapshot(`
      {
        "code": "confirmation_required",
        "dry": [
          "Lock-out: no rule of the cluster lets port 8006 and 22 of the nodes in. Without one PVE does so for the local network of the nodes alone; whoever comes from another address, these tools included, is locked out. First: create_firewall_rule {"type":"in","action":"ACCEPT","proto":"tcp","dport":"8006,22","source":"ADDRESSES"} with the addresses of the management.",
        ],
        "preview": [
          "digest: da39a3ee5e6b4b0d3255bfef95601890afd80709",
          "undo_change can't take it back, as no record of changes is kept (the owner sets PVE_AUDIT_LOG).",
          "Lock-out: no rule of the cluster lets port 8006 and 22 of the nodes in. Without one PVE does so for the local network of the nodes alone; whoever comes from another address, these tools included, is locked out. First: create_firewall_rule {"type":"in","action":"ACCEPT","proto":"tcp","dport":"8006,22","source":"ADDRESSES"} with the addresses of the management.",
        ],
        "refused": "PUT /cluster/firewall/options needs access level 'destroy', and this server has 'change': with \`enable\` it has the nodes drop what no rule lets in, the management from outside the local network too. Nothing was sent. The server's owner can grant it with PVE_ACCESS=destroy.",
      }
    `);
  });

  test.each<[string, string, Given]>([
    [
      'a rule for both ports',
      'rules',
      { type: 'in', action: 'ACCEPT', enable: 1, proto: 'tcp', dport: '22,8000:8010' },
    ],
    ['a rule for all', 'rules', { type: 'in', action: 'ACCEPT', enable: 1, source: '10.9.0.0/16' }],
    ['an IP set of the management', 'ipset', { name: 'management' }],
  ])('is no lock-out with %s', async (_, part, params) => {
    const other = await openBench('full');
    const { firewall } = clientOf(other).cluster;
    await (part === 'rules'
      ? firewall.rules.post({ type: 'in', action: 'ACCEPT', ...params })
      : firewall.ipset.post({ name: 'management' }));
    const data = dataOf(await other.call('update_firewall_options', { ...on, dry_run: true }));
    await other.close();
    expect(data.notes).toBeUndefined();
  });

  test('a rule for SSH alone leaves the API out; ACCEPT as policy drops nothing', async () => {
    const other = await openBench('full');
    const { firewall } = clientOf(other).cluster;
    await firewall.groups.post({ group: 'admins' });
    await firewall.groups('admins').post({ type: 'in', action: 'ACCEPT', macro: 'SSH', enable: 1 });
    await firewall.rules.post({ type: 'group', action: 'admins', enable: 1 });
    const notes = async (args: Given) =>
      dataOf(await other.call('update_firewall_options', { ...args, dry_run: true })).notes;
    const found = [await notes(on), await notes({ ...on, policy_in: 'ACCEPT' })];
    await other.close();
    expect(found).toMatchInlineSnapshot(`
      [
        [
          "Lock-out: no rule of the cluster lets port 8006 of the nodes in. Without one PVE does so for the local network of the nodes alone; whoever comes from another address, these tools included, is locked out. First: create_firewall_rule {"type":"in","action":"ACCEPT","proto":"tcp","dport":"8006","source":"ADDRESSES"} with the addresses of the management.",
        ],
        undefined,
      ]
    `);
  });
});

describe('a guest that is halted', () => {
  test('is listed as paused, by one request', async () => {
    bench.sent();
    const rows = rowsIn(await call('list_vms', { status: 'paused' }));
    const sent = bench.sent();
    expect(rows.map(({ vmid, status }) => [vmid, status])).toEqual([[107, 'paused']]);
    expect(sent).toEqual(['GET /cluster/resources']);
  });

  test('start_vm points to resume_vm, and of one that runs to a reboot', async () => {
    const told = async (vmid: number) => {
      const { message, suggestions } = errorOf(await call('start_vm', { vmid }));
      return { message, suggestions: suggestions.map(({ tool }) => tool) };
    };
    expect([await told(107), await told(100)]).toMatchInlineSnapshot(`
      [
        {
          "message": "The task qmstart of 107 on pve1 failed: VM 107 already running. There is nothing to start. But its state is paused: it answers nobody until it is resumed.",
          "suggestions": [
            "resume_vm",
            "get_vm_status",
            "get_task_log",
          ],
        },
        {
          "message": "The task qmstart of 100 on pve1 failed: VM 100 already running. There is nothing to start.",
          "suggestions": [
            "get_vm_status",
            "reboot_vm",
            "get_task_log",
          ],
        },
      ]
    `);
  });

  test('is an alert', async () => {
    const { alerts } = dataOf(await call('list_alerts', { vmid: 107 }));
    expect(alerts).toEqual(
      expect.arrayContaining([
        {
          code: 'guest_halted',
          severity: 'warning',
          subject: 'guest 107',
          message: '107 sandbox (VM on pve1, paused) is halted: it answers nobody until it is resumed.',
          suggestion: { tool: 'resume_vm', arguments: { vmid: 107 }, why: 'lets it go on' },
        },
      ]),
    );
  });
});

describe('harm that PVE does not speak of', () => {
  test.each<[string, Given]>([
    ['create_ha_resource', { sid: 'vm:100' }],
    ['create_ha_resource', { sid: 'vm:109' }],
    ['create_ha_resource', { sid: 'ct:202' }],
    ['create_template', { vmid: 108 }],
    ['create_vm', { node: 'pve1', scsi0: 'local-lvm:9999', scsi1: 'local-lvm:1' }],
    ['create_vm', { node: 'pve1', scsi0: 'local-lvm:10' }],
    ['resize_disk', { vmid: 100, disk: 'scsi0', size: '2T' }],
    ['resize_disk', { vmid: 100, disk: 'scsi0', size: '+8G' }],
  ])('%s %o', async (tool, args) => {
    const seen = dataOf(await call('validate_parameters', { tool, arguments: args }));
    expect({ valid: seen.valid, notes: seen.notes }).toMatchSnapshot();
  });

  test('a disk that takes its whole size at once is refused where it does not fit', async () => {
    await clientOf(bench).storage.post({
      storage: 'thick',
      type: 'zfspool',
      pool: 'rpool/thick',
      content: 'images',
    });
    const { code, message, invalid } = errorOf(
      await call('create_vm', { node: 'pve1', scsi0: 'thick:9999' }),
    );
    expect({ code, message, invalid }).toMatchInlineSnapshot(`
      {
        "code": "conflict",
        "invalid": [
          {
            "expected": "at most 251 GiB, or another storage",
            "given": "thick:9999",
            "parameter": "scsi0",
            "valid": [
              "nfs-shared",
              "local-lvm",
            ],
          },
        ],
        "message": "Nothing was sent: storage 'thick' has 251 GiB free, and scsi0 wants 9999.",
      }
    `);
  });

  test('a guest that is replicated can start where its copy is', async () => {
    const { storage, cluster, nodes } = clientOf(bench);
    await storage.post({ storage: 'tank', type: 'zfspool', pool: 'rpool/data', content: 'images' });
    await nodes('pve1').qemu.post({ vmid: 600, scsi0: 'tank:1' }).wait();
    await cluster.replication.post({ id: '600-0', target: 'pve2', type: 'local' });
    expect(await notesOf('create_ha_resource', { sid: 'vm:600', dry_run: true })).toMatchInlineSnapshot(
      `
      [
        "When pve1 fails, HA can start guest 600 on pve2 alone, from the last replication: it has scsi0 on tank, which no other node shares.",
      ]
    `,
    );
  });

  test('a move against a rule of HA', async () => {
    const { ha } = clientOf(bench).cluster;
    await ha.resources.post({ sid: 'vm:109', state: 'started' });
    await ha.rules.post({ rule: 'near', type: 'node-affinity', resources: 'vm:109', nodes: 'pve1:2,pve2' });
    const move = { sid: 'vm:109', dry_run: true };
    const found = [await notesOf('migrate_ha_resource', { ...move, node: 'pve3' })];
    await ha.rules('near').put({ type: 'node-affinity', strict: true });
    found.push(await notesOf('migrate_vm', { vmid: 109, target: 'pve3', online: true, dry_run: true }));
    found.push(await notesOf('migrate_ha_resource', { ...move, node: 'pve2' }));
    expect(found).toMatchInlineSnapshot(`
      [
        [
          "HA rule 'near' ties vm:109 to pve1:2,pve2, not to pve3: HA may move it back by itself. list_ha_rules {"resource":"vm:109"} shows it.",
        ],
        [
          "HA rule 'near' ties vm:109 to pve1:2,pve2, not to pve3: HA never runs it there. list_ha_rules {"resource":"vm:109"} shows it.",
        ],
        undefined,
      ]
    `);
  });
});

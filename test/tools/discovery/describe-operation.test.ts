import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.js';
import { type Bench, dataOf, openBench, textOf } from '../kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('read');
});
afterAll(() => bench.close());

test('each of the 675 operations is described within 1,500 tokens, text and data each', async () => {
  const over: [string, number, number][] = [];
  for (const { id } of operations) {
    const result = await bench.call('describe_operation', { operation: id });
    const sizes = [encode(textOf(result)).length, encode(JSON.stringify(dataOf(result))).length] as const;
    if (Math.max(...sizes) > 1500) over.push([id, ...sizes]);
  }
  expect(over).toEqual([]);
}, 60_000);

test('it tells what the operation does, which tool does it, and what its parameters mean', async () => {
  expect(
    textOf(await bench.call('describe_operation', { operation: 'PUT /nodes/{node}/qemu/{vmid}/resize' })),
  ).toMatchInlineSnapshot(`
    "PUT /nodes/{node}/qemu/{vmid}/resize
    Grows a VM's disk, running or not; never shrinks, leaves the guest's partitions alone; starts a task.
    tools that do it: resize_disk
    risk: change; needs access level change
      destroy with skiplock: acts on a guest that is locked for another job
    starts a task; call_operation waits for its end
    permission: VM.Config.Disk on /vms/{vmid}
    parameters (* required):
    node*: a node's name; Name of a node of the cluster, as \`GET /nodes\` lists it; not an address.
    vmid*: an integer (a vmid), 100 to 999999999; Number of a guest, 100 to 999999999; one number space for VMs and containers of the whole cluster.
    disk*: one of ide0, ide1, ide2, ide3, scsi0, scsi1, scsi2, scsi3, scsi4, scsi5, scsi6, scsi7 and…; Slot of the disk to grow, such as "scsi0", "rootfs" or "mp0"; a missing one makes the task fail.
    size*: a size such as 20G, or +10G for that much more; New size, \`64G\`, or what to add, \`+8G\`; a bare number is bytes. Shrinking is refused.
    digest: text, at most 40 characters; Digest from your last read; the call fails if the configuration has changed since. Left out, no check.
    skiplock: true or false; true: act although the guest is locked by a backup, snapshot or migration. Only root@pam may, not a token."
  `);
});

test('sub-keys and the rest of the parameters come on request', async () => {
  const operation = 'POST /nodes/{node}/qemu';
  const whole = textOf(await bench.call('describe_operation', { operation }));
  expect(whole).toContain('more parameters, described with {"parameters": [NAME, …]}: ');
  const some = textOf(await bench.call('describe_operation', { operation, parameters: ['scsi0', 'net[n]'] }));
  expect(some).toMatch(/^scsi\[n\]: .*count/m);
  expect(some).toMatch(/^ {2}bridge: a bridge's name\. Bridge or SDN vnet/m);
  expect(some).toMatch(/^ {2}cache: .*writeback/m);
});

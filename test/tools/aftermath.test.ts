import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { createToolbox, type Toolbox } from '../../src/tools/index.js';
import { access, clientOf, dataOf, openBench, textOf } from './kit.js';

/** A sandbox that goes on only while somebody waits, and a toolbox that waits up to a minute. */
async function openTimed(): Promise<{ sandbox: Sandbox; toolbox: Toolbox; close(): Promise<void> }> {
  const sandbox = await startSandbox({ clock: 'manual' });
  const { clock, url: host, tokens, fingerprint } = sandbox;
  const sleep = async (ms: number) => clock.advance(ms);
  const toolbox = createToolbox({
    access: access('full'),
    safety: { confirm: 'never' },
    now: () => clock.now(),
    waitLimit: 30_000,
    connect: async () => ({
      host,
      token: tokens.root ?? '',
      tls: { fingerprint },
      clock: { now: () => clock.now(), sleep },
    }),
  });
  return {
    sandbox,
    toolbox,
    close: async () => {
      await toolbox.close();
      await sandbox.close();
    },
  };
}

describe('a request that HA carries out by itself', () => {
  let timed: Awaited<ReturnType<typeof openTimed>>;
  const call = (tool: string, args: Readonly<Record<string, unknown>>) =>
    timed.toolbox.call({ tool, arguments: args });
  beforeAll(async () => {
    timed = await openTimed();
    await clientOf(timed).cluster.ha.resources.post({ sid: 'vm:109', state: 'started' });
    await clientOf(timed).cluster.ha.resources.post({ sid: 'vm:106', state: 'stopped' });
    timed.sandbox.clock.advance(20_000);
  });
  afterAll(() => timed.close());

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['start_vm', { vmid: 106 }],
    ['shutdown_vm', { vmid: 106 }],
    ['migrate_vm', { vmid: 109, target: 'pve2', online: true }],
    ['start_vm', { vmid: 106, wait: false }],
  ])('%s %o', async (tool, args) => {
    const text = textOf(await call(tool, args));
    expect(text.replace(/UPID:\S+:/g, 'UPID')).toMatchSnapshot();
  });

  test('is not called done where HA has given the guest up', async () => {
    const { ha } = clientOf(timed).cluster;
    await clientOf(timed).nodes('pve3').qemu(108).config.put({ net0: 'virtio,bridge=vmbr9' });
    await ha.resources.post({ sid: 'vm:108', state: 'started', max_restart: 0, max_relocate: 0 });
    timed.sandbox.clock.advance(60_000);
    expect(textOf(await call('start_vm', { vmid: 108 })).replace(/UPID:\S+:/g, 'UPID')).toMatchInlineSnapshot(
      `"VM 108 (empty) on pve3: not started yet. HA does nothing with the guest, as it has given it up (state error) on pve3: update_ha_resource with state disabled, then started, lets it try again. Look with get_ha_status {}, get_vm_status {"vmid":108}."`,
    );
  });

  test('is not called done where HA has not come to it within the limit', async () => {
    await clientOf(timed).cluster.ha.status['disarm-ha'].post({ 'resource-mode': 'freeze' });
    const result = await call('start_vm', { vmid: 106 });
    expect({ text: textOf(result), ...dataOf(result), upid: '' }).toMatchInlineSnapshot(`
      {
        "exitstatus": "OK",
        "ha": "HA has done it: the guest is on pve3, running",
        "name": "staging",
        "node": "pve3",
        "state": "ended",
        "text": "VM 106 (staging) on pve3 started: OK (task UPID:pve3:00005029:1B4B7D69:6B00B9F9:hastart:106:root@pam!demo:). HA has done it: the guest is on pve3, running.",
        "upid": "",
        "vmid": 106,
      }
    `);
  });
});

describe('a change of a running guest', () => {
  test('names what waits for its next start, and nothing where all is in effect', async () => {
    const bench = await openBench('destroy');
    const notes = async (args: Readonly<Record<string, unknown>>) =>
      dataOf(await bench.call('update_vm_config', args)).notes;
    const found = [
      await notes({ vmid: 101, memory: '8G', cores: 4, onboot: false }),
      await notes({ vmid: 101, delete: 'cores' }),
      await notes({ vmid: 106, memory: '8G' }),
      await notes({ vmid: 101, description: 'front end' }),
    ];
    const config = await bench.call('get_vm_config', { vmid: 101 });
    const stopped = await bench.call('get_vm_config', { vmid: 106 });
    bench.sent();
    await bench.call('set_guest_tags', { vmid: 101, tags: 'web' });
    const sent = bench.sent();
    await bench.close();
    expect([dataOf(config).notes, dataOf(stopped).notes]).toMatchInlineSnapshot(`
      [
        [
          "Some of it waits for the next start from stopped. In effect now: cores 2; memory 4096.",
        ],
        undefined,
      ]
    `);
    expect(found).toMatchInlineSnapshot(`
      [
        [
          "Not in effect yet: cores, memory wait for the guest's next start from stopped. reboot_vm {"vmid":101} puts them into effect; a reboot from inside the guest does not.",
        ],
        [
          "Not in effect yet: cores waits for the guest's next start from stopped. reboot_vm {"vmid":101} puts it into effect; a reboot from inside the guest does not.",
        ],
        undefined,
        undefined,
      ]
    `);
    expect(sent.filter((line) => line.endsWith('/pending'))).toEqual([]);
  });
});

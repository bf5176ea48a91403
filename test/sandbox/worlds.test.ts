import { describe, expect, it } from 'vitest';
import { dataOf, field, type Lab, startLab } from './support.js';

async function everything(lab: Lab): Promise<unknown> {
  const resources = await lab.data('GET', '/cluster/resources');
  const config = await lab.data('GET', '/nodes/pve1/qemu/9000/config');
  const storages = await lab.data('GET', '/nodes/pve1/storage/nfs-shared/content');
  return [lab.sandbox.tokens, resources, config, storages];
}

describe('the world demo', () => {
  it('is the same for the same seed and another for another', async () => {
    const labs = await Promise.all([1, 1, 2].map((seed) => startLab({ world: 'demo', seed })));
    const [first, again, other] = await Promise.all(labs.map(everything));
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    await Promise.all(labs.map((lab) => lab.close()));
  });

  it('holds three nodes, shared and local storage, guests of several states, and something to start from', async () => {
    const lab = await startLab({ world: 'demo' });
    const rows = await lab.data('GET', '/cluster/resources');
    const list = Array.isArray(rows) ? rows : [];
    const count = (type: string, status: string): number =>
      list.filter((row) => field(row, 'type') === type && field(row, 'status') === status).length;
    expect({
      nodes: count('node', 'online'),
      storages: count('storage', 'available'),
      running: count('qemu', 'running') + count('lxc', 'running'),
      paused: count('qemu', 'paused'),
      stopped: count('qemu', 'stopped') + count('lxc', 'stopped'),
      templates: list.filter((row) => field(row, 'template') === 1).length,
    }).toEqual({ nodes: 3, storages: 9, running: 10, paused: 1, stopped: 4, templates: 1 });
    expect(await lab.task('POST', '/nodes/pve1/qemu/9000/clone', { newid: 300, name: 'new' })).toBe('OK');
    expect(await lab.task('POST', '/nodes/pve1/qemu/300/status/start')).toBe('OK');
    expect(await lab.task('POST', '/nodes/pve1/qemu/300/status/shutdown')).toBe('OK');
    await lab.close();
  });

  it('lets its auditor look and change nothing', async () => {
    const lab = await startLab({ world: 'demo' });
    const seen = dataOf(await lab.call('auditor', 'GET', '/cluster/resources', { params: { type: 'vm' } }));
    expect(Array.isArray(seen) && seen.length).toBe(15);
    expect((await lab.call('auditor', 'POST', '/nodes/pve1/qemu/100/status/stop')).reason).toBe(
      'Permission check failed (/vms/100, VM.PowerMgmt)',
    );
    await lab.close();
  });
});

describe('an unknown world or release', () => {
  it('is refused', async () => {
    await expect(startLab({ release: '6.0' })).rejects.toThrow("The sandbox knows no PVE release '6.0'");
  });
});

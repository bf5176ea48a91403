import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab({ world: 'demo' });
});
afterEach(() => lab.close());

/** The log of a task that the call starts. */
async function logOf(path: string, params: Record<string, unknown>): Promise<readonly string[]> {
  const upid = String(await lab.data('POST', path, params));
  lab.sandbox.clock.settle();
  const node = upid.split(':')[1] ?? '';
  const lines = await lab.data('GET', `/nodes/${node}/tasks/${encodeURIComponent(upid)}/log`);
  return Array.isArray(lines) ? lines.map((line) => String(field(line, 't'))) : [];
}

async function statusOf(path: string): Promise<unknown> {
  return field(await lab.data('GET', `${path}/status/current`), 'status');
}

describe('bulk actions on the cluster', () => {
  const BULK = '/cluster/bulk-action/guest';

  it('start what is named, in order, and skip what runs', async () => {
    expect(await logOf(`${BULK}/start`, { vms: [106, 203, 100] })).toEqual([
      'Starting guests: 106, 203, 100',
      'WARN: Skipping VM 100, already running.',
      'Starting VM 106',
      'Starting CT 203',
      'TASK WARNINGS: 1',
    ]);
    expect(await statusOf('/nodes/pve3/qemu/106')).toBe('running');
    expect(await statusOf('/nodes/pve3/lxc/203')).toBe('running');
  });

  it("shut down in the other order, with each guest's own patience", async () => {
    await lab.data('PUT', '/nodes/pve1/qemu/100/config', { startup: 'order=1,down=30' });
    expect(await logOf(`${BULK}/shutdown`, { vms: [100, 200] })).toEqual([
      'Shutting down guests: 100, 200',
      'Shutting down CT 200 (Timeout = 180 seconds)',
      'Shutting down VM 100 (Timeout = 30 seconds)',
      'TASK OK',
    ]);
    expect(await statusOf('/nodes/pve1/qemu/100')).toBe('stopped');
  });

  it('suspend VMs alone', async () => {
    expect(await logOf(`${BULK}/suspend`, { vms: [100, 200, 106] })).toEqual([
      'Suspending guests: 100, 200, 106',
      'WARN: skipping 200, only VMs can be suspended',
      'WARN: Skipping VM 106, not running.',
      'Suspending VM 100',
      'TASK WARNINGS: 2',
    ]);
  });

  it('migrate, and name those that could not', async () => {
    expect(await logOf(`${BULK}/migrate`, { vms: [100, 101, 109], target: 'pve2', online: 1 })).toEqual([
      'Migrating guests to pve2: 100, 101, 109',
      'Migrating VM 100',
      'WARN: Migrating VM 100 failed: migration aborted',
      'WARN: VM 101 already on pve2, skipping.',
      'Migrating VM 109',
      'TASK ERROR: Some guests failed to migrate 100',
    ]);
    expect(await statusOf('/nodes/pve2/qemu/109')).toBe('running');
  });

  it('take the privilege on each guest', async () => {
    const refusal = async (params: Record<string, unknown>): Promise<string> =>
      (await lab.call('auditor', 'POST', `${BULK}/start`, { params })).reason;
    expect(await refusal({ vms: [106] })).toBe('Permission check failed (/vms/106, VM.PowerMgmt)');
    expect(await refusal({})).toBe('Permission check failed (/, VM.PowerMgmt)');
  });
});

describe('actions on all guests of a node', () => {
  it('stops all and starts those that start with the node', async () => {
    const stopped = await logOf('/nodes/pve1/stopall', {});
    expect(stopped.at(-1)).toBe('TASK OK');
    expect(stopped).toContain('Stopping VM 109 (timeout = 180 seconds)');
    expect(await logOf('/nodes/pve1/startall', {})).toEqual([
      'Starting VM 100',
      'Starting VM 103',
      'Starting CT 200',
      'TASK OK',
    ]);
    expect(await statusOf('/nodes/pve1/qemu/109')).toBe('stopped');
  });

  it('migrates what can go', async () => {
    const params = { target: 'pve3', 'max-workers': 2, vms: '100,109' };
    expect(await logOf('/nodes/pve1/migrateall', params)).toEqual([
      'Check VM 100: skip VM 100 - precondition check failed:',
      '  Has local disks: local-lvm:vm-100-disk-0',
      'Check VM 109: precondition check passed',
      'Migrating VM 109',
      'All jobs finished, used 1 workers in total.',
      'TASK OK',
    ]);
    const { status, reason } = await lab.call('root', 'POST', '/nodes/pve1/migrateall', {
      params: { target: 'pve2' },
    });
    expect(`${status} ${reason}`).toBe(
      "500 either 'max-workers' parameter or max_workers in datacenter.cfg must be set!",
    );
  });
});

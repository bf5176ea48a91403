import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataOf, field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(() => lab.close());

const VM = '/nodes/pve/qemu/100';
const CT = '/nodes/pve/lxc/200';

async function refusal(method: string, path: string, params: Record<string, unknown> = {}): Promise<string> {
  const { status, reason } = await lab.call('root', method, path, { params });
  return `${status} ${reason}`;
}

function createVm(params: Record<string, unknown> = {}): Promise<unknown> {
  return lab.task('POST', '/nodes/pve/qemu', { vmid: 100, memory: 512, scsi0: 'local:1', ...params });
}

describe('a VM', () => {
  it('lives from create to delete', async () => {
    expect(await createVm({ name: 'web', net0: 'virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0', tags: 'B;a' })).toBe(
      'OK',
    );
    expect(await lab.data('GET', `${VM}/config`)).toEqual({
      boot: 'order=scsi0;net0',
      digest: expect.stringMatching(/^[0-9a-f]{40}$/),
      memory: '512',
      meta: expect.stringMatching(/^creation-qemu=[\d.]+,ctime=\d+$/),
      name: 'web',
      net0: 'virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0',
      scsi0: 'local:100/vm-100-disk-0.raw,size=1G',
      smbios1: expect.stringMatching(/^uuid=[0-9a-f-]{36}$/),
      tags: 'a;b',
      vmgenid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(await lab.task('POST', `${VM}/status/start`)).toBe('OK');
    expect(await lab.task('POST', `${VM}/status/start`)).toBe('VM 100 already running');
    expect(field(await lab.data('GET', `${VM}/status/current`), 'qmpstatus')).toBe('running');
    expect(await refusal('DELETE', VM)).toBe('500 VM 100 is running - destroy failed');
    expect(await lab.task('POST', `${VM}/status/stop`)).toBe('OK');
    expect(await lab.task('DELETE', VM, { purge: 1 })).toBe('OK');
    expect(await lab.data('GET', '/nodes/pve/qemu')).toEqual([]);
    expect(await lab.data('GET', '/nodes/pve/storage/local/content', { content: 'images' })).toEqual([]);
  });

  it('is refused a second time, and leaves nothing behind where its creation fails', async () => {
    await createVm();
    expect(await refusal('POST', '/nodes/pve/qemu', { vmid: 100 })).toBe(
      "500 unable to create VM 100 - VM 100 already exists on node 'pve'",
    );
    const failed = await lab.task('POST', '/nodes/pve/qemu', {
      vmid: 101,
      scsi0: 'local:1',
      ide2: 'local:iso/nope.iso,media=cdrom',
    });
    expect(failed).toBe("unable to create VM 101 - volume 'local:iso/nope.iso' does not exist");
    expect(await refusal('POST', '/nodes/pve/qemu', { vmid: 101, scsi0: 'nope:1' })).toBe(
      "500 storage 'nope' does not exist",
    );
    expect(await refusal('GET', '/nodes/pve/qemu/101/config')).toMatch(/^500 Configuration file/);
    const images = await lab.data('GET', '/nodes/pve/storage/local/content', { vmid: 101 });
    expect(images).toEqual([]);
  });

  it('keeps what it can not plug in as pending until it stops', async () => {
    await createVm();
    await lab.task('POST', `${VM}/status/start`);
    await lab.data('PUT', `${VM}/config`, { memory: 1024, description: 'now' });
    const rows = await lab.data('GET', `${VM}/pending`);
    expect(rows).toContainEqual({ key: 'memory', value: '512', pending: '1024' });
    expect(rows).toContainEqual({ key: 'description', value: 'now' });
    expect(field(await lab.data('GET', `${VM}/config`, { current: 1 }), 'memory')).toBe('512');
    await lab.data('PUT', `${VM}/config`, { revert: 'memory' });
    expect(await lab.data('GET', `${VM}/pending`)).toContainEqual({ key: 'memory', value: '512' });
    await lab.data('PUT', `${VM}/config`, { cores: 4 });
    await lab.task('POST', `${VM}/status/stop`);
    expect(field(await lab.data('GET', `${VM}/config`, { current: 1 }), 'cores')).toBe(4);
  });

  it('takes a change only against the digest that it was read with', async () => {
    await createVm();
    const before = field(await lab.data('GET', `${VM}/config`), 'digest');
    await lab.data('PUT', `${VM}/config`, { cores: 2, digest: before });
    expect(await refusal('PUT', `${VM}/config`, { cores: 3, digest: before })).toBe(
      '500 checksum mismatch (file change by other user?)',
    );
  });

  it('keeps a detached disk as unused and removes it with that', async () => {
    await createVm();
    await lab.data('PUT', `${VM}/config`, { delete: 'scsi0' });
    expect(field(await lab.data('GET', `${VM}/config`), 'unused0')).toBe('local:100/vm-100-disk-0.raw');
    await lab.data('PUT', `${VM}/config`, { delete: 'unused0' });
    expect(await lab.data('GET', '/nodes/pve/storage/local/content', { vmid: 100 })).toEqual([]);
  });

  it('grows by steps, never shrinks, and times out on a shutdown that nobody hears', async () => {
    await createVm();
    expect(await lab.task('PUT', `${VM}/resize`, { disk: 'scsi0', size: '+2G' })).toBe('OK');
    expect(field(await lab.data('GET', `${VM}/config`), 'scsi0')).toBe('local:100/vm-100-disk-0.raw,size=3G');
    expect(await lab.task('PUT', `${VM}/resize`, { disk: 'scsi0', size: '1G' })).toBe(
      'shrinking disks is not supported',
    );
    await lab.task('POST', `${VM}/status/start`);
    expect(await lab.task('POST', `${VM}/status/shutdown`, { timeout: 5 })).toBe(
      'VM quit/powerdown failed - got timeout',
    );
    expect(await lab.task('POST', `${VM}/status/shutdown`, { timeout: 5, forceStop: 1 })).toBe('OK');
  });
});

describe('a container', () => {
  it('lives from create to delete', async () => {
    const created = await lab.task('POST', '/nodes/pve/lxc', {
      vmid: 200,
      ostemplate: 'local:vztmpl/alpine-test_3.19_amd64.tar.gz',
      rootfs: 'local:1',
      hostname: 'ct',
      net0: 'name=eth0,bridge=vmbr0,ip=dhcp',
    });
    expect(created).toBe('OK');
    expect(await lab.task('POST', `${CT}/status/start`)).toBe('OK');
    expect(await refusal('POST', `${CT}/status/start`)).toBe('500 CT 200 already running');
    expect(await lab.task('POST', `${CT}/status/shutdown`)).toBe('OK');
    expect(await refusal('POST', `${CT}/status/stop`)).toBe('500 CT 200 not running');
    expect(await lab.task('DELETE', CT)).toBe('OK');
    expect(await lab.data('GET', '/nodes/pve/lxc')).toEqual([]);
  });
});

describe('the statistics daemon', () => {
  it('knows a new guest after its next round', async () => {
    await createVm();
    const row = async (): Promise<unknown> => {
      const rows = await lab.data('GET', '/cluster/resources', { type: 'vm' });
      return Array.isArray(rows) ? field(rows[0], 'status') : rows;
    };
    expect(await row()).toBe('unknown');
    lab.sandbox.clock.advance(10_000);
    expect(await row()).toBe('stopped');
  });
});

describe('a template', () => {
  it('is cloned as linked images that keep it from being deleted', async () => {
    await createVm({ scsi0: 'local:1,format=qcow2' });
    expect(await lab.task('POST', `${VM}/template`)).toBe('OK');
    expect(await lab.task('POST', `${VM}/clone`, { newid: 101 })).toBe('OK');
    expect(field(await lab.data('GET', '/nodes/pve/qemu/101/config'), 'scsi0')).toBe(
      'local:100/base-100-disk-0.qcow2/101/vm-101-disk-0.qcow2,size=1G',
    );
    expect(await lab.task('POST', `${VM}/status/start`)).toBe("you can't start a vm if it's a template");
    expect(await lab.task('DELETE', VM)).toBe(
      "base volume 'local:100/base-100-disk-0.qcow2' is still in use by linked cloned",
    );
    expect(await lab.task('DELETE', '/nodes/pve/qemu/101')).toBe('OK');
    expect(await lab.task('DELETE', VM)).toBe('OK');
  });
});

describe('a cluster of three', () => {
  it('moves a guest between nodes with its disks', async () => {
    const demo = await startLab({ world: 'demo' });
    const path = '/nodes/pve1/qemu/109';
    const refused = await demo.call('root', 'POST', `${path}/migrate`, { params: { target: 'pve2' } });
    expect(refused.reason).toBe("can't migrate running VM without --online");
    expect(await demo.task('POST', `${path}/migrate`, { target: 'pve2', online: 1 })).toBe('OK');
    const config = await demo.call('root', 'GET', '/nodes/pve2/qemu/109/config');
    expect(field(dataOf(config), 'name')).toBe('shared-app');
    await demo.close();
  });
});

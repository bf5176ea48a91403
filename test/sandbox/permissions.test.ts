import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataOf, field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  await lab.task('POST', '/nodes/pve/qemu', { vmid: 100, memory: 128 });
});
afterEach(() => lab.close());

const START = '/nodes/pve/qemu/100/status/start';

async function reason(as: string, method: string, path: string, params = {}): Promise<string> {
  const answer = await lab.call(as, method, path, { params });
  return `${answer.status} ${answer.reason}`;
}

/** Gives roles on a path to root's separated token. */
function grant(path: string, roles: string, more: Record<string, unknown> = {}): Promise<unknown> {
  return lab.data('PUT', '/access/acl', { path, roles, tokens: 'root@pam!privsep', ...more });
}

describe('a separated token', () => {
  it('has no more than it was given', async () => {
    expect(await reason('privsep', 'POST', START)).toBe(
      '403 Permission check failed (/vms/100, VM.PowerMgmt)',
    );
    await grant('/vms', 'PVEVMUser');
    expect(await reason('privsep', 'POST', START)).toBe('200 OK');
    expect(await reason('privsep', 'PUT', '/nodes/pve/qemu/100/config', { cores: 2 })).toBe(
      '403 Permission check failed (/vms/100, VM.Config.CPU)',
    );
  });

  it('sees an empty cluster, not a refusal', async () => {
    for (const path of ['/access/users', '/storage', '/nodes/pve/qemu', '/pools']) {
      expect([path, dataOf(await lab.call('privsep', 'GET', path))]).toEqual([path, []]);
    }
    const nodes = dataOf(await lab.call('privsep', 'GET', '/nodes'));
    expect(Array.isArray(nodes) && Object.keys(nodes[0]).sort()).toEqual([
      'id',
      'level',
      'node',
      'ssl_fingerprint',
      'status',
      'type',
    ]);
  });
});

describe('an ACL', () => {
  it('holds below its path only when it propagates', async () => {
    await grant('/vms', 'PVEVMUser', { propagate: 0 });
    expect(await reason('privsep', 'POST', START)).toMatch(/^403/);
    await grant('/vms/100', 'PVEVMUser', { propagate: 0 });
    expect(await reason('privsep', 'POST', START)).toBe('200 OK');
  });

  it('is replaced by a deeper one, which can take everything away', async () => {
    await grant('/', 'Administrator');
    await grant('/vms/100', 'NoAccess');
    expect(await reason('privsep', 'POST', START)).toMatch(/^403/);
  });

  it('on a pool counts for its members', async () => {
    await lab.data('POST', '/pools', { poolid: 'p1' });
    await grant('/pool/p1', 'PVEVMUser');
    expect(await reason('privsep', 'POST', START)).toMatch(/^403/);
    await lab.data('PUT', '/pools/p1', { vms: '100' });
    expect(await reason('privsep', 'POST', START)).toBe('200 OK');
  });

  it('reaches the members of a group', async () => {
    await lab.data('POST', '/access/groups', { groupid: 'ops' });
    await lab.data('PUT', '/access/users/bob@pve', { groups: 'ops' });
    await lab.data('PUT', '/access/acl', { path: '/vms', roles: 'PVEVMUser', groups: 'ops' });
    expect(await reason('bob', 'POST', START)).toBe('200 OK');
    await lab.data('PUT', '/access/users/bob@pve', { enable: 0 });
    expect(await reason('bob', 'POST', START)).toBe('401 Authentication failed!');
  });
});

describe('each option of a VM', () => {
  it.each([
    [{ cores: 2 }, 'VM.Config.CPU'],
    [{ memory: 256 }, 'VM.Config.Memory'],
    [{ name: 'x' }, 'VM.Config.Options'],
    [{ net0: 'virtio' }, 'VM.Config.Network'],
    [{ scsi0: 'local:1' }, 'VM.Config.Disk'],
    [{ vga: 'std' }, 'VM.Config.HWType'],
    [{ ide2: 'none,media=cdrom' }, 'VM.Config.CDROM'],
  ])('%j takes %s', async (params, privilege) => {
    await lab.data('POST', '/access/roles', { roleid: 'One', privs: 'VM.Config.Cloudinit' });
    await grant('/vms', 'One');
    const path = '/nodes/pve/qemu/100/config';
    expect(await reason('privsep', 'PUT', path, params)).toBe(
      `403 Permission check failed (/vms/100, ${privilege})`,
    );
    await lab.data('PUT', '/access/roles/One', { privs: privilege, append: 1 });
    await grant('/storage', 'PVEDatastoreUser');
    expect(await reason('privsep', 'PUT', path, params)).toBe('200 OK');
  });

  it('that is root alone is closed to every token', async () => {
    expect(await reason('root', 'PUT', '/nodes/pve/qemu/100/config', { args: '-x' })).toBe(
      "500 only root can set 'args' config",
    );
  });
});

describe('GET /access/permissions', () => {
  it('tells a caller its own rights and an auditor those of others', async () => {
    await grant('/vms', 'PVEAuditor');
    const own = dataOf(
      await lab.call('privsep', 'GET', '/access/permissions', { params: { path: '/vms/100' } }),
    );
    expect(Object.keys(Object(field(own, '/vms/100'))).sort()).toEqual([
      'Datastore.Audit',
      'Mapping.Audit',
      'Pool.Audit',
      'SDN.Audit',
      'Sys.Audit',
      'VM.Audit',
      'VM.GuestAgent.Audit',
    ]);
    expect(await reason('privsep', 'GET', '/access/permissions', { userid: 'bob@pve' })).toBe(
      '403 Permission check failed (/access, Sys.Audit)',
    );
    expect(await reason('bob', 'GET', '/access/permissions', { userid: 'alice@pve' })).toBe('200 OK');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../generated/operations.js';
import { codeRules } from '../../../src/domain/permission/code/index.js';
import { closedToTokens } from '../../../src/domain/permission/expression.js';
import {
  type CallerRights,
  type Facts,
  forecast,
  needOf,
  pathsOf,
  readRights,
} from '../../../src/domain/permission/index.js';

interface SpecNode {
  readonly path: string;
  readonly info?: Readonly<Record<string, { readonly allowtoken?: number }>>;
  readonly children?: readonly SpecNode[];
}

function closedBelow({ path, info = {}, children = [] }: SpecNode): string[] {
  const own = Object.entries(info).flatMap(([method, { allowtoken }]) =>
    allowtoken === 0 ? [`${method} ${path}`] : [],
  );
  return [...own, ...children.flatMap(closedBelow)];
}

const VM = { node: 'pve', vmid: 100 };

/** A caller with exactly these rights: `'/vms/100': 'VM.Audit VM.Console'`. */
function rights(byPath: Readonly<Record<string, string>>, caller = 'alice@pve'): CallerRights {
  const asked = Object.entries(byPath).map(([path, names]) => [
    path,
    Object.fromEntries(
      names
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => [name, 1]),
    ),
  ]);
  return { caller, listed: {}, asked: Object.fromEntries(asked) };
}

function said(
  operation: string,
  params: object,
  granted: Readonly<Record<string, string>>,
  facts: Facts = {},
  caller = 'alice@pve',
): string {
  const { verdict, why } = forecast(operation, { ...params }, rights(granted, caller), facts);
  return `${verdict}: ${why}`;
}

const held = 'allowed: the caller holds what PVE asks for';

describe('a permission expression', () => {
  it.each<[string, string, object, Record<string, string>, string]>([
    ['all of the privileges', 'GET /nodes/{node}/qemu/{vmid}/config', VM, { '/vms/100': 'VM.Audit' }, held],
    [
      'what is missing',
      'GET /nodes/{node}/qemu/{vmid}/config',
      VM,
      { '/vms/100': '' },
      'denied: lacks VM.Audit on /vms/100',
    ],
    [
      'one of several',
      'GET /nodes/{node}/storage/{storage}/status',
      { node: 'pve', storage: 'a1' },
      { '/storage/a1': 'Datastore.AllocateSpace' },
      held,
    ],
    [
      'none of several',
      'GET /nodes/{node}/storage/{storage}/status',
      { node: 'pve', storage: 'a1' },
      { '/storage/a1': 'VM.Audit' },
      'denied: lacks Datastore.Audit or Datastore.AllocateSpace on /storage/a1',
    ],
    [
      'the alternative that takes least',
      'POST /nodes/{node}/storage/{storage}/download-url',
      { node: 'pve', storage: 'a1' },
      { '/storage/a1': 'Datastore.AllocateTemplate', '/': '', '/nodes/pve': '' },
      'denied: lacks Sys.AccessNetwork on /nodes/pve',
    ],
    [
      'an alternative by a parameter that is given',
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { ...VM, newid: 101, pool: 'p' },
      { '/vms/100': 'VM.Clone', '/vms/101': '', '/pool/p': 'VM.Allocate' },
      "unknown: it depends on the source's disks and bridges",
    ],
    [
      'an alternative by a parameter that is not',
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { ...VM, newid: 101 },
      { '/vms/100': 'VM.Clone', '/vms/101': '' },
      'denied: lacks VM.Allocate on /vms/101',
    ],
    [
      'a required parameter that is open',
      'POST /nodes/{node}/qemu/{vmid}/clone',
      VM,
      { '/vms/100': 'VM.Clone' },
      "unknown: it depends on 'newid', which is not given; it depends on the source's disks and bridges",
    ],
    ['a parameter that PVE has not got', 'GET /cluster/acme/meta', {}, { '/nodes': 'Sys.Audit' }, held],
    [
      'a path that PVE cannot read',
      'POST /pools',
      { poolid: 'a b' },
      {},
      'denied: the path that PVE would check is none that it can read',
    ],
    ['any user', 'GET /version', {}, {}, held],
    [
      'root alone',
      'POST /nodes/{node}/execute',
      { node: 'pve' },
      {},
      'denied: only root@pam with a login may call it; no role grants that',
    ],
    ['the user itself', 'GET /access/users/{userid}/token', { userid: 'alice@pve' }, {}, held],
    [
      'another user',
      'GET /access/users/{userid}/token',
      { userid: 'bob@pve' },
      { '/access/groups': '' },
      'denied: lacks User.Modify on /access/groups',
    ],
    ['an operation that is none', 'GET /nope', {}, {}, "unknown: pvekit knows no operation 'GET /nope'"],
  ])('%s', (_name, operation, params, granted, expected) => {
    expect(said(operation, params, granted)).toBe(expected);
  });

  it('knows groups where it was told them, and finds out where no group can help', () => {
    const call: [string, object] = ['GET /access/users/{userid}', { userid: 'bob@pve' }];
    const onGroup = { '/access/groups': '', '/access/groups/ops': 'User.Modify' };
    expect(said(...call, onGroup, { groups: { 'bob@pve': ['ops'] } })).toBe(held);
    const listed = readRights({ '/access/groups/ops': { 'Sys.Audit': 1 } });
    expect(forecast(call[0], { userid: 'bob@pve' }, { caller: 'alice@pve', listed })).toEqual({
      verdict: 'unknown',
      missing: [],
      why: "it depends on the user's groups",
    });
  });

  it('lets root with a login do everything, and a token of root what is not kept from tokens', () => {
    expect(said('POST /nodes/{node}/execute', {}, {}, {}, 'root@pam')).toBe(
      'allowed: root@pam may do everything',
    );
    expect(said('PUT /access/password', { userid: 'root@pam' }, {}, {}, 'root@pam!t')).toMatch(
      /^denied: .*PVE closes it to API tokens: it takes a login with a password$/,
    );
  });

  it('lists the operations that are closed to tokens as the spec has them', () => {
    const spec: readonly SpecNode[] = JSON.parse(readFileSync('spec/pve-9.2.json', 'utf8'));
    expect([...closedToTokens].sort()).toEqual(spec.flatMap(closedBelow).sort());
  });

  it('has rules for operations only', () => {
    const known = new Set(operations.map(({ id }) => id));
    expect(Object.keys(codeRules).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('rights by path', () => {
  const listed = readRights({
    '/': { 'VM.Audit': 1, 'VM.Console': 0 },
    '/vms/200': { 'VM.PowerMgmt': 1 },
  });
  const config = (vmid: number, caller = 'alice@pve', asked?: CallerRights['asked']) =>
    forecast(
      'GET /nodes/{node}/qemu/{vmid}/config',
      { node: 'pve', vmid },
      { caller, listed, ...(asked ? { asked } : {}) },
    ).verdict;
  const shell = (vmid: number, caller: string) =>
    forecast('POST /nodes/{node}/qemu/{vmid}/termproxy', { node: 'pve', vmid }, { caller, listed }).verdict;

  it('does not take for given what is inherited: an entry that forbids is not listed', () => {
    expect(config(100)).toBe('unknown');
    expect(config(100, 'alice@pve', readRights({ '/vms/100': { 'VM.Audit': 1 } }))).toBe('allowed');
    expect(config(100, 'alice@pve', readRights({ '/vms/100': {} }))).toBe('denied');
  });

  it('takes a listed path as it stands', () => {
    expect(config(200)).toBe('denied');
  });

  it('knows of a user what no parent hands down, and of a token not even that', () => {
    expect([shell(100, 'alice@pve'), shell(100, 'alice@pve!t')]).toEqual(['denied', 'unknown']);
  });

  it('reads nothing into an answer of another form', () => {
    expect([readRights(null), readRights([]), readRights({ '/': 1 })]).toEqual([{}, {}, {}]);
  });

  it('tells the paths that a call speaks of', () => {
    const need = needOf(
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { ...VM, newid: 101, pool: 'p' },
      'alice@pve',
    );
    expect(pathsOf(need)).toEqual(['/vms/100', '/vms/101', '/pool/p']);
  });
});

/** Everything that the options below could ask for. */
const full = {
  '/': 'Sys.Modify Sys.Console',
  '/vms/100':
    'VM.Allocate VM.PowerMgmt VM.Config.Disk VM.Config.CDROM VM.Config.CPU VM.Config.Memory VM.Config.Network VM.Config.HWType VM.Config.Options VM.Config.Cloudinit',
  '/storage/a1': 'Datastore.AllocateSpace Datastore.Audit',
  '/sdn/zones/localnetwork/vmbr0': 'SDN.Use',
  '/sdn/zones/z1/vnet1': 'SDN.Use',
  '/mapping/usb/stick': 'Mapping.Use',
  '/mapping/pci/gpu': 'Mapping.Use',
  '/mapping/dir/share': 'Mapping.Use',
  '/mapping/hwrng': 'Mapping.Use',
  '/mapping/cpu/own': 'Mapping.Use',
};

/** The same without one privilege on one path. */
function without(path: keyof typeof full, privilege: string): Record<string, string> {
  return {
    ...full,
    [path]: full[path]
      .split(' ')
      .filter((name) => name !== privilege)
      .join(' '),
  };
}

describe('the options of a VM', () => {
  const QEMU = 'PUT /nodes/{node}/qemu/{vmid}/config';
  const facts = {
    config: { scsi0: 'a1:100/vm-100-disk-0.raw', ide2: 'none,media=cdrom' },
    zones: { vnet1: 'z1' },
  };

  it.each<[Record<string, unknown>, keyof typeof full, string]>([
    [{ cores: 2 }, '/vms/100', 'VM.Config.CPU'],
    [{ cpu: 'custom-own' }, '/vms/100', 'VM.Config.CPU'],
    [{ memory: 512 }, '/vms/100', 'VM.Config.Memory'],
    [{ vga: 'std' }, '/vms/100', 'VM.Config.HWType'],
    [{ name: 'x' }, '/vms/100', 'VM.Config.Options'],
    [{ delete: 'description' }, '/vms/100', 'VM.Config.Options'],
    [{ startup: 'order=1' }, '/', 'Sys.Modify'],
    [{ net0: 'virtio,bridge=vmbr0' }, '/sdn/zones/localnetwork/vmbr0', 'SDN.Use'],
    [{ net0: { model: 'virtio', bridge: 'vnet1' } }, '/sdn/zones/z1/vnet1', 'SDN.Use'],
    [{ scsi1: 'a1:32' }, '/storage/a1', 'Datastore.AllocateSpace'],
    [{ scsi1: 'a1:32' }, '/vms/100', 'VM.Config.Disk'],
    [{ ide2: 'none,media=cdrom' }, '/vms/100', 'VM.Config.CDROM'],
    [{ ide2: 'cdrom,media=cdrom' }, '/', 'Sys.Console'],
    [{ delete: 'scsi0' }, '/vms/100', 'VM.Config.Disk'],
    [{ delete: 'ide2' }, '/vms/100', 'VM.Config.CDROM'],
    [{ delete: 'unused0' }, '/vms/100', 'VM.Config.Disk'],
    [{ usb0: 'mapping=stick' }, '/mapping/usb/stick', 'Mapping.Use'],
    [{ usb0: 'spice' }, '/vms/100', 'VM.Config.HWType'],
    [{ hostpci0: 'mapping=gpu' }, '/mapping/pci/gpu', 'Mapping.Use'],
    [{ virtiofs0: 'share' }, '/mapping/dir/share', 'Mapping.Use'],
    [{ serial0: 'socket' }, '/vms/100', 'VM.Config.HWType'],
    [{ vmstatestorage: 'a1' }, '/storage/a1', 'Datastore.AllocateSpace'],
    [{ tags: 'a' }, '/vms/100', 'VM.Config.Options'],
  ])('%j takes, on %s, %s', (params, path, privilege) => {
    const call: [string, object] = [QEMU, { ...VM, ...params }];
    expect(said(...call, full, facts)).toBe(held);
    expect(said(...call, without(path, privilege), facts)).toBe(`denied: lacks ${privilege} on ${path}`);
  });

  it.each([
    [{ args: '-x' }, "denied: only root@pam may set 'args'"],
    [{ hookscript: 'a1:snippets/x' }, "denied: only root@pam may set 'hookscript'"],
    [{ hostpci0: 'host=01:00' }, "denied: only root@pam may set 'hostpci0' to a device of the host"],
    [{ serial0: '/dev/ttyS0' }, "denied: only root@pam may set 'serial0' to a device of the host"],
    [{ scsi1: '/dev/sda' }, 'denied: only root@pam may name files by their path'],
    [{ skiplock: true }, "denied: only root@pam may use 'skiplock'"],
    [{ affinity: '0-3' }, "unknown: releases differ in who may set 'affinity'"],
    [{ net0: 'virtio,bridge=other' }, "unknown: it depends on the zone of 'other'"],
  ])('%j: %s', (params, expected) => {
    expect(said(QEMU, { ...VM, ...params }, { ...full, '/storage/a1': '' }, facts)).toBe(expected);
  });

  it('cannot tell what replacing a drive takes without knowing it', () => {
    const granted = without('/vms/100', 'VM.Config.CDROM');
    expect(said(QEMU, { ...VM, scsi0: 'a1:1' }, granted)).toBe("unknown: it depends on what 'scsi0' is now");
  });

  it('cannot tell whether a tag is reserved', () => {
    expect(said(QEMU, { ...VM, tags: 'a' }, without('/', 'Sys.Modify'))).toBe(
      "unknown: it depends on the datacenter's rules for tags",
    );
  });
});

describe('other calls that PVE judges in its code', () => {
  const all = { ...full, '/vms/101': 'VM.Allocate', '/storage/local': 'Datastore.AllocateSpace' };
  const disks = { scsi0: 'a1:vm-100-disk-0', net0: 'virtio,bridge=vmbr0', ide2: 'none,media=cdrom' };

  it.each<[string, string, object, Record<string, string>, Facts, string]>([
    [
      'a new VM in a pool',
      'POST /nodes/{node}/qemu',
      { ...VM, pool: 'p', cores: 1, scsi0: 'a1:8' },
      { '/pool/p': 'VM.Allocate VM.Config.CPU', '/vms/100': '', '/storage/a1': 'Datastore.AllocateSpace' },
      {},
      held,
    ],
    [
      'a new VM without a place',
      'POST /nodes/{node}/qemu',
      { ...VM, cores: 1 },
      { '/vms/100': 'VM.Config.CPU' },
      {},
      'denied: lacks VM.Allocate on /vms/100',
    ],
    [
      'a new container',
      'POST /nodes/{node}/lxc',
      { ...VM, ostemplate: 'a1:vztmpl/x.tar.gz', rootfs: 'a1:8', memory: 64 },
      full,
      {},
      held,
    ],
    [
      'a mount of the host',
      'PUT /nodes/{node}/lxc/{vmid}/config',
      { ...VM, mp0: '/srv,mp=/srv' },
      full,
      {},
      'denied: only root@pam may mount a folder or device of the host',
    ],
    [
      'a device for a container',
      'PUT /nodes/{node}/lxc/{vmid}/config',
      { ...VM, dev0: '/dev/dri' },
      full,
      {},
      'denied: only root@pam may hand a device of the host to a container',
    ],
    [
      "a container's name",
      'PUT /nodes/{node}/lxc/{vmid}/config',
      { ...VM, hostname: 'x' },
      without('/vms/100', 'VM.Config.Network'),
      {},
      'denied: lacks VM.Config.Network on /vms/100',
    ],
    [
      'a clone',
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { ...VM, newid: 101 },
      { ...all, '/vms/100': 'VM.Clone' },
      { config: disks },
      held,
    ],
    [
      'a clone to another storage',
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { ...VM, newid: 101, storage: 'b1' },
      { ...all, '/vms/100': 'VM.Clone', '/storage/b1': '' },
      { config: disks },
      'denied: lacks Datastore.AllocateSpace on /storage/b1',
    ],
    [
      'a migration to other storages',
      'POST /nodes/{node}/qemu/{vmid}/migrate',
      { ...VM, target: 'b', targetstorage: 'x1:a1,b1' },
      { ...all, '/vms/100': 'VM.Migrate', '/storage/b1': '' },
      {},
      'denied: lacks Datastore.AllocateSpace on /storage/b1',
    ],
    [
      'a snapshot',
      'POST /nodes/{node}/qemu/{vmid}/snapshot',
      { ...VM, snapname: 's' },
      { '/vms/100': 'VM.Snapshot' },
      {},
      held,
    ],
    [
      'a backup',
      'POST /nodes/{node}/vzdump',
      { node: 'pve', vmid: '100,101', storage: 'a1' },
      { ...all, '/vms/100': 'VM.Backup', '/vms/101': '' },
      {},
      'denied: lacks VM.Backup on /vms/101',
    ],
    [
      'a backup by a script',
      'POST /nodes/{node}/vzdump',
      { node: 'pve', vmid: '100', storage: 'a1', script: '/x' },
      { ...all, '/vms/100': 'VM.Backup' },
      {},
      "denied: only root@pam may use 'script'",
    ],
    [
      'a backup to the default storage',
      'POST /nodes/{node}/vzdump',
      { node: 'pve', vmid: '100' },
      { ...all, '/vms/100': 'VM.Backup' },
      {},
      "unknown: it depends on the node's default storage for backups",
    ],
    [
      'deleting an ISO',
      'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
      { node: 'pve', storage: 'a1', volume: 'a1:iso/x.iso' },
      full,
      {},
      'denied: lacks Datastore.Allocate on /storage/a1',
    ],
    [
      'deleting a backup',
      'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
      { node: 'pve', storage: 'a1', volume: 'backup/vzdump-qemu-100-2026_01_01-00_00_00.vma.zst' },
      full,
      {},
      'denied: lacks VM.Backup on /vms/100',
    ],
    [
      'an upload',
      'POST /nodes/{node}/storage/{storage}/upload',
      { node: 'pve', storage: 'a1', content: 'iso' },
      full,
      {},
      'denied: lacks Datastore.AllocateTemplate on /storage/a1',
    ],
    [
      "another's task",
      'GET /nodes/{node}/tasks/{upid}/log',
      { node: 'pve', upid: 'UPID:pve:00001234:00005678:6B00B992:qmstart:100:bob@pve:' },
      { '/nodes/pve': '' },
      {},
      'denied: lacks Sys.Audit on /nodes/pve',
    ],
    [
      "a task of one's token",
      'DELETE /nodes/{node}/tasks/{upid}',
      { node: 'pve', upid: 'UPID:pve:00001234:00005678:6B00B992:qmstart:100:alice@pve!t:' },
      {},
      {},
      held,
    ],
    [
      'many guests by name',
      'POST /nodes/{node}/stopall',
      { node: 'pve', vms: '100,101' },
      { '/': '', '/vms/100': 'VM.PowerMgmt', '/vms/101': '' },
      {},
      'denied: lacks VM.PowerMgmt on /',
    ],
    [
      'a role by one who may only allocate',
      'PUT /access/acl',
      { path: '/vms/100', roles: 'PVEVMUser' },
      { '/vms/100': 'VM.Allocate' },
      {},
      'unknown: without Permissions.Modify it depends on the privileges of the role',
    ],
    [
      'a member of a pool',
      'PUT /pools/{poolid}',
      { poolid: 'p', vms: '100' },
      { '/pool/p': 'Pool.Allocate', '/vms/100': 'VM.Allocate' },
      {},
      held,
    ],
    ['a shell', 'POST /nodes/{node}/termproxy', { node: 'pve' }, { '/nodes/pve': 'Sys.Console' }, {}, held],
  ])('%s', (_name, operation, params, granted, facts, expected) => {
    expect(said(operation, params, granted, facts)).toBe(expected);
  });
});

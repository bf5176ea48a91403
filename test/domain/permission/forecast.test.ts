import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../generated/operations.js';
import { codeRules } from '../../../src/domain/permission/code/index.js';
import { closedToTokens } from '../../../src/domain/permission/expression.js';
import {
  type CallerRights,
  forecast,
  needOf,
  pathsOf,
  readRights,
} from '../../../src/domain/permission/index.js';
import { held, said, VM } from './support.js';

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

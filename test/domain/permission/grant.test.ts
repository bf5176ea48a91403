import { expect, it } from 'vitest';
import { grantFor, type Missing, readRoles } from '../../../src/domain/permission/index.js';

const roles = readRoles([
  { roleid: 'Administrator', privs: 'VM.Audit,VM.PowerMgmt,VM.Console,Sys.Modify', special: 1 },
  { roleid: 'PVEVMUser', privs: 'VM.Audit,VM.PowerMgmt,VM.Console', special: 1 },
  { roleid: 'PVEAuditor', privs: 'VM.Audit,Sys.Audit', special: 1 },
  { roleid: 'NoAccess', privs: '' },
]);
const missing = (path: string, ...privileges: string[]): Missing => ({ path, privileges, need: 'all' });
const alice = { user: 'alice@pve' };

it('names the smallest role that holds what is missing, and what it gives beside', () => {
  expect(grantFor(missing('/vms/100', 'VM.PowerMgmt'), roles, alice, [])).toEqual({
    path: '/vms/100',
    commands: ['pveum acl modify /vms/100 --users alice@pve --roles PVEVMUser'],
    surplus: ['VM.Audit', 'VM.Console'],
    exact: [
      'pveum role add pvekit-vms-100 --privs VM.PowerMgmt',
      'pveum acl modify /vms/100 --users alice@pve --roles pvekit-vms-100',
    ],
    hides: [],
  });
});

it('makes a role where only Administrator would do', () => {
  expect(grantFor(missing('/', 'Sys.Modify'), roles, alice, ['VM.Audit'])).toEqual({
    path: '/',
    commands: [
      'pveum role add pvekit-root --privs Sys.Modify,VM.Audit',
      'pveum acl modify / --users alice@pve --roles pvekit-root',
    ],
    surplus: [],
    exact: [],
    hides: [],
  });
});

it('takes one of several, quotes a token, and says what an entry on the path would hide', () => {
  const either: Missing = { path: '/vms/100', privileges: ['Sys.Audit', 'VM.Audit'], need: 'any' };
  const both = { user: 'alice@pve', token: 'alice@pve!t1' };
  expect(grantFor(either, roles, both, ['VM.Console'])).toEqual({
    path: '/vms/100',
    commands: ["pveum acl modify /vms/100 --users alice@pve --tokens 'alice@pve!t1' --roles PVEAuditor"],
    surplus: [],
    exact: [],
    hides: ['VM.Console'],
  });
});

it('reads no role into an answer of another form', () => {
  expect([readRoles(null), readRoles([1])]).toEqual([[], []]);
});

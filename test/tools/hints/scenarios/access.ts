import { rootLogin, type Scenario } from '../provoke.js';

/** Users, rights and pools. */
export const access: readonly Scenario[] = [
  { rule: 'login-refused', reach: () => ({ user: 'auditor@pve', password: 'wrong' }), call: ['list_nodes'] },
  {
    rule: 'wrong-token',
    reach: () => ({ token: 'root@pam!demo=00000000-0000-0000-0000-000000000000' }),
    call: ['list_nodes'],
  },
  { rule: 'ticket-expired', reach: () => ({ ticket: 'PVE:root@pam:00000000::abc' }), call: ['list_nodes'] },
  {
    rule: 'separated-token',
    reach: ({ tokens }) => ({ token: tokens.auditor }),
    call: ['start_vm', { vmid: 106 }],
  },
  {
    rule: 'separated-token',
    reach: ({ tokens }) => ({ token: tokens.auditor }),
    call: ['create_pool', { poolid: 'x' }],
  },
  {
    rule: 'separated-token',
    world: 'recorded',
    reach: ({ tokens }) => ({ token: tokens.privsep }),
    call: ['get_ceph_status'],
  },
  { rule: 'user-exists', call: ['create_user', { userid: 'auditor@pve' }] },
  { rule: 'user-missing', call: ['delete_user', { userid: 'nobody@pve' }] },
  { rule: 'user-missing', call: ['set_acl', { path: '/vms/106', roles: 'PVEAuditor', users: 'auditr@pve' }] },
  { rule: 'token-missing', call: ['delete_api_token', { userid: 'auditor@pve', tokenid: 'nope' }] },
  { rule: 'token-exists', call: ['create_api_token', { userid: 'auditor@pve', tokenid: 'demo' }] },
  { rule: 'group-missing', call: ['delete_group', { groupid: 'nope' }] },
  {
    rule: 'group-missing',
    before: [['create_group', { groupid: 'staff' }]],
    call: ['create_user', { userid: 'eve@pve', groups: 'staf' }],
  },
  {
    rule: 'group-exists',
    before: [['create_group', { groupid: 'staff' }]],
    call: ['create_group', { groupid: 'staff' }],
  },
  { rule: 'role-missing', call: ['set_acl', { path: '/vms/106', roles: 'PVEAuditr', users: 'auditor@pve' }] },
  { rule: 'role-fixed', call: ['delete_role', { roleid: 'PVEAdmin' }] },
  { rule: 'role-fixed', call: ['create_role', { roleid: 'PVEMine', privs: 'VM.Audit' }] },
  {
    rule: 'role-exists',
    before: [['create_role', { roleid: 'Mine', privs: 'VM.Audit' }]],
    call: ['create_role', { roleid: 'Mine', privs: 'VM.Audit' }],
  },
  { rule: 'realm-missing', call: ['DELETE /access/domains/pvee'] },
  { rule: 'realm-missing', call: ['GET /access/domains/pvee'] },
  { rule: 'realm', call: ['sync_realm', { realm: 'pve' }] },
  {
    rule: 'realm-exists',
    before: [
      [
        'POST /access/domains',
        { realm: 'corp', type: 'ldap', server1: 'ldap.example.org', base_dn: 'dc=example', user_attr: 'uid' },
      ],
    ],
    call: [
      'POST /access/domains',
      { realm: 'corp', type: 'ldap', server1: 'ldap.example.org', base_dn: 'dc=example', user_attr: 'uid' },
    ],
  },
  {
    rule: 'second-factor',
    reach: rootLogin,
    call: [
      'POST /access/tfa/auditor@pve',
      {
        type: 'totp',
        description: 'phone',
        totp: 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP',
        value: '000000',
      },
    ],
  },
  {
    rule: 'second-factor',
    reach: rootLogin,
    call: ['POST /access/tfa/auditor@pve', { type: 'webauthn', description: 'key' }],
  },
  { rule: 'pool-not-empty', call: ['delete_pool', { poolid: 'production' }] },
  { rule: 'pool-exists', call: ['create_pool', { poolid: 'production' }] },
  { rule: 'pool-missing', call: ['get_pool', { poolid: 'prodution' }] },
  { rule: 'pool-missing', call: ['create_vm', { node: 'pve1', vmid: 700, pool: 'prodution' }] },
];

import { provesUndo, type Step } from './kit.js';

const acl: Step = ['GET /access/acl'];

provesUndo('users, rights, pools and storages', [
  {
    name: "a storage's settings",
    change: ['PUT /storage/{storage}', { storage: 'nfs-shared', content: 'iso', nodes: 'pve1' }],
    watch: [['GET /storage/{storage}', { storage: 'nfs-shared' }]],
    kind: 'config',
  },
  {
    name: 'a deleted storage',
    before: [['POST /storage', { storage: 'extra', type: 'dir', path: '/srv/extra', content: 'iso,backup' }]],
    change: ['DELETE /storage/{storage}', { storage: 'extra' }],
    watch: [['GET /storage/{storage}', { storage: 'extra' }]],
    kind: 'recreate',
    lost: ['its passwords and keys', 'its place in a pool'],
  },
  {
    name: 'a user',
    before: [
      ['POST /access/groups', { groupid: 'ops' }],
      ['POST /access/users', { userid: 'kim@pve', email: 'kim@example.com', groups: 'ops', comment: 'temp' }],
    ],
    change: [
      'PUT /access/users/{userid}',
      { userid: 'kim@pve', email: 'x@example.com', comment: 'new', groups: '' },
    ],
    watch: [['GET /access/users/{userid}', { userid: 'kim@pve' }]],
    kind: 'config',
  },
  {
    name: "a role's privileges",
    before: [['POST /access/roles', { roleid: 'Helper', privs: 'VM.Audit,VM.Console' }]],
    change: ['PUT /access/roles/{roleid}', { roleid: 'Helper', privs: 'VM.PowerMgmt', append: 1 }],
    watch: [['GET /access/roles/{roleid}', { roleid: 'Helper' }]],
    kind: 'config',
  },
  {
    name: 'rights that were given',
    before: [['PUT /access/acl', { path: '/vms/100', users: 'kim@pve', roles: 'PVEVMUser', propagate: 0 }]],
    change: [
      'PUT /access/acl',
      { path: '/vms/100', users: 'kim@pve', groups: 'ops', roles: 'PVEVMUser,PVEAuditor' },
    ],
    watch: [acl],
    kind: 'config',
  },
  {
    name: 'rights that were taken away',
    change: ['PUT /access/acl', { path: '/vms/100', users: 'kim@pve', roles: 'PVEVMUser', delete: 1 }],
    watch: [acl],
    kind: 'recreate',
  },
  {
    name: 'a deleted user with their rights',
    before: [['PUT /access/acl', { path: '/pool/production', users: 'kim@pve', roles: 'PVEVMAdmin' }]],
    change: ['DELETE /access/users/{userid}', { userid: 'kim@pve' }],
    watch: [['GET /access/users/{userid}', { userid: 'kim@pve' }], acl],
    kind: 'recreate',
    lost: ['the password', 'the second factors', 'the API tokens'],
  },
  {
    name: 'a deleted group with members and rights',
    before: [['PUT /access/acl', { path: '/storage', groups: 'ops', roles: 'PVEDatastoreUser' }]],
    change: ['DELETE /access/groups/{groupid}', { groupid: 'ops' }],
    watch: [['GET /access/groups/{groupid}', { groupid: 'ops' }], acl],
    kind: 'recreate',
  },
  {
    name: 'a deleted role',
    change: ['DELETE /access/roles/{roleid}', { roleid: 'Helper' }],
    watch: [['GET /access/roles/{roleid}', { roleid: 'Helper' }]],
    kind: 'recreate',
  },
  {
    name: 'members put into a pool',
    change: [
      'PUT /pools/{poolid}',
      { poolid: 'development', vms: '100,104', comment: 'mine', 'allow-move': 1 },
    ],
    watch: [
      ['GET /pools/{poolid}', { poolid: 'production' }],
      ['GET /pools/{poolid}', { poolid: 'development' }],
    ],
    kind: 'config',
  },
  {
    name: 'a deleted pool',
    before: [
      ['POST /pools', { poolid: 'empty', comment: 'nothing in it' }],
      ['PUT /access/acl', { path: '/pool/empty', users: 'auditor@pve', roles: 'PVEPoolUser' }],
    ],
    change: ['DELETE /pools/{poolid}', { poolid: 'empty' }],
    watch: [['GET /pools'], acl],
    kind: 'recreate',
  },
]);

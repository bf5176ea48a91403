import { column, rowsIn, rowWith } from '../read.js';
import type { Job } from '../types.js';
import { privilegesOn } from './look.js';

const ci = ['POST /access/users', { userid: 'ci@pve', comment: 'pipeline' }] as const;
const alice = ['POST /access/users', { userid: 'alice@pve' }] as const;
const aliceIn = (path: string, roles: string) =>
  ['PUT /access/acl', { path, roles, users: 'alice@pve' }] as const;

/** Who may do what. */
export const accessJobs: readonly Job[] = [
  {
    id: 'least-privilege',
    says: 'give the CI user the right to start VMs of pool development and nothing else',
    world: { before: [ci] },
    fewest: 5,
    tokens: 550,
    touches: { acl: true },
    solution: async ({ call, confirm }) => {
      const users = await call('list_users', { filter: 'userid~ci' });
      await confirm('create_role', { roleid: 'VMStart', privs: 'VM.PowerMgmt' });
      await confirm('set_acl', {
        path: '/pool/development',
        roles: 'VMStart',
        users: column(users, 'userid')[0],
      });
    },
    end: {
      look: async (owner) => ({
        inside: await privilegesOn(owner, 'ci@pve', '/vms/105'),
        outside: await privilegesOn(owner, 'ci@pve', '/vms/100'),
        root: await privilegesOn(owner, 'ci@pve', '/'),
      }),
      holds: { inside: ['VM.PowerMgmt'], outside: [], root: [] },
    },
  },
  {
    id: 'why-not-allowed',
    says: "why can't alice start vm 105? She has the role for the pool",
    world: {
      before: [alice, aliceIn('/pool/development', 'PVEVMUser'), aliceIn('/vms/105', 'PVEAuditor')],
    },
    access: 'read',
    fewest: 2,
    tokens: 200,
    solution: async ({ call }) => {
      const { text } = await call('get_permissions', { userid: 'alice@pve', path: '/vms/105' });
      const acl = await call('list_acl', { ugid: 'alice@pve' });
      const deepest = rowsIn(acl).at(-1);
      // PVE lists what holds here alone, and not below, as 0.
      return {
        missing: /"VM\.PowerMgmt":1/.test(text) ? [] : ['VM.PowerMgmt'],
        path: deepest?.path,
        role: deepest?.roleid,
      };
    },
    answer: { missing: ['VM.PowerMgmt'], path: '/vms/105', role: 'PVEAuditor' },
  },
  {
    id: 'lock-out',
    says: 'alice has left. She must not get in any more, nor her token, but keep the account for the records',
    world: {
      before: [
        alice,
        ['POST /access/users/{userid}/token/{tokenid}', { userid: 'alice@pve', tokenid: 'laptop' }],
        aliceIn('/', 'PVEAdmin'),
      ],
    },
    fewest: 2,
    tokens: 350,
    solution: async ({ confirm }) => {
      await confirm('update_user', { userid: 'alice@pve', enable: false });
    },
    end: {
      look: async ({ client }) => {
        const users = await client.access.users.get({ full: true });
        const found = users.find(({ userid }) => userid === 'alice@pve');
        return { enable: found?.enable, tokens: found?.tokens?.map(({ tokenid }) => tokenid) };
      },
      holds: { enable: false, tokens: ['laptop'] },
    },
  },
  {
    id: 'renew-token',
    says: 'renew what is about to expire of our service accounts, for another year',
    world: {
      before: [ci],
      prepare: async (owner) => {
        const now = Math.floor(owner.sandbox.clock.now() / 1000);
        for (const [tokenid, days] of Object.entries({ deploy: 3, build: 300 })) {
          const token = { userid: 'ci@pve', tokenid, expire: now + days * 86_400 };
          await owner.call('POST /access/users/{userid}/token/{tokenid}', token);
        }
      },
    },
    fewest: 4,
    tokens: 500,
    solution: async ({ call, confirm }) => {
      await call('list_users', { full: true });
      const tokens = await call('list_api_tokens', { userid: 'ci@pve' });
      const [soonest] = rowsIn(tokens).toSorted((a, b) => Number(a.expire) - Number(b.expire));
      await confirm('update_api_token', {
        userid: 'ci@pve',
        tokenid: soonest?.tokenid,
        expire: Number(soonest?.expire) + 365 * 86_400,
      });
    },
    end: {
      look: async ({ client, sandbox }) => {
        const tokens = await client.access.users('ci@pve').token.get();
        const now = sandbox.clock.now() / 1000;
        return tokens
          .map(({ tokenid, expire = 0 }) => `${tokenid} ${Math.round((expire - now) / 86_400)}`)
          .sort();
      },
      holds: ['build 300', 'deploy 368'],
    },
  },
  {
    id: 'only-look',
    says: 'stop web01 at once',
    access: 'read',
    fewest: 1,
    tokens: 100,
    failures: 1,
    solution: async ({ call }) => /PVE_ACCESS/.exec((await call('stop_vm', { vmid: 'web01' })).text)?.[0],
    answer: 'PVE_ACCESS',
  },
  {
    id: 'who-changed',
    says: 'who changed the config of web02 lately?',
    world: {
      before: [['POST /nodes/{node}/qemu/{vmid}/config', { node: 'pve2', vmid: 101, memory: '6144' }]],
    },
    access: 'read',
    fewest: 1,
    tokens: 150,
    solution: async ({ call }) => {
      const tasks = await call('list_tasks', { vmid: 'web02', typefilter: 'qmconfig' });
      const { user, tokenid } = rowWith(tasks, { type: 'qmconfig' });
      return { user, tokenid };
    },
    answer: { user: 'root@pam', tokenid: 'demo' },
  },
];

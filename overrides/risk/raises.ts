import type { RiskRaise } from '../types.js';
import { guestRaises } from './raises-guest.js';

const RETENTION = 'deletes older backups';

/** Parameters that make a call worse than its operation. The highest raise that applies decides. */
export const raises = [
  ...guestRaises,

  // The same name means the same everywhere.
  {
    match: 'POST|PUT /**',
    parameters: ['delete'],
    when: 'set',
    level: 'destroy',
    why: 'removes what is configured',
  },
  {
    match: '* /nodes/**',
    parameters: ['skiplock'],
    when: 'set',
    level: 'destroy',
    why: 'acts on a guest that is locked for another job',
  },

  // Backups.
  {
    match: 'POST|PUT /cluster/backup/**',
    parameters: ['prune-backups', 'remove'],
    when: 'set',
    level: 'destroy',
    why: RETENTION,
  },
  {
    match: 'POST /nodes/{node}/vzdump',
    parameters: ['prune-backups', 'remove'],
    when: 'set',
    level: 'destroy',
    why: RETENTION,
  },
  {
    match: 'POST|PUT /storage/**',
    parameters: ['prune-backups'],
    when: 'set',
    level: 'destroy',
    why: RETENTION,
  },
  {
    match: 'POST|PUT /cluster/backup/**',
    parameters: ['script', 'dumpdir', 'tmpdir'],
    when: 'set',
    level: 'privileged',
    why: 'runs a script or writes files of the node',
  },
  {
    match: 'POST /nodes/{node}/vzdump',
    parameters: ['script', 'dumpdir', 'tmpdir'],
    when: 'set',
    level: 'privileged',
    why: 'runs a script or writes files of the node',
  },
  {
    match: 'PUT /nodes/{node}/storage/{storage}/content/{volume}',
    parameters: ['protected'],
    when: 'off',
    level: 'destroy',
    why: 'lifts the protection from removal',
  },
  {
    match: 'POST|PUT /cluster/replication/**',
    parameters: ['remove_job'],
    when: 'set',
    level: 'destroy',
    why: 'removes the job, and with `full` the copies',
  },

  // Cluster and nodes.
  {
    match: 'PUT /cluster/ceph/flags',
    parameters: ['pause'],
    when: 'set',
    level: 'destroy',
    why: 'halts all reads and writes of the storage',
  },
  {
    match: 'PUT /cluster/ceph/flags/{flag}',
    parameters: ['flag'],
    when: { matches: '^pause$' },
    level: 'destroy',
    why: 'halts all reads and writes of the storage',
  },
  {
    match: 'PUT /cluster/options',
    parameters: ['http_proxy', 'webauthn', 'u2f', 'user-tag-access', 'registered-tags'],
    when: 'set',
    level: 'privileged',
    why: 'decides how users log in, what they may tag or where nodes download from',
  },
  {
    match: 'PUT /cluster/firewall/options',
    parameters: ['enable'],
    when: 'set',
    level: 'destroy',
    why: 'has the nodes drop what no rule lets in, the management from outside the local network too',
  },
  {
    match: 'PUT /cluster/firewall/options',
    parameters: ['policy_in'],
    when: { matches: '^(DROP|REJECT)$' },
    level: 'destroy',
    why: 'has the nodes refuse what no rule lets in, the management from outside the local network too',
  },
  {
    match: 'PUT /nodes/{node}/config',
    parameters: ['acme', 'acmedomain[n]'],
    when: 'set',
    level: 'privileged',
    why: "decides the node's certificate",
  },
  {
    match: 'DELETE /cluster/sdn/lock',
    parameters: ['force'],
    when: 'set',
    level: 'change',
    why: "breaks another's lock",
  },
  {
    match: 'GET /cluster/acme/*',
    parameters: ['directory'],
    when: 'set',
    level: 'operate',
    why: "has the node fetch an address of the caller's choosing",
  },
] as const satisfies readonly RiskRaise[];

import { isOn, text } from '../given.js';
import { anyRight, nothing, rights } from '../need.js';
import type { CodeRules } from './rules.js';

/** Lists that leave out what the caller may not see, and never refuse. */
const filtered: readonly string[] = [
  'GET /access/acl',
  'GET /access/domains',
  'GET /access/groups',
  'GET /access/tfa',
  'GET /access/users',
  'GET /cluster/log',
  'GET /cluster/mapping/dir',
  'GET /cluster/mapping/pci',
  'GET /cluster/mapping/usb',
  'GET /cluster/qemu/custom-cpu-models',
  'GET /cluster/replication',
  'GET /cluster/sdn/controllers',
  'GET /cluster/sdn/dns',
  'GET /cluster/sdn/fabrics/all',
  'GET /cluster/sdn/fabrics/fabric',
  'GET /cluster/sdn/fabrics/node',
  'GET /cluster/sdn/fabrics/node/{fabric_id}',
  'GET /cluster/sdn/ipams',
  'GET /cluster/sdn/ipams/{ipam}/status',
  'GET /cluster/sdn/prefix-lists',
  'GET /cluster/sdn/route-maps',
  'GET /cluster/sdn/route-maps/entries',
  'GET /cluster/sdn/vnets',
  'GET /cluster/sdn/zones',
  'GET /nodes/{node}/capabilities/qemu/cpu',
  'GET /nodes/{node}/lxc',
  'GET /nodes/{node}/qemu',
  'GET /nodes/{node}/replication',
  'GET /nodes/{node}/sdn/zones',
  'GET /nodes/{node}/storage',
  'GET /nodes/{node}/tasks',
  'GET /pools',
  'GET /storage',
];

/** Operations whose description only repeats what their expression says. */
const explained: readonly string[] = [
  'POST /access/domains/{realm}/sync',
  'POST /access/users',
  'POST /cluster/jobs/realm-sync/{id}',
  'PUT /cluster/jobs/realm-sync/{id}',
  'DELETE /pools',
  'DELETE /pools/{poolid}',
  'POST /nodes/{node}/lxc/{vmid}/template',
  'POST /nodes/{node}/qemu/{vmid}/template',
  'POST /nodes/{node}/storage/{storage}/download-url',
];

/** Operations that take nothing beside their expression, and the few reads whose condition is in a parameter. */
export const listings: CodeRules = {
  ...Object.fromEntries([...filtered, ...explained].map((operation) => [operation, () => nothing])),
  'GET /access/permissions': (given) => {
    const [asked, own] = [text(given, 'userid'), given.caller];
    const mine = asked === undefined || asked === own || asked.startsWith(`${own}!`);
    return mine ? nothing : rights('/access', 'Sys.Audit');
  },
  'GET /nodes/{node}/vzdump/defaults': (given) =>
    anyRight(`/storage/${text(given, 'storage') ?? 'local'}`, 'Datastore.Audit', 'Datastore.AllocateSpace'),
  'POST /nodes/{node}/ceph/pool': (given) =>
    isOn(given, 'add_storages') ? rights('/storage', 'Datastore.Allocate') : nothing,
  'DELETE /nodes/{node}/ceph/pool/{name}': (given) =>
    isOn(given, 'remove_storages') ? rights('/storage', 'Datastore.Allocate') : nothing,
};

import { parseUpid } from '../../upid.js';
import { needToGrant } from '../expression.js';
import { isOn, isToken, list, text } from '../given.js';
import { all, any, anyRight, enough, nothing, rights, root, untold } from '../need.js';
import { normalizePath } from '../path.js';
import type { CodeRule, CodeRules } from './rules.js';

/** The privilege on everything, or on each guest that the call names. */
function onEachGuest(...privileges: readonly string[]): CodeRule {
  return (given) => {
    const vmids = list(given, 'vms');
    const everywhere = rights('/', ...privileges);
    if (vmids.length === 0) return everywhere;
    return any([everywhere, all(vmids.map((vmid) => rights(`/vms/${vmid}`, ...privileges)))]);
  };
}

const suspendMany: CodeRule = (given) => {
  if (!isOn(given, 'to-disk')) return onEachGuest('VM.PowerMgmt')(given);
  const state = text(given, 'statestorage');
  return all([
    onEachGuest('VM.PowerMgmt', 'VM.Config.Disk')(given),
    state === undefined
      ? untold('it depends on where each guest keeps its state')
      : rights(`/storage/${state}`, 'Datastore.AllocateSpace'),
  ]);
};

/** A replication job `100-0` belongs to guest 100. */
function onReplicated(privilege: string): CodeRule {
  return (given) => {
    const vmid = /^(\d+)-\d+$/.exec(text(given, 'id') ?? '')?.[1];
    const need = vmid === undefined ? untold('it depends on the guest') : rights(`/vms/${vmid}`, privilege);
    // PVE looks for the job first, and one that is not there is a fault of another kind.
    return enough(need, 'it depends on the job');
  };
}

/** Members go into a pool and out of it by the hand of who may give away rights on them. */
const changePool: CodeRule = (given) =>
  all([
    ...list(given, 'vms').map((vmid) => needToGrant(`/vms/${vmid}`)),
    ...list(given, 'storage').map((storage) => needToGrant(`/storage/${storage}`)),
    isOn(given, 'allow-move') ? untold("it depends on the guest's present pool") : nothing,
  ]);

/** Whoever lacks Permissions.Modify can only pass on roles whose privileges are all the caller's own. */
const changeAcl: CodeRule = (given) =>
  enough(
    rights(normalizePath(text(given, 'path') ?? '') || '/access', 'Permissions.Modify'),
    'without Permissions.Modify it depends on the privileges of the role',
  );

/** A task is its starter's; a user sees those of the own tokens too. Others need the privilege on the node. */
function onTask(privilege: string): CodeRule {
  return (given) => {
    const upid = parseUpid(text(given, 'upid') ?? '');
    if (upid === undefined) return untold('it depends on who started the task');
    const { user, node } = upid;
    return user === given.caller || user.startsWith(`${given.caller}!`)
      ? nothing
      : rights(`/nodes/${node}`, privilege);
  };
}

const VNET = '/cluster/sdn/vnets/{vnet}';

/** Rights on a vnet stand below its zone, which the call does not name. */
function onVnet(...privileges: readonly string[]): CodeRule {
  return (given) => {
    const vnet = text(given, 'vnet') ?? '';
    const zone = given.facts.zones?.[vnet];
    return zone === undefined
      ? untold("it depends on the vnet's zone")
      : anyRight(`/sdn/zones/${zone}/${vnet}`, ...privileges);
  };
}

const readVnet = onVnet('SDN.Audit', 'SDN.Allocate');
const changeVnet = onVnet('SDN.Allocate');

/** What there is below a vnet, with the methods that it takes. */
const belowVnet: readonly (readonly [string, readonly string[]])[] = [
  ['', ['GET', 'PUT', 'DELETE']],
  ['/subnets', ['GET', 'POST']],
  ['/subnets/{subnet}', ['GET', 'PUT', 'DELETE']],
  ['/firewall/options', ['GET', 'PUT']],
  ['/firewall/rules', ['GET', 'POST']],
  ['/firewall/rules/{pos}', ['GET', 'PUT', 'DELETE']],
];

const vnetRules: CodeRules = Object.fromEntries(
  belowVnet.flatMap(([rest, methods]) =>
    methods.map((method) => [`${method} ${VNET}${rest}`, method === 'GET' ? readVnet : changeVnet]),
  ),
);

/** Shells are for users: a token has no name that could log in, and only root runs anything but the login. */
const shell: CodeRule = (given) => {
  if (isToken(given.caller)) return root('node shells are closed to API tokens: it takes a login');
  return (text(given, 'cmd') ?? 'login') === 'login' ? nothing : root('only root@pam may run a command');
};

/** The cluster's own things: pools, ACLs, tasks, bulk actions, replication, SDN, shells. */
export const clusterRules: CodeRules = {
  'PUT /access/acl': changeAcl,
  'PUT /pools': changePool,
  'PUT /pools/{poolid}': changePool,
  'POST /cluster/bulk-action/guest/migrate': onEachGuest('VM.Migrate'),
  'POST /cluster/bulk-action/guest/shutdown': onEachGuest('VM.PowerMgmt'),
  'POST /cluster/bulk-action/guest/start': onEachGuest('VM.PowerMgmt'),
  'POST /cluster/bulk-action/guest/suspend': suspendMany,
  'POST /nodes/{node}/migrateall': onEachGuest('VM.Migrate'),
  'POST /nodes/{node}/startall': onEachGuest('VM.PowerMgmt'),
  'POST /nodes/{node}/stopall': onEachGuest('VM.PowerMgmt'),
  'POST /nodes/{node}/suspendall': onEachGuest('VM.PowerMgmt'),
  'GET /cluster/replication/{id}': onReplicated('VM.Audit'),
  'POST /cluster/replication': onReplicated('VM.Replicate'),
  'PUT /cluster/replication/{id}': onReplicated('VM.Replicate'),
  'DELETE /cluster/replication/{id}': onReplicated('VM.Replicate'),
  'GET /nodes/{node}/replication/{id}/status': onReplicated('VM.Audit'),
  'POST /nodes/{node}/replication/{id}/schedule_now': onReplicated('VM.Replicate'),
  'GET /nodes/{node}/replication/{id}/log': (given) =>
    any([rights(`/nodes/${text(given, 'node')}`, 'Sys.Audit'), onReplicated('VM.Audit')(given)]),
  'GET /nodes/{node}/tasks/{upid}/log': onTask('Sys.Audit'),
  'GET /nodes/{node}/tasks/{upid}/status': onTask('Sys.Audit'),
  'DELETE /nodes/{node}/tasks/{upid}': onTask('Sys.Modify'),
  ...vnetRules,
  'GET /nodes/{node}/sdn/vnets/{vnet}': onVnet('SDN.Audit'),
  'GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf': onVnet('SDN.Audit'),
  'POST /nodes/{node}/termproxy': shell,
  'POST /nodes/{node}/vncshell': shell,
  'POST /nodes/{node}/spiceshell': shell,
};

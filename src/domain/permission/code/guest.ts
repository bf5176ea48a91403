import { type Given, list, switchedOn, text } from '../given.js';
import { all, any, anyRight, enough, type Need, rights, root, untold } from '../need.js';
import { property } from './property.js';

/** A right on the guest, or on the pool that a new one goes into (PVE::RPCEnvironment::check_vm_perm). */
export function onGuest(given: Given, pool: string | undefined, ...privileges: readonly string[]): Need {
  const own = rights(`/vms/${text(given, 'vmid')}`, ...privileges);
  return pool === undefined ? own : any([own, rights(`/pool/${pool}`, ...privileges)]);
}

/** As `onGuest`, one of the privileges. */
export function anyOnGuest(given: Given, pool: string | undefined, ...privileges: readonly string[]): Need {
  const own = anyRight(`/vms/${text(given, 'vmid')}`, ...privileges);
  return pool === undefined ? own : any([own, anyRight(`/pool/${pool}`, ...privileges)]);
}

/** The right to make a guest of this vmid, on its path or in the pool. */
export function toAllocate(given: Given, name: string, pool: string | undefined): Need {
  const own = rights(`/vms/${text(given, name)}`, 'VM.Allocate');
  return pool === undefined ? own : any([own, rights(`/pool/${pool}`, 'VM.Allocate')]);
}

/** Space for new volumes. */
export function space(storage: string): Need {
  return rights(`/storage/${storage}`, 'Datastore.AllocateSpace');
}

/** The use of the bridge or vnet that a network device names; its VLAN may have rights of its own. */
export function bridgeUse(value: unknown, { facts }: Given): Need {
  const bridge = property(value, 'bridge');
  if (bridge === undefined) return all([]);
  const zone = facts.zones?.[bridge] ?? (/^vmbr\d+$/.test(bridge) ? 'localnetwork' : undefined);
  if (zone === undefined) return untold(`it depends on the zone of '${bridge}'`);
  const use = rights(`/sdn/zones/${zone}/${bridge}`, 'SDN.Use');
  const tagged = property(value, 'tag') !== undefined || property(value, 'trunks') !== undefined;
  return tagged ? enough(use, `it depends on the rights on single VLANs of '${bridge}'`) : use;
}

/** Tags can be reserved by the datacenter's options; with Sys.Modify on `/` they are free. */
export function tagUse(given: Given, pool: string | undefined): Need {
  return all([
    onGuest(given, pool, 'VM.Config.Options'),
    enough(rights('/', 'Sys.Modify'), "it depends on the datacenter's rules for tags"),
  ]);
}

/** Storages on the other node; `1` keeps each disk where its storage is called the same. */
export function targetStorages(given: Given, name: string): Need {
  const ids = list(given, name).map((pair) => pair.slice(pair.indexOf(':') + 1));
  return all(ids.filter((id) => id !== '1').map(space));
}

/** A disk to another storage or to another guest. */
export function moveVolume(given: Given): Need {
  const storage = text(given, 'storage');
  const target = text(given, 'target-vmid');
  return all([
    ...(target === undefined ? [] : [rights(`/vms/${target}`, 'VM.Config.Disk')]),
    ...(storage === undefined ? [] : [space(storage)]),
  ]);
}

const rootOnly = [
  'skiplock',
  'keepActive',
  'nocheck',
  'stateuri',
  'migratedfrom',
  'migration_type',
  'migration_network',
];

/** Parameters of guests' operations that PVE refuses to everyone but root@pam. */
export function rootParameters({ operation, params }: Given): Need {
  const given = /\/(qemu|lxc)(\/|$)/.test(operation)
    ? rootOnly.find((name) => switchedOn(params[name]))
    : undefined;
  return given === undefined ? all([]) : root(`only root@pam may use '${given}'`);
}

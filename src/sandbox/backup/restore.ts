import type { Caller } from '../access/caller.js';
import { mayAll, requireAll } from '../access/permissions.js';
import { forgetGuest } from '../guests/forget.js';
import { checkProtection, lockGuest } from '../guests/guest.js';
import { emptyGuest } from '../qemu/create.js';
import { type Call, flagParam, needText, textParam } from '../server/call.js';
import { die, refusePermission } from '../server/failure.js';
import { findVolume, needStorage, pathOf, splitVolumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Archive, Guest, GuestKind, Volume } from '../store/model.js';
import { checkVolumeAccess } from './access.js';

/** A restore that is about to start. */
export interface Restore {
  readonly cluster: Cluster;
  readonly caller: Caller;
  readonly node: string;
  readonly vmid: number;
  readonly kind: GuestKind;
  /** `unable to restore VM 100 -`. */
  readonly complaint: string;
  /** The archive's volume id. */
  readonly volid: string;
  readonly pool: string | undefined;
  /** Where all volumes go; the archive's own storages where undefined. */
  readonly storage: string | undefined;
  readonly unique: boolean;
  readonly start: boolean;
}

/** Who has VM.Backup on a guest that is there may put it back, beside those who may make guests. */
function checkMayRestore({ cluster, caller, params }: Call, vmid: number): void {
  const pool = textParam(params, 'pool');
  if (mayAll(cluster, caller, `/vms/${vmid}`, ['VM.Allocate'])) return;
  if (pool !== undefined && mayAll(cluster, caller, `/pool/${pool}`, ['VM.Allocate'])) return;
  const again = flagParam(params, 'force') && cluster.guests.has(vmid);
  if (!again || !mayAll(cluster, caller, `/vms/${vmid}`, ['VM.Backup'])) refusePermission();
}

/** The checks that PVE makes before a restore's task starts; throws 403 or 500. */
export function readRestore(call: Call, kind: GuestKind, volid: string): Restore {
  const { cluster, caller, params } = call;
  const vmid = Number(params['vmid']);
  const node = needText(params, 'node');
  const storage = textParam(params, 'storage');
  const pool = textParam(params, 'pool');
  const complaint = `unable to restore ${kind === 'qemu' ? 'VM' : 'CT'} ${vmid} -`;
  if (storage !== undefined) {
    requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  }
  checkMayRestore(call, vmid);
  if (pool !== undefined && !cluster.pools.has(pool)) die(`pool '${pool}' does not exist`);
  checkVolumeAccess(cluster, caller, volid, findVolume(cluster, volid, node));
  const existing = cluster.guests.get(vmid);
  if (existing !== undefined) {
    const label = existing.kind === 'qemu' ? 'VM' : 'CT';
    const mine = existing.kind === kind && existing.node === node && flagParam(params, 'force');
    if (!mine) die(`${complaint} ${label} ${vmid} already exists on node '${existing.node}'`);
  }
  const unique = flagParam(params, 'unique');
  const start = flagParam(params, 'start');
  return { cluster, caller, node, vmid, kind, complaint, volid, pool, storage, unique, start };
}

/** The archive's volume and what it holds; throws where there is none or it is of the other kind of guest. */
export function openArchive(restore: Restore): {
  readonly volume: Volume;
  readonly archive: Archive;
  readonly path: string;
} {
  const { cluster, volid, node, kind } = restore;
  const volume = findVolume(cluster, volid, node);
  if (volume === undefined) throw new Error(`volume '${volid}' does not exist`);
  const { archive } = volume;
  if (archive === undefined || archive.kind !== kind)
    throw new Error(`unable to read the archive '${volid}'`);
  const name = splitVolumeId(volid)?.name.replace(/^backup\//, '') ?? '';
  return { volume, archive, path: `${pathOf(needStorage(cluster, volume.storage))}/dump/${name}` };
}

/** The guest that is being restored, in place of one that was there. */
export interface Replacement {
  readonly guest: Guest;
  /** Gives the guest free, or back what was there before. */
  finish(restored: boolean): void;
}

/** Makes room for the guest; throws where the one that is there runs or is protected. */
export function replaceGuest({ cluster, vmid, kind, node, complaint }: Restore): Replacement {
  const existing = cluster.guests.get(vmid);
  if (existing !== undefined) {
    checkProtection(existing, complaint);
    if (existing.run !== undefined)
      throw new Error(`${complaint} ${kind === 'qemu' ? 'vm is running' : 'CT is running'}`);
  }
  const guest = existing ?? emptyGuest(cluster, vmid, kind, node);
  const unlock = lockGuest(guest, 'create');
  cluster.guests.set(vmid, guest);
  return {
    guest,
    finish(restored) {
      unlock();
      if (!restored && existing === undefined) forgetGuest(cluster, guest, true);
    },
  };
}

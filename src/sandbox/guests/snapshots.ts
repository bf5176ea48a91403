import { type Call, flagParam, type Handler, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { findVolume } from '../storage/volumes.js';
import { type Cluster, seconds } from '../store/cluster.js';
import type { Guest, GuestConfig, GuestKind, Snapshot } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { guestDigest } from './config.js';
import { disksOf } from './disks.js';
import { checkLock, guestOf, isTemplate, lockGuest } from './guest.js';
import { dropState, saveState } from './saved-state.js';

type Row = Record<string, unknown>;

/** What differs between the two kinds: task types, and what a rollback does to the running guest. */
export interface SnapshotKind {
  readonly kind: GuestKind;
  readonly taskPrefix: 'qm' | 'vz';
  /** Called for a guest that was rolled back. */
  afterRollback(cluster: Cluster, guest: Guest, snapshot: Snapshot, start: boolean): void;
}

/** Names that PVE keeps for itself. */
const RESERVED: Readonly<Record<GuestKind, readonly string[]>> = {
  qemu: ['current', 'pending'],
  lxc: ['current', 'vzdump'],
};

/** Options that stay with the guest and are no part of a snapshot. */
const KEPT = /^(unused\d+|description|parent|lock|digest|template)$/;

function list(call: Call): readonly Row[] {
  const guest = guestOf(call);
  const rows: Row[] = [...guest.snapshots.values()].map((snapshot) => ({
    description: snapshot.description ?? '',
    name: snapshot.name,
    ...(snapshot.parent === undefined ? {} : { parent: snapshot.parent }),
    snaptime: snapshot.snaptime,
    ...(guest.kind === 'qemu' ? { vmstate: snapshot.vmstate ? 1 : 0 } : {}),
  }));
  const { parent } = guest.config;
  rows.push({
    description: 'You are here!',
    digest: guestDigest(guest),
    name: 'current',
    ...(parent === undefined ? {} : { parent }),
    running: guest.run === undefined ? 0 : 1,
  });
  return rows;
}

function needSnapshot(guest: Guest, name: string): Snapshot {
  const snapshot = guest.snapshots.get(name);
  if (snapshot === undefined) throw new Error(`snapshot '${name}' does not exist`);
  return snapshot;
}

/** Whether every disk of the guest lies where PVE can take snapshots: qcow2 files, thin volumes, ZFS, Ceph. */
export function canSnapshot(cluster: Cluster, guest: Guest): boolean {
  return disksOf(guest).every(({ volid }) => {
    const volume = findVolume(cluster, volid, guest.node);
    const type = cluster.storages.get(volume?.storage ?? '')?.type ?? '';
    if (['lvmthin', 'zfspool', 'rbd', 'btrfs'].includes(type)) return true;
    return volume?.format === 'qcow2';
  });
}

function configFor(guest: Guest): GuestConfig {
  return Object.fromEntries(Object.entries(guest.config).filter(([key]) => !KEPT.test(key)));
}

function create(prefix: string): Handler {
  return (call) => {
    const { cluster, caller, params } = call;
    const guest = guestOf(call);
    const name = needText(params, 'snapname');
    const reserved = RESERVED[guest.kind].find((word) => word === name.toLowerCase());
    if (reserved !== undefined) die(`unable to use snapshot name '${reserved}' (reserved name)`);
    const start = { node: guest.node, type: `${prefix}snapshot`, id: String(guest.vmid) };
    return startTask(cluster, caller, start, function* (log) {
      if (isTemplate(guest)) die("you can't take a snapshot if it's a template");
      checkLock(guest);
      if (guest.snapshots.has(name)) throw new Error(`snapshot name '${name}' already used`);
      if (!canSnapshot(cluster, guest)) throw new Error('snapshot feature is not available');
      const unlock = lockGuest(guest, 'snapshot');
      yield 250;
      const withState = flagParam(params, 'vmstate') && guest.run !== undefined;
      const state = withState ? saveState(cluster, guest, name, log) : {};
      for (const { key, volid } of guest.kind === 'qemu' ? disksOf(guest) : []) {
        log(`snapshotting 'drive-${key}' (${volid})`);
      }
      unlock();
      const { parent } = guest.config;
      guest.snapshots.set(name, {
        name,
        snaptime: seconds(cluster),
        parent: parent === undefined ? undefined : String(parent),
        description: textParam(params, 'description'),
        vmstate: withState,
        config: { ...configFor(guest), ...state },
      });
      guest.config.parent = name;
    });
  };
}

function remove(prefix: string): Handler {
  return (call) => {
    const { cluster, caller, params } = call;
    const guest = guestOf(call);
    const name = needText(params, 'snapname');
    const start = { node: guest.node, type: `${prefix}delsnapshot`, id: String(guest.vmid) };
    return startTask(cluster, caller, start, function* () {
      const { parent, config } = needSnapshot(guest, name);
      checkLock(guest);
      if (isTemplate(guest)) die("you can't delete a snapshot if vm is a template");
      yield 250;
      dropState(cluster, guest, config);
      guest.snapshots.delete(name);
      for (const [key, other] of guest.snapshots) {
        if (other.parent === name) guest.snapshots.set(key, { ...other, parent });
      }
      if (guest.config.parent !== name) return;
      if (parent === undefined) delete guest.config.parent;
      else guest.config.parent = parent;
    });
  };
}

function rollback(kind: SnapshotKind): Handler {
  return (call) => {
    const { cluster, caller, params } = call;
    const guest = guestOf(call);
    const name = needText(params, 'snapname');
    const begin = { node: guest.node, type: `${kind.taskPrefix}rollback`, id: String(guest.vmid) };
    return startTask(cluster, caller, begin, function* () {
      if (isTemplate(guest)) die("you can't rollback if vm is a template");
      const snapshot = needSnapshot(guest, name);
      checkLock(guest);
      guest.run = undefined;
      yield 300;
      const kept = Object.entries(guest.config).filter(([key]) => /^(unused\d+|description)$/.test(key));
      const { vmstate: _state, runningmachine: _machine, runningcpu: _cpu, ...config } = snapshot.config;
      guest.config = { ...Object.fromEntries(kept), ...config, parent: name };
      guest.pending = {};
      kind.afterRollback(cluster, guest, snapshot, flagParam(params, 'start'));
    });
  };
}

function getSnapshotConfig(call: Call): Row {
  const guest = guestOf(call);
  const name = needText(call.params, 'snapname');
  const snapshot = guest.snapshots.get(name) ?? die(`snapshot '${name}' does not exist`);
  const { description, parent, snaptime } = snapshot;
  return {
    ...snapshot.config,
    ...(description === undefined ? {} : { description }),
    ...(parent === undefined ? {} : { parent }),
    snaptime,
  };
}

function setSnapshotConfig(call: Call): null {
  const guest = guestOf(call);
  const name = needText(call.params, 'snapname');
  const description = textParam(call.params, 'description');
  if (description === undefined) return null;
  checkLock(guest);
  const snapshot = guest.snapshots.get(name) ?? die(`snapshot '${name}' does not exist`);
  snapshot.description = description;
  return null;
}

/** The handlers of everything below `…/{vmid}/snapshot` for one kind of guest. */
export function snapshotHandlers(kind: SnapshotKind): Record<string, Handler> {
  const base = `/nodes/{node}/${kind.kind}/{vmid}/snapshot`;
  return {
    [`GET ${base}`]: list,
    [`POST ${base}`]: create(kind.taskPrefix),
    [`DELETE ${base}/{snapname}`]: remove(kind.taskPrefix),
    [`POST ${base}/{snapname}/rollback`]: rollback(kind),
    [`GET ${base}/{snapname}/config`]: getSnapshotConfig,
    [`PUT ${base}/{snapname}/config`]: setSnapshotConfig,
  };
}

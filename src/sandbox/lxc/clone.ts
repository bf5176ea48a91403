import { requireAll } from '../access/permissions.js';
import { linkDisk, withVolume } from '../guests/clone.js';
import { disksOf } from '../guests/disks.js';
import { forgetGuest } from '../guests/forget.js';
import { checkLock, guestOf, isTemplate, label, lockGuest, nameOf } from '../guests/guest.js';
import { emptyGuest, joinPool } from '../qemu/create.js';
import { type Call, flagParam, type HandlerTable, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { findVolume, isShared, needStorage } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig, Storage } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { makeFilesystem, realizeNet } from './volumes.js';

function clonedOptions(cluster: Cluster, config: GuestConfig): GuestConfig {
  const options: GuestConfig = {};
  for (const [key, value] of Object.entries(config)) {
    if (/^(lock|parent|template|unused\d+|protection)$/.test(key)) continue;
    const withoutMac = String(value).replace(/,?hwaddr=[0-9A-Fa-f:]{17}/, '');
    options[key] = /^net\d+$/.test(key) ? realizeNet(cluster, withoutMac) : value;
  }
  return options;
}

/** What rsync writes at the end of copying a small root file system. */
const COPIED: readonly string[] = [
  '',
  'Number of files: 43 (reg: 12, dir: 17, link: 14)',
  'Number of created files: 41 (reg: 12, dir: 15, link: 14)',
  'Number of deleted files: 0',
  'Number of regular files transferred: 12',
  'Total file size: 1,983,009 bytes',
  'Total transferred file size: 1,982,904 bytes',
  'Literal data: 1,982,904 bytes',
  'Matched data: 0 bytes',
  'File list size: 0',
  'File list generation time: 0.001 seconds',
  'File list transfer time: 0.000 seconds',
  'Total bytes sent: 1,985,058',
  'Total bytes received: 361',
  '',
  'sent 1,985,058 bytes  received 361 bytes  3,970,838.00 bytes/sec',
  'total size is 1,983,009  speedup is 1.00',
];

/** Where a clone may go: another storage or node, if what it stands on is there as well. */
function checkTarget({ cluster, params }: Call, source: Guest): void {
  const target = textParam(params, 'target') ?? source.node;
  if (!cluster.nodes.has(target)) die(`no such cluster node '${target}'`);
  const storage = textParam(params, 'storage');
  if (storage === undefined) return;
  const known = needStorage(cluster, storage);
  if (known.config.disable === 1) die(`storage '${storage}' is disabled`);
  if (target !== source.node && !isShared(known)) die(`can't clone to non-shared storage '${storage}'`);
}

/** The configuration that is cloned: the container's or that of a snapshot; refuses what PVE can't clone. */
function configToClone(call: Call, source: Guest, full: boolean): GuestConfig {
  const { cluster, caller, params } = call;
  checkTarget(call, source);
  checkLock(source);
  const newid = Number(params.newid);
  const taken = cluster.guests.get(newid);
  if (taken !== undefined) die(`${label(taken)} already exists on node '${taken.node}'`);
  const storage = textParam(params, 'storage');
  if (storage !== undefined && !full) die("parameter 'storage' not allowed for linked clones");
  const snapname = textParam(params, 'snapname');
  const snapshot = snapname === undefined ? undefined : source.snapshots.get(snapname);
  if (snapname !== undefined && snapshot === undefined) die(`snapshot '${snapname}' does not exist`);
  const config = snapshot?.config ?? source.config;
  for (const { volid } of disksOf(source, config)) {
    const [own = ''] = volid.split(':');
    requireAll(cluster, caller, `/storage/${storage ?? own}`, ['Datastore.AllocateSpace']);
    if (full && source.run !== undefined && snapshot === undefined) {
      die('Cannot do full clones on a running container without snapshots');
    }
    if (!full && !canLink(needStorage(cluster, own), isTemplate(source), snapshot !== undefined)) {
      die(`Linked clone feature for '${volid}' is not available`);
    }
  }
  for (const key of Object.keys(config)) {
    const bound = /^mp\d+$/.test(key) && String(config[key]).startsWith('/');
    const kind = String(config[key]).startsWith('/dev/') ? 'device' : 'bind';
    if (bound) die(`unable to clone mountpoint '${key}' (type ${kind})`);
  }
  const target = textParam(params, 'target');
  const local = disksOf(source, config).some(
    ({ volid }) => !isShared(needStorage(cluster, storage ?? volid.split(':')[0] ?? '')),
  );
  if (target !== undefined && target !== source.node && local) {
    die(`can't clone CT to node '${target}' (CT uses local storage)`);
  }
  return config;
}

/** Whether a storage makes linked clones that a container can use: files would become qcow2, which it can't. */
function canLink({ type }: Storage, template: boolean, snapshot: boolean): boolean {
  if (type === 'rbd' || type === 'zfspool' || type === 'lvmthin')
    return template || (snapshot && type !== 'lvmthin');
  return type === 'btrfs';
}

function cloneContainer(call: Call): string {
  const { cluster, caller, params } = call;
  const source = guestOf(call);
  const newid = Number(params.newid);
  const full = flagParam(params, 'full', !isTemplate(source));
  const config = configToClone(call, source, full);
  const clone = emptyGuest(cluster, newid, 'lxc', source.node);
  cluster.guests.set(newid, clone);
  const unlockSource = lockGuest(source, 'disk');
  const unlock = lockGuest(clone, 'create');
  let made = false;
  const start = {
    node: source.node,
    type: 'vzclone',
    id: String(source.vmid),
    finally: () => {
      unlockSource();
      if (made) unlock();
      else forgetGuest(cluster, clone, true);
    },
  };
  return startTask(cluster, caller, start, function* (log) {
    log(`creating a clone of container ${source.vmid} with ID ${newid}`);
    const options = clonedOptions(cluster, config);
    for (const drive of disksOf(source, config)) {
      const volume = findVolume(cluster, drive.volid, source.node);
      if (volume === undefined) throw new Error(`volume '${drive.volid}' does not exist`);
      const storage = textParam(params, 'storage') ?? volume.storage;
      if (full) {
        log(`create full clone of mountpoint ${drive.key} (${drive.volid})`);
        const image = makeFilesystem(cluster, clone, storage, volume.size, volume.os, log);
        yield 500;
        log(...COPIED);
        options[drive.key] = withVolume(drive, image.volid, volume.size);
      } else {
        options[drive.key] = linkDisk(
          cluster,
          { source, target: clone, drive, storage, format: undefined },
          log,
        );
      }
    }
    options.hostname = textParam(params, 'hostname') ?? config.hostname ?? nameOf(source);
    const description = textParam(params, 'description');
    if (description !== undefined) options.description = description;
    clone.config = options;
    clone.node = textParam(params, 'target') ?? source.node;
    made = true;
    joinPool(cluster, textParam(params, 'pool'), newid);
  });
}

export const cloneHandlers: HandlerTable = { 'POST /nodes/{node}/lxc/{vmid}/clone': cloneContainer };

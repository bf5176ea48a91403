import { linkDisk, withVolume } from '../guests/clone.js';
import { disksOf } from '../guests/disks.js';
import { forgetGuest } from '../guests/forget.js';
import { checkLock, guestOf, isTemplate, lockGuest, nameOf } from '../guests/guest.js';
import { emptyGuest, joinPool } from '../qemu/create.js';
import { type Call, flagParam, type HandlerTable, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { findVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { GuestConfig } from '../store/model.js';
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

function cloneContainer(call: Call): string {
  const { cluster, caller, params } = call;
  const source = guestOf(call);
  const newid = Number(params.newid);
  const full = flagParam(params, 'full', !isTemplate(source));
  checkLock(source);
  if (cluster.guests.has(newid)) die(`unable to create CT ${newid}: config file already exists`);
  if (!full && !isTemplate(source)) die('Linked clone feature is not supported for a CT that is no template');
  const clone = emptyGuest(cluster, newid, 'lxc', source.node);
  cluster.guests.set(newid, clone);
  const unlock = lockGuest(clone, 'clone');
  let made = false;
  const start = {
    node: source.node,
    type: 'vzclone',
    id: String(source.vmid),
    finally: () => {
      if (made) unlock();
      else forgetGuest(cluster, clone, true);
    },
  };
  return startTask(cluster, caller, start, function* (log) {
    log(`creating a clone of container ${source.vmid} with ID ${newid}`);
    const options = clonedOptions(cluster, source.config);
    for (const drive of disksOf(source)) {
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
    options.hostname = textParam(params, 'hostname') ?? nameOf(source);
    const description = textParam(params, 'description');
    if (description !== undefined) options.description = description;
    clone.config = options;
    clone.node = textParam(params, 'target') ?? source.node;
    made = true;
    joinPool(cluster, textParam(params, 'pool'), newid);
  });
}

export const cloneHandlers: HandlerTable = { 'POST /nodes/{node}/lxc/{vmid}/clone': cloneContainer };

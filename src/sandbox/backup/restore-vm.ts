import { makeImage } from '../guests/allocate.js';
import { withVolume } from '../guests/clone.js';
import { disksOf, readDrive } from '../guests/disks.js';
import { boot, createHandlers, joinPool, optionsIn } from '../qemu/create.js';
import { createCloudInit, isDrive, realizeNet } from '../qemu/drives.js';
import { checkOptions } from '../qemu/option-permissions.js';
import { type Call, type HandlerTable, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { removeVolume } from '../storage/volumes.js';
import type { Guest, GuestConfig } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { openArchive, type Restore, readRestore, replaceGuest } from './restore.js';

const UNPACKERS: Readonly<Record<string, string>> = {
  gz: 'zcat',
  lzo: 'lzop -d -c',
  zst: 'zstd -q -d -c',
};

function extractLine(path: string, pid: number): string {
  const unpack = UNPACKERS[path.slice(path.lastIndexOf('.') + 1)];
  const target = `-r /var/tmp/vzdumptmp${pid}.fifo`;
  return unpack === undefined
    ? `restore vma archive: vma extract -v ${target} ${path} /var/tmp/vzdumptmp${pid}`
    : `restore vma archive: ${unpack} ${path} | vma extract -v ${target} - /var/tmp/vzdumptmp${pid}`;
}

/** New addresses and ids for a guest that is to differ from the one in the archive. */
function makeUnique(restore: Restore, config: GuestConfig): void {
  for (const [key, value] of Object.entries(config)) {
    if (!/^net\d+$/.test(key)) continue;
    config[key] = realizeNet(restore.cluster, String(value).replace(/^(\w[\w-]*)=[0-9A-Fa-f:]{17}/, '$1'));
  }
  config['smbios1'] = `uuid=${restore.cluster.random.uuid()}`;
}

function removeDisks({ cluster }: Restore, guest: Guest): void {
  for (const { volid } of disksOf(guest)) removeVolume(cluster, volid, guest.node);
  for (const key of Object.keys(guest.config)) {
    const drive = readDrive(guest.config, key);
    if (isDrive(key) && drive?.volid.includes('cloudinit')) removeVolume(cluster, drive.volid, guest.node);
  }
}

/** Brings the disks and the configuration back, line by line as `vma extract` and qmrestore report it. */
function* extract(restore: Restore, guest: Guest, log: TaskLog): Generator<number, GuestConfig, void> {
  const { cluster } = restore;
  const { archive, path } = openArchive(restore);
  const pid = cluster.lastPid;
  log(extractLine(path, pid));
  log(`CFG: size: ${JSON.stringify(archive.config).length} name: qemu-server.conf`);
  archive.disks.forEach(({ key, size }, index) => {
    log(`DEV: dev_id=${index + 1} size: ${size} devname: drive-${key}`);
  });
  log(`CTIME: ${new Date(cluster.clock.now()).toUTCString()}`);
  removeDisks(restore, guest);
  const config: GuestConfig = { ...archive.config };
  for (const disk of archive.disks) {
    const storage = restore.storage ?? disk.storage;
    const image = makeImage(cluster, { storage, guest, size: disk.size, format: disk.format, os: disk.os });
    image.volume.used = disk.used;
    log(
      ...image.lines,
      `new volume ID is '${image.volid}'`,
      `map 'drive-${disk.key}' to '${image.volid}' (write zeros = 0)`,
    );
    const drive = readDrive(config, disk.key);
    if (drive !== undefined) config[disk.key] = withVolume(drive, image.volid, disk.size);
    guest.config[disk.key] = String(config[disk.key]);
  }
  const size = archive.disks.reduce((sum, disk) => sum + disk.size, 0);
  const seconds = Math.max(1, Math.ceil(size / (512 * 1024 ** 2)));
  yield seconds * 1000;
  log(`progress 100% (read ${size} bytes, duration ${seconds} sec)`);
  const sparse = archive.disks.reduce((sum, disk) => sum + Math.max(0, disk.size - disk.used), 0);
  const share = size === 0 ? 0 : ((sparse * 100) / size).toFixed(3).replace(/\.?0+$/, '');
  log(
    `total bytes read ${size}, sparse bytes ${sparse} (${share}%)`,
    'space reduction due to 4K zero blocks 0%',
  );
  for (const [key, value] of Object.entries(config)) {
    const drive = readDrive(config, key);
    if (!isDrive(key) || drive?.cdrom !== true || !drive.volid.includes('cloudinit')) continue;
    const storage = restore.storage ?? String(value).split(':')[0] ?? '';
    config[key] = createCloudInit(cluster, guest, key, storage, log);
  }
  log('rescan volumes...');
  config['vmgenid'] = cluster.random.uuid();
  if (restore.unique) makeUnique(restore, config);
  return config;
}

function restoreVm(call: Call, archive: string): string {
  const { cluster, caller, params } = call;
  const drive = Object.keys(params).find(isDrive);
  if (drive !== undefined) refuseParameters({ [drive]: "option conflicts with option 'archive'" });
  if (archive === '-') die('pipe requires cli environment');
  const restore = readRestore(call, 'qemu', archive);
  const { vmid, node, pool } = restore;
  const overrides = optionsIn(params);
  checkOptions(cluster, caller, vmid, pool, overrides);
  return startTask(cluster, caller, { node, type: 'qmrestore', id: String(vmid) }, function* (log) {
    const { guest, finish } = replaceGuest(restore);
    let restored = false;
    try {
      guest.config = { ...(yield* extract(restore, guest, log)), ...overrides };
      guest.pending = {};
      guest.snapshots.clear();
      restored = true;
    } finally {
      finish(restored);
    }
    joinPool(cluster, pool, vmid);
    if (restore.start) {
      log('Execute autostart');
      boot(cluster, guest);
    }
  });
}

const CREATE = 'POST /nodes/{node}/qemu';

/** `POST /nodes/{node}/qemu`: restores where an archive is named, creates otherwise. */
export const restoreVmHandlers: HandlerTable = {
  [CREATE]: (call) => {
    const archive = textParam(call.params, 'archive');
    return archive === undefined ? createHandlers[CREATE](call) : restoreVm(call, archive);
  },
};

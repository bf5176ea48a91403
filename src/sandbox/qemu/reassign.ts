import { requireAll } from '../access/permissions.js';
import { guestDigest } from '../guests/config.js';
import { type Drive, readDrive } from '../guests/disks.js';
import { checkLock, guestOf, isTemplate } from '../guests/guest.js';
import { printProperties, readProperties } from '../guests/properties.js';
import { type Call, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import {
  addVolume,
  findVolume,
  freeDiskName,
  needStorage,
  removeVolume,
  volumeId,
} from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { assertDigest } from '../store/digest.js';
import type { Guest } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { diskHandlers } from './disk-actions.js';

/** A disk that goes from one VM to another. */
interface Reassignment {
  readonly source: Guest;
  readonly target: Guest;
  readonly disk: string;
  readonly targetDisk: string;
}

/** The drive, where PVE lets it change its owner; dies in PVE's words otherwise. */
function checkDrive({ source, target, disk, targetDisk }: Reassignment): Drive {
  if (source.node !== target.node) {
    die(`Both VMs need to be on the same node (${source.node}) but target VM is on ${target.node}.`);
  }
  checkLock(source);
  checkLock(target);
  if (isTemplate(source) || isTemplate(target)) die("Can't move disks from or to template VMs");
  const drive =
    readDrive(source.config, disk) ?? die(`Disk '${disk}' for VM '${source.vmid}' does not exist`);
  if (target.config[targetDisk] !== undefined) {
    die(`Target disk key '${targetDisk}' is already in use for VM '${target.vmid}'`);
  }
  if (drive.cdrom) die("CD drive contents can't be moved to another VM");
  if (drive.volid.startsWith('/dev/')) die("Can't move physical disk to another VM");
  for (const { config } of source.snapshots.values()) {
    const used = Object.keys(config).some((key) => readDrive(config, key)?.volid === drive.volid);
    if (used) die("Can't move disk used by a snapshot to another VM");
  }
  if (source.run !== undefined && !disk.startsWith('unused')) {
    die('Cannot move disk to another VM while the source VM is running - detach first');
  }
  return drive;
}

/** Gives an image the name of its new owner; its volume id then. */
export function renameToOwner(cluster: Cluster, source: Guest, target: Guest, volid: string): string {
  const volume = findVolume(cluster, volid, source.node) ?? die(`volume '${volid}' does not exist`);
  const { storage: id, content, format, size, used, os } = volume;
  const storage = needStorage(cluster, id);
  removeVolume(cluster, volid, source.node);
  const name = freeDiskName(cluster, storage, target.node, target.vmid, format);
  const moved = addVolume(cluster, {
    storage: id,
    name,
    node: target.node,
    content,
    format,
    size,
    used,
    os,
    vmid: target.vmid,
  });
  return volumeId(moved);
}

/** Moves the drive from one configuration to the other. */
function moveDrive(cluster: Cluster, { source, target, disk, targetDisk }: Reassignment, drive: Drive): void {
  const volid = renameToOwner(cluster, source, target, drive.volid);
  delete source.config[disk];
  const properties = readProperties(drive.text, 'file').set('file', volid);
  target.config[targetDisk] = printProperties(properties, 'file');
}

function reassign(call: Call, targetId: number): string {
  const { cluster, caller, params } = call;
  const vmid = Number(params.vmid);
  requireAll(cluster, caller, `/vms/${targetId}`, ['VM.Config.Disk']);
  if (targetId === vmid) {
    refuseParameters({ 'target-vmid': 'must be different than source VMID to reassign disk' });
  }
  const source = guestOf(call);
  const target = cluster.guests.get(targetId);
  if (target?.kind !== 'qemu') return die(`could not find target VM ${targetId}`);
  const disk = needText(params, 'disk');
  const plan = { source, target, disk, targetDisk: textParam(params, 'target-disk') ?? disk };
  assertDigest(textParam(params, 'digest'), guestDigest(source), `VM ${vmid}: `);
  assertDigest(textParam(params, 'target-digest'), guestDigest(target), `VM ${targetId}: `);
  checkDrive(plan);
  const id = `${vmid}-${disk}>${targetId}-${plan.targetDisk}`;
  return startTask(cluster, caller, { node: source.node, type: 'qmmove', id }, function* (log) {
    const drive = checkDrive(plan);
    log(`moving disk '${disk}' from VM '${vmid}' to '${targetId}'`);
    yield 200;
    moveDrive(cluster, plan, drive);
    log(`removing disk '${disk}' from VM '${vmid}' config`);
  });
}

const MOVE = 'POST /nodes/{node}/qemu/{vmid}/move_disk';

/** `POST …/move_disk`: to another VM where one is named, to another storage otherwise. */
export const reassignHandlers: HandlerTable = {
  [MOVE]: (call) => {
    const target = numberParam(call.params, 'target-vmid');
    return target === undefined ? diskHandlers[MOVE]?.(call) : reassign(call, target);
  },
};

import { requireAll } from '../access/permissions.js';
import { guestDigest } from '../guests/config.js';
import { type Drive, isInSnapshot, readDrive } from '../guests/disks.js';
import { checkLock, guestOf, isTemplate } from '../guests/guest.js';
import { printProperties, readProperties } from '../guests/properties.js';
import { renameToOwner } from '../qemu/reassign.js';
import { type Call, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { assertDigest } from '../store/digest.js';
import type { Guest } from '../store/model.js';
import { startTask } from '../tasks/task.js';

/** A volume that goes from one container to another. */
interface Reassignment {
  readonly source: Guest;
  readonly target: Guest;
  readonly key: string;
  readonly targetKey: string;
}

/** The volume, where PVE lets it change its owner; dies in PVE's words otherwise. */
function checkVolume(call: Call, { source, target, key, targetKey }: Reassignment): Drive {
  if (source.node !== target.node) {
    die(`Both containers need to be on the same node (${source.node} != ${target.node})`);
  }
  checkLock(source);
  checkLock(target);
  if (isTemplate(source) || isTemplate(target)) die("Can't move volumes from or to template CT");
  const { digest, 'target-digest': targetDigest } = call.params;
  assertDigest(digest, guestDigest(source), `Container ${source.vmid}: `);
  assertDigest(targetDigest, guestDigest(target), `Container ${target.vmid}: `);
  const drive =
    readDrive(source.config, key) ?? die(`volume '${key}' for container '${source.vmid}' does not exist`);
  if (target.config[targetKey] !== undefined) {
    die(`Target volume key '${targetKey}' is already in use for container '${target.vmid}'`);
  }
  if (isInSnapshot(source, drive.volid)) die('Cannot move volume used by a snapshot to another container');
  if (!drive.volid.includes(':')) die('Cannot move a bindmount or device mount to another container');
  if (source.run !== undefined && !key.startsWith('unused')) {
    die('Cannot move in-use volume while the source CT is running - detach or shutdown first');
  }
  return drive;
}

/** `POST …/move_volume` with `target-vmid`: the volume gets the other container's name and leaves its own. */
export function reassignVolume(call: Call, targetId: number): string {
  const { cluster, caller, params } = call;
  const { vmid } = guestOf(call);
  const key = needText(params, 'volume');
  const targetKey = textParam(params, 'target-volume') ?? key;
  requireAll(cluster, caller, `/vms/${targetId}`, ['VM.Config.Disk']);
  if (key === 'rootfs' || targetKey === 'rootfs') die("Cannot move to/from 'rootfs'");
  if (key.startsWith('unused') && !targetKey.startsWith('unused')) {
    die('Moving an unused volume to a used one is not possible');
  }
  const source = guestOf(call);
  const target = cluster.guests.get(targetId) ?? die(`could not find CT ${targetId}`);
  if (target.kind !== 'lxc')
    die(`Configuration file 'nodes/${target.node}/lxc/${targetId}.conf' does not exist`);
  const plan: Reassignment = { source, target, key, targetKey };
  const [storage = ''] = checkVolume(call, plan).volid.split(':');
  requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  const id = `${vmid}-${key}>${targetId}-${targetKey}`;
  return startTask(cluster, caller, { node: source.node, type: 'move_volume', id }, function* (log) {
    const drive = checkVolume(call, plan);
    log(`moving volume '${key}' from container '${vmid}' to '${targetId}'`);
    yield 200;
    const volid = renameToOwner(cluster, source, target, drive.volid);
    delete source.config[key];
    log(`removing volume '${key}' from container '${vmid}' config`);
    const properties = readProperties(drive.text, 'file').set('file', volid);
    target.config[targetKey] = targetKey.startsWith('unused') ? volid : printProperties(properties, 'file');
    log(`target container '${targetId}' updated with '${targetKey}'`);
  });
}

import { type Call, type HandlerTable, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { startTask } from '../tasks/task.js';
import { allocateVolume } from './space.js';
import { storageOf } from './status.js';
import { findVolume, isOnNode, needStorage, splitVolumeId } from './volumes.js';

/** Bytes a second of a copy. */
const SPEED = 512 * 1024 ** 2;

/** `POST …/content/{volume}`: copies a volume to another name, storage or node (task `imgcopy`). */
function copy(call: Call): string {
  const { cluster, caller, params } = call;
  const node = needText(params, 'node');
  const storage = storageOf(call);
  const given = needText(params, 'volume');
  const source = given.includes(':') ? given : `${storage.id}:${given}`;
  const wanted = needText(params, 'target');
  const target = wanted.includes(':') ? wanted : `${storage.id}:${wanted}`;
  const targetNode = textParam(params, 'target_node') ?? node;
  if (source === target && targetNode === node) die('source and target must not be the same');
  const { storage: to = '', name = '' } = splitVolumeId(target) ?? {};
  const destination = needStorage(cluster, to);
  if (!isOnNode(destination, targetNode)) die(`storage '${to}' is not available on node '${targetNode}'`);
  return startTask(cluster, caller, { node, type: 'imgcopy', id: '' }, function* (log) {
    const volume = findVolume(cluster, source, node);
    if (volume === undefined) throw new Error(`volume '${source}' does not exist`);
    if (findVolume(cluster, target, targetNode) !== undefined) {
      throw new Error(`volume '${target}' already exists`);
    }
    log(`copying volume '${source}' to '${target}'`);
    yield Math.max(200, (volume.used / SPEED) * 1000);
    const { content, format, size, used, vmid, os } = volume;
    const owner = /(?:vm|base|subvol)-(\d+)-/.exec(name)?.[1] ?? vmid;
    const shape = { storage: to, name, node: targetNode, content, format, size, used, os };
    allocateVolume(cluster, owner === undefined ? shape : { ...shape, vmid: Number(owner) });
    log(`successfully copied volume to '${target}'`);
  });
}

export const copyHandlers: HandlerTable = {
  'POST /nodes/{node}/storage/{storage}/content/{volume}': copy,
};

import { type Call, type HandlerTable, needText, textParam } from '../server/call.js';
import { refuseParameters } from '../server/failure.js';
import type { ReceivedFile } from '../server/multipart.js';
import type { Cluster } from '../store/cluster.js';
import { startTask } from '../tasks/task.js';
import { placeFile, planFile } from './files.js';
import { checkRoomForFile } from './space.js';
import { storageOf } from './status.js';

/** The operation that takes its parameters from a multipart body. */
export const UPLOAD = 'POST /nodes/{node}/storage/{storage}/upload';

/** Keeps what is known of a received file and gives the path that PVE hands to the operation in `tmpfilename`. */
export function keepUpload(cluster: Cluster, file: ReceivedFile): string {
  const path = `/var/tmp/pveupload-${cluster.random.hex(32)}`;
  cluster.uploads.set(path, file);
  return path;
}

/** `POST …/upload`: the task that moves the received file to its place (`imgcopy`). */
function upload(call: Call): string {
  const { cluster, caller, params } = call;
  const node = needText(params, 'node');
  const plan = planFile(storageOf(call), node, needText(params, 'content'), needText(params, 'filename'));
  const temporary = needText(params, 'tmpfilename');
  const file = cluster.uploads.get(temporary);
  if (file === undefined) return refuseParameters({ tmpfilename: 'no such file' });
  cluster.uploads.delete(temporary);
  const algorithm = textParam(params, 'checksum-algorithm');
  const checksum = textParam(params, 'checksum');
  if (checksum !== undefined && algorithm === undefined) {
    refuseParameters({ 'checksum-algorithm': "missing property - 'checksum' requires this property" });
  }
  return startTask(cluster, caller, { node, type: 'imgcopy', id: '' }, function* (log) {
    log(`starting file import from: ${temporary}`);
    if (checksum !== undefined) {
      yield 200;
      if (file.checksum !== checksum.toLowerCase()) {
        throw new Error(`checksum mismatch: got '${file.checksum}' != expect '${checksum}'`);
      }
      log('calculating checksum...OK, checksum verified');
    }
    log(`target node: ${node}`, `target file: ${plan.path}`, `file size is: ${file.size}`);
    log(`command: cp -- ${temporary} ${plan.path}`);
    yield 300;
    try {
      checkRoomForFile(cluster, plan.storage, node, file.size);
    } catch {
      log(`cp: error writing '${plan.path}': No space left on device`);
      throw new Error(`import failed: exit code 1`);
    }
    placeFile(cluster, plan, file.size);
    log('finished file import successfully');
  });
}

export const uploadHandlers: HandlerTable = { [UPLOAD]: upload };

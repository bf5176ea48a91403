import { type Call, flagParam, type HandlerTable, needText, textParam } from '../../server/call.js';
import { die } from '../../server/failure.js';
import type { MountedDirectory } from '../../store/host.js';
import { startTask } from '../../tasks/task.js';
import { hostOf } from '../host.js';
import { nodeOf } from '../status.js';
import { needUnused, release } from './disk.js';
import { addWantedStorage, checkStorageWanted, cleanUpStorages } from './storages.js';

/** Share of a disk that a fresh file system offers. */
const USABLE = 0.95;

const unitFile = (name: string): string => `/etc/systemd/system/mnt-pve-${name.replace(/-/g, '\\x2d')}.mount`;

function row({ name, uuid, filesystem }: MountedDirectory): Record<string, string> {
  return {
    device: `/dev/disk/by-uuid/${uuid}`,
    options: 'defaults',
    path: `/mnt/pve/${name}`,
    type: filesystem,
    unitfile: unitFile(name),
  };
}

function create(call: Call): string {
  const { cluster } = call;
  const host = hostOf(call);
  const name = needText(call.params, 'name');
  const disk = needUnused(call, needText(call.params, 'device'));
  checkStorageWanted(call, name);
  if (host.directories.has(name)) die(`a systemd mount unit already exists: ${unitFile(name)}`);
  const filesystem = textParam(call.params, 'filesystem') ?? 'ext4';
  const start = { node: nodeOf(call).name, type: 'dircreate', id: name };
  return startTask(cluster, call.caller, start, function* (log) {
    log(`# /sbin/mkfs -t ${filesystem} ${disk.devpath}1`);
    yield 600;
    disk.used = 'mounted';
    disk.gpt = true;
    host.directories.set(name, { name, device: disk.devpath, uuid: cluster.random.uuid(), filesystem });
    const config = {
      path: `/mnt/pve/${name}`,
      content: 'rootdir,images,iso,backup,vztmpl,snippets',
      is_mountpoint: 1,
    };
    addWantedStorage(call, { id: name, type: 'dir', config, total: Math.floor(disk.size * USABLE) });
  });
}

function remove(call: Call): string {
  const host = hostOf(call);
  const name = needText(call.params, 'name');
  const start = { node: nodeOf(call).name, type: 'dirremove', id: name };
  return startTask(call.cluster, call.caller, start, function* () {
    const directory = host.directories.get(name);
    if (directory === undefined)
      throw new Error(`can't open '${unitFile(name)}' - No such file or directory`);
    yield 300;
    host.directories.delete(name);
    const disk = host.disks.get(directory.device);
    if (disk !== undefined) disk.used = directory.filesystem;
    cleanUpStorages(call, 'dir', (config) => config['path'] === `/mnt/pve/${name}`);
    release(host, [directory.device], flagParam(call.params, 'cleanup-disks'));
  });
}

export const directoryHandlers: HandlerTable = {
  'GET /nodes/{node}/disks/directory': (call) => [...hostOf(call).directories.values()].map(row),
  'POST /nodes/{node}/disks/directory': create,
  'DELETE /nodes/{node}/disks/directory/{name}': remove,
};

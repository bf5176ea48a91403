import { RawAnswer } from '../server/answer.js';
import { type Call, flagParam, type HandlerTable, needText } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Volume } from '../store/model.js';
import { storageOf } from './status.js';
import { findVolume } from './volumes.js';

type Row = Record<string, unknown>;

/** A folder of a backed-up system: names to folders, or to the text of a file. */
interface Folder {
  readonly [name: string]: Folder | string;
}

/** What every simulated system has on its disk. */
const SYSTEM: Folder = {
  etc: { hostname: 'guest\n', hosts: '127.0.0.1 localhost\n' },
  home: {},
  var: { log: { syslog: 'systemd[1]: Startup finished.\n' } },
};

/** The backup that a call is about; only Proxmox Backup Server keeps backups that files can be taken from. */
function backupOf(call: Call): Volume {
  const { cluster, params } = call;
  const storage = storageOf(call);
  const given = needText(params, 'volume');
  const volid = given.includes(`${storage.id}:`) ? given : `${storage.id}:${given}`;
  if (storage.type !== 'pbs') {
    refuseParameters({ storage: 'Only PBS storages supported for file-restore.' });
  }
  return findVolume(cluster, volid, needText(params, 'node')) ?? die(`volume '${volid}' does not exist`);
}

/** The archives of a backup: one for each disk of a VM, one for the root of a container. */
function archivesOf({ archive }: Volume): Folder {
  const disks = archive?.disks ?? [];
  if (archive?.kind === 'lxc') return { 'root.pxar.didx': SYSTEM };
  return Object.fromEntries(
    disks.map(({ key, os }) => [`drive-${key}.img.fidx`, { part: { '1': os ? SYSTEM : {} } }]),
  );
}

/** The path of a call: `/`, or base64 of one that begins with an archive's name. */
function pathOf(call: Call): readonly string[] {
  const given = needText(call.params, 'filepath');
  const path = given === '/' ? given : Buffer.from(given, 'base64').toString('utf8');
  return path.split('/').filter((part) => part !== '');
}

function entryAt(root: Folder, path: readonly string[]): Folder | string {
  let entry: Folder | string | undefined = root;
  for (const part of path) entry = typeof entry === 'object' ? entry[part] : undefined;
  return entry ?? die(`"${path.join('/')}" not found`);
}

/** `v` is an archive, `d` a folder, `f` a file. */
function typeOf(entry: Folder | string, depth: number): string {
  if (depth === 0) return 'v';
  return typeof entry === 'string' ? 'f' : 'd';
}

function list(call: Call): readonly Row[] {
  const volume = backupOf(call);
  const path = pathOf(call);
  const folder = entryAt(archivesOf(volume), path);
  if (typeof folder === 'string') return die(`"${path.join('/')}" is not a directory`);
  return Object.entries(folder).map(([name, entry]) => ({
    filepath: Buffer.from(`/${[...path, name].join('/')}`).toString('base64'),
    leaf: typeof entry === 'string' ? 1 : 0,
    mtime: volume.ctime,
    ...(typeof entry === 'string' ? { size: Buffer.byteLength(entry) } : {}),
    text: name,
    type: typeOf(entry, path.length),
  }));
}

/** A file as it is; a folder as a ZIP archive or, if asked, a compressed tar: of these only the empty end is written. */
function download(call: Call): RawAnswer {
  const entry = entryAt(archivesOf(backupOf(call)), pathOf(call));
  if (typeof entry === 'string') return new RawAnswer(Buffer.from(entry));
  const emptyZip = Buffer.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]);
  return new RawAnswer(flagParam(call.params, 'tar') ? Buffer.alloc(1024) : emptyZip);
}

const RESTORE = '/nodes/{node}/storage/{storage}/file-restore';

export const fileRestoreHandlers: HandlerTable = {
  [`GET ${RESTORE}/list`]: list,
  [`GET ${RESTORE}/download`]: download,
};

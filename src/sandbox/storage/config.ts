import { isShown } from '../access/visibility.js';
import { type Call, type HandlerTable, listParam, needText, splitList, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section, Storage } from '../store/model.js';
import { checkContent } from './kinds.js';

type Row = Record<string, unknown>;

/** Parameters that steer the call and are no part of the section. */
const CONTROL: ReadonlySet<string> = new Set([
  'storage',
  'type',
  'digest',
  'delete',
  'password',
  'encryption-key',
]);

/** What a kind of storage holds unless told otherwise. */
const DEFAULT_CONTENT: Readonly<Record<string, string>> = {
  dir: 'images,rootdir,vztmpl,iso,snippets,backup,import',
  nfs: 'images',
  cifs: 'images',
  pbs: 'backup',
  lvm: 'images,rootdir',
  lvmthin: 'images,rootdir',
  zfspool: 'images,rootdir',
  rbd: 'images',
  cephfs: 'backup',
};

/** What a new storage of a kind can't do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  btrfs: ['path'],
  cifs: ['server', 'share'],
  dir: ['path'],
  esxi: ['server', 'username'],
  iscsi: ['portal', 'target'],
  iscsidirect: ['portal', 'target'],
  lvm: ['vgname'],
  lvmthin: ['vgname', 'thinpool'],
  nfs: ['server', 'export'],
  pbs: ['server', 'datastore'],
  zfs: ['portal', 'target', 'pool', 'iscsiprovider'],
  zfspool: ['pool'],
};

/** Bytes of a storage that is made in the sandbox, and what is in use on it. */
const NEW_SIZE = 270_553_174_016;
const NEW_USED = 30_476_640_256;

/** The digest of `storage.cfg`. */
function configDigest(cluster: Cluster): string {
  return digestOf([...cluster.storages.values()].map(({ id, type, config }) => ({ id, type, config })));
}

function row(cluster: Cluster, { id, type, config }: Storage): Row {
  return { ...config, digest: configDigest(cluster), storage: id, type };
}

function list({ cluster, caller, params }: Call): readonly Row[] {
  const type = textParam(params, 'type');
  return [...cluster.storages.values()]
    .filter(({ id }) =>
      isShown(cluster, caller, `/storage/${id}`, ['Datastore.Audit', 'Datastore.AllocateSpace']),
    )
    .filter((storage) => type === undefined || storage.type === type)
    .map((storage) => row(cluster, storage));
}

function read({ cluster, params }: Call): Row {
  const id = needText(params, 'storage');
  return row(cluster, cluster.storages.get(id) ?? die(`storage '${id}' does not exist`));
}

function optionsIn(call: Call): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(call.params)) {
    if (!CONTROL.has(name) && (typeof value === 'string' || typeof value === 'number')) options[name] = value;
  }
  return options;
}

function create(call: Call): Row {
  const { cluster, params } = call;
  const id = needText(params, 'storage');
  const type = needText(params, 'type');
  const missing = REQUIRED[type]?.find((name) => params[name] === undefined);
  if (missing !== undefined) die(`missing value for required option '${missing}'`);
  if (cluster.storages.has(id)) die(`create storage failed: storage ID '${id}' already defined`);
  const content = DEFAULT_CONTENT[type] ?? 'images';
  const config = { content, ...optionsIn(call) };
  checkContent(type, splitList(String(config.content)));
  const directory = cluster.storages.get('local');
  const total = type === 'dir' ? (directory?.total ?? NEW_SIZE) : NEW_SIZE;
  const usedElsewhere = type === 'dir' ? (directory?.usedElsewhere ?? NEW_USED) : 0;
  cluster.storages.set(id, { id, type, config, total, usedElsewhere });
  return { storage: id, type };
}

/** Refuses to take an option from a storage that it does not know or can't do without. */
function checkRemoval(call: Call, type: string, name: string, options: Section): void {
  const { properties = {} } = call.operation.parameters;
  const required = REQUIRED[type]?.includes(name) === true;
  if (properties[name] === undefined && !required) die(`update storage failed: no such option '${name}'`);
  if (required) die(`update storage failed: unable to delete required option '${name}'`);
  if (options[name] !== undefined) {
    die(`update storage failed: cannot set and delete property '${name}' at the same time!`);
  }
}

function update(call: Call): Row {
  const { cluster, params } = call;
  const id = needText(params, 'storage');
  assertDigest(textParam(params, 'digest'), configDigest(cluster), 'update storage failed: ');
  const storage = cluster.storages.get(id) ?? die(`update storage failed: storage '${id}' does not exist`);
  checkContent(storage.type, listParam(params, 'content'));
  const options = optionsIn(call);
  const removed = listParam(params, 'delete');
  for (const name of removed) checkRemoval(call, storage.type, name, options);
  for (const name of removed) delete storage.config[name];
  Object.assign(storage.config, options);
  return { storage: id, type: storage.type };
}

function remove({ cluster, params }: Call): null {
  const id = needText(params, 'storage');
  if (!cluster.storages.delete(id)) die(`delete storage failed: storage '${id}' does not exist`);
  for (const pool of cluster.pools.values()) pool.storages.delete(id);
  return null;
}

/** The content types that a storage takes. */
export function contentOf(storage: Storage): readonly string[] {
  return splitList(String(storage.config.content ?? ''));
}

export const configHandlers: HandlerTable = {
  'GET /storage': list,
  'POST /storage': create,
  'GET /storage/{storage}': read,
  'PUT /storage/{storage}': update,
  'DELETE /storage/{storage}': remove,
};

import type { WorldFile } from '../../sandbox/index.js';
import { type Ask, numberOf, type Row, rowsOf, textOf } from './answers.js';
import type { Disguise } from './disguise.js';
import { addressed, list, name, nodes, type Rule } from './rules.js';
import { disguised, keep } from './sections.js';

type Storages = NonNullable<WorldFile['storages']>;
type Files = NonNullable<WorldFile['files']>;

const CONFIG: Readonly<Record<string, Rule>> = {
  ...keep('content shared disable sparse preallocation krbd prune-backups snapshot-as-volume-chain options'),
  nodes,
  server: addressed,
  server2: addressed,
  monhost: list(addressed),
  vgname: name('dataset'),
  thinpool: name('dataset'),
  pool: name('dataset'),
  datastore: name('dataset'),
  export: (disguise, text) => `/srv/${disguise.name('share', text)}`,
  share: name('share'),
};

/** Files that are put on a storage as they are. */
const FILES: ReadonlySet<string> = new Set(['iso', 'vztmpl', 'import']);

/** `iso/debian.iso` with another name in front of its suffixes. */
export function fileName(disguise: Disguise, volume: string): string {
  const [, folder = '', file = ''] = /^([^/]+)\/(.+)$/.exec(volume) ?? [];
  const suffix = /(?:\.tar)?\.\w+$/.exec(file)?.[0] ?? '';
  return `${folder}/${disguise.name('file', file)}${suffix}`;
}

function storageOf(disguise: Disguise, row: Row, states: readonly Row[]): Storages[string] {
  const id = textOf(row, 'storage');
  const state = states.find((one) => textOf(one, 'storage') === id && one.maxdisk !== undefined) ?? {};
  const made = disguise.name('storage', id);
  // A server is often a name; an address is as good, and says nothing.
  const path = row.path === undefined ? {} : { path: made === 'local' ? '/var/lib/vz' : `/mnt/pve/${made}` };
  return {
    type: textOf(row, 'type'),
    total: numberOf(state, 'maxdisk'),
    config: { ...disguised(disguise, row, CONFIG), ...path },
  };
}

/** The files on one storage of one node. */
async function filesOn(ask: Ask, disguise: Disguise, state: Row): Promise<Files> {
  const [storage, node] = [textOf(state, 'storage'), textOf(state, 'node')];
  const rows = rowsOf(await ask('GET /nodes/{node}/storage/{storage}/content', { node, storage }));
  return rows
    .filter((row) => FILES.has(textOf(row, 'content')))
    .map((row) => ({
      storage: disguise.name('storage', storage),
      node: disguise.name('node', node),
      name: fileName(disguise, textOf(row, 'volid').replace(/^[^:]*:/, '')),
      content: textOf(row, 'content'),
      format: textOf(row, 'format'),
      size: numberOf(row, 'size'),
      os: textOf(row, 'content') !== 'iso',
    }));
}

/** The storages, and the images, templates and disks to import that lie on them. */
export async function storagesOf(
  ask: Ask,
  disguise: Disguise,
): Promise<{ readonly storages: Storages; readonly files: Files }> {
  const states = rowsOf(await ask('GET /cluster/resources', { type: 'storage' }));
  const storages: Storages = {};
  for (const row of rowsOf(await ask('GET /storage'))) {
    storages[disguise.name('storage', textOf(row, 'storage'))] = storageOf(disguise, row, states);
  }
  const files: Files = [];
  const seen = new Set<string>();
  for (const state of states) {
    const holds = textOf(state, 'content')
      .split(',')
      .some((one) => FILES.has(one));
    const once = numberOf(state, 'shared') === 1 ? textOf(state, 'storage') : textOf(state, 'id');
    if (!holds || textOf(state, 'status') !== 'available' || seen.has(once)) continue;
    seen.add(once);
    files.push(...(await filesOn(ask, disguise, state)));
  }
  return { storages, files };
}

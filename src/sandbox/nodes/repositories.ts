import { createHash } from 'node:crypto';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Repository, RepositoryFile } from '../store/host.js';
import { hostOf } from './host.js';

type Row = Record<string, unknown>;

/** A repository that PVE offers by a handle. */
interface Standard {
  readonly name: string;
  readonly path: string;
  readonly uri: string;
  readonly component: string;
}

const SUITE = 'trixie';
const FREE = 'http://download.proxmox.com/debian';
const PAID = 'https://enterprise.proxmox.com/debian';

function ceph(name: string, uri: string, component: string): Standard {
  return { name: `Ceph Squid ${name}`, path: 'ceph.sources', uri: `${uri}/ceph-squid`, component };
}

const STANDARD: Readonly<Record<string, Standard>> = {
  enterprise: {
    name: 'Enterprise',
    path: 'pve-enterprise.sources',
    uri: `${PAID}/pve`,
    component: 'pve-enterprise',
  },
  'no-subscription': {
    name: 'No-Subscription',
    path: 'proxmox.sources',
    uri: `${FREE}/pve`,
    component: 'pve-no-subscription',
  },
  test: { name: 'Test', path: 'proxmox.sources', uri: `${FREE}/pve`, component: 'pve-test' },
  'ceph-squid-enterprise': ceph('Enterprise', PAID, 'enterprise'),
  'ceph-squid-no-subscription': ceph('No-Subscription', FREE, 'no-subscription'),
  'ceph-squid-test': ceph('Test', FREE, 'test'),
};

function isStandard({ uris, components }: Repository, { uri, component }: Standard): boolean {
  return uris.includes(uri) && components.includes(component);
}

function repositoryRow({ types, uris, suites, components, enabled }: Repository): Row {
  return {
    Types: types,
    URIs: uris,
    Suites: suites,
    Components: components,
    Options: [],
    Comment: '',
    FileType: 'sources',
    Enabled: enabled ? 1 : 0,
  };
}

function digestOfFile(file: RepositoryFile): Buffer {
  return createHash('sha256').update(JSON.stringify(file.repositories)).digest();
}

function digestOfAll(files: readonly RepositoryFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(digestOfFile(file));
  return hash.digest('hex');
}

function filesOf(call: Call): readonly RepositoryFile[] {
  return [...hostOf(call).repositories.values()];
}

function originOf({ uris }: Repository): string {
  return uris.some((uri) => uri.includes('proxmox.com')) ? 'Proxmox' : 'Debian';
}

function list(call: Call): Row {
  const files = filesOf(call);
  const all = files.flatMap(({ repositories }) => repositories);
  return {
    digest: digestOfAll(files),
    errors: [],
    files: files.map((file) => ({
      digest: [...digestOfFile(file)],
      'file-type': 'sources',
      path: file.path,
      repositories: file.repositories.map(repositoryRow),
    })),
    infos: files.flatMap(({ path, repositories }) =>
      repositories.map((repository, index) => ({
        index: String(index),
        kind: 'origin',
        message: originOf(repository),
        path,
        property: 'URIs',
      })),
    ),
    'standard-repos': Object.entries(STANDARD).map(([handle, standard]) => {
      const present = all.filter((repository) => isStandard(repository, standard));
      const status = present.length === 0 ? {} : { status: present.some(({ enabled }) => enabled) ? 1 : 0 };
      return { handle, name: standard.name, ...status };
    }),
  };
}

function checkDigest(call: Call): void {
  const given = textParam(call.params, 'digest');
  if (given === undefined || given === digestOfAll(filesOf(call))) return;
  die('detected modified configuration - file changed by other user? Try again.');
}

/** Switches one repository of a file on or off. */
function change(call: Call): null {
  checkDigest(call);
  const path = needText(call.params, 'path');
  const index = numberParam(call.params, 'index') ?? 0;
  const file = hostOf(call).repositories.get(path) ?? die(`invalid path - ${path}`);
  const repository = file.repositories[index] ?? die(`invalid index - ${index}`);
  if (call.params['enabled'] !== undefined) repository.enabled = flagParam(call.params, 'enabled');
  return null;
}

/** Adds a standard repository to its file, or switches it on where it is there. */
function add(call: Call): null {
  checkDigest(call);
  const handle = needText(call.params, 'handle');
  const standard = STANDARD[handle] ?? die(`unknown repository handle '${handle}'`);
  const { repositories } = hostOf(call);
  const present = filesOf(call)
    .flatMap((file) => file.repositories)
    .filter((repository) => isStandard(repository, standard));
  for (const repository of present) repository.enabled = true;
  if (present.length > 0) return null;
  const path = `/etc/apt/sources.list.d/${standard.path}`;
  const file = repositories.get(path) ?? { path, repositories: [] };
  repositories.set(path, file);
  file.repositories.push({
    types: ['deb'],
    uris: [standard.uri],
    suites: [SUITE],
    components: [standard.component],
    enabled: true,
  });
  return null;
}

const PATH = '/nodes/{node}/apt/repositories';

export const repositoryHandlers: HandlerTable = {
  [`GET ${PATH}`]: list,
  [`POST ${PATH}`]: change,
  [`PUT ${PATH}`]: add,
};

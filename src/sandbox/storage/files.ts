import { die, refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Storage, Volume } from '../store/model.js';
import { contentOf } from './config.js';
import { addVolume, isFileBased, pathOf, removeVolume } from './volumes.js';

/** A kind of file that is put on a storage as a whole. */
interface FileKind {
  /** Its folder below the storage's path. */
  readonly folder: string;
  readonly pattern: RegExp;
  readonly refusal: string;
}

const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  iso: { folder: 'template/iso', pattern: /^[^/]+\.(iso|img)$/i, refusal: 'wrong file extension' },
  vztmpl: {
    folder: 'template/cache',
    pattern: /^[^/]+\.tar(\.(gz|xz|zst|bz2))?$/i,
    refusal: 'wrong file extension',
  },
  import: {
    folder: 'import',
    pattern: /^[\w.+-]+\.(ova|ovf|qcow2|raw|img|vmdk)$/i,
    refusal: 'invalid filename or wrong extension',
  },
};

/** PVE::Storage::normalize_content_filename: the last segment, with nothing in it that needs quoting. */
export function normalizeFilename(filename: string): string {
  return filename
    .trim()
    .replace(/^.*[/\\]/, '')
    .replace(/[^a-zA-Z0-9_.-]/g, '_');
}

/** A file that may be put on a storage. */
export interface FilePlan {
  readonly storage: Storage;
  readonly node: string;
  readonly content: string;
  readonly filename: string;
  /** Its path on the node. */
  readonly path: string;
}

/** Where a file goes; refuses a name or a storage that does not fit its content (PVE::API2::Storage::Status). */
export function planFile(storage: Storage, node: string, content: string, wanted: string): FilePlan {
  const kind = FILE_KINDS[content];
  const filename = normalizeFilename(wanted);
  if (kind === undefined) {
    return refuseParameters({ content: `upload content type '${content}' not allowed` });
  }
  if (!kind.pattern.test(filename)) refuseParameters({ filename: kind.refusal });
  if (!isFileBased(storage)) die(`can't upload to storage type '${storage.type}', not a file based storage!`);
  if (!contentOf(storage).includes(content)) {
    die(`storage '${storage.id}' is not configured for content-type '${content}'`);
  }
  return { storage, node, content, filename, path: `${pathOf(storage)}/${kind.folder}/${filename}` };
}

/** The format that a file's name tells. */
function formatOf(content: string, filename: string): string {
  const suffix = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? 'raw';
  if (content === 'iso') return 'iso';
  if (content === 'vztmpl') return suffix === 'tar' ? 'tar' : `t${suffix}`;
  return suffix === 'img' ? 'raw' : suffix;
}

/** Puts the file there, in the place of one that has its name. */
export function placeFile(cluster: Cluster, plan: FilePlan, size: number): Volume {
  const { storage, node, content, filename } = plan;
  const name = `${content}/${filename}`;
  removeVolume(cluster, `${storage.id}:${name}`, node);
  return addVolume(cluster, {
    storage: storage.id,
    name,
    node,
    content,
    format: formatOf(content, filename),
    size,
    used: size,
    os: content !== 'iso',
  });
}

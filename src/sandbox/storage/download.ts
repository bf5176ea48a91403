import { createHash } from 'node:crypto';
import { type Call, type HandlerTable, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { startTask } from '../tasks/task.js';
import { contentOf } from './config.js';
import { placeFile, planFile } from './files.js';
import { checkRoomForFile } from './space.js';
import { storageOf } from './status.js';
import { findVolume } from './volumes.js';

const MIB = 1024 ** 2;
const UNITS: Readonly<Record<string, number>> = { K: 1024, M: MIB, G: 1024 * MIB };

/** Bytes of a file whose name tells no size. */
const USUAL_SIZE = 512 * MIB;

/** Bytes a second that come over the simulated line. */
const SPEED = 100 * MIB;

/**
 * Bytes of the file behind a URL. Nothing is fetched: a size between separators in the last segment counts
 * (`debian-64M.iso`), and 512 MiB where there is none.
 */
export function sizeBehind(url: string): number {
  const segment = new URL(url).pathname.split('/').at(-1) ?? '';
  const [, number, unit] = /(?:^|[-_.])(\d+)([KMG])(?:i?B)?(?=[-_.]|$)/i.exec(segment) ?? [];
  if (number === undefined) return USUAL_SIZE;
  return Number(number) * (UNITS[unit?.toUpperCase() ?? ''] ?? 1);
}

/** Why a URL can't be fetched: names that end in `.invalid` have no address, paths with `missing` no file. */
function troubleWith(url: string): string | undefined {
  const { hostname, pathname } = new URL(url);
  if (hostname.endsWith('.invalid')) return `unable to resolve host address '${hostname}'`;
  return pathname.includes('missing') ? 'ERROR 404: Not Found.' : undefined;
}

/** `POST …/download-url`: the task `download`; the content of the file is its URL, as far as checksums go. */
function download(call: Call): string {
  const { cluster, caller, params } = call;
  const node = needText(params, 'node');
  const url = needText(params, 'url');
  const plan = planFile(storageOf(call), node, needText(params, 'content'), needText(params, 'filename'));
  const algorithm = textParam(params, 'checksum-algorithm');
  const expected = textParam(params, 'checksum');
  const size = sizeBehind(url);
  const start = { node, type: 'download', id: plan.filename };
  return startTask(cluster, caller, start, function* (log) {
    log(`downloading ${url} to ${plan.path}`);
    const volid = `${plan.storage.id}:${plan.content}/${plan.filename}`;
    if (findVolume(cluster, volid, node) !== undefined) {
      throw new Error(`refusing to override existing file '${plan.path}'`);
    }
    const trouble = troubleWith(url);
    yield Math.max(200, (size / SPEED) * 1000);
    if (trouble !== undefined) {
      log(`wget: ${trouble}`);
      throw new Error(
        `download failed: command 'wget' failed: exit code ${trouble.startsWith('ERROR') ? 8 : 4}`,
      );
    }
    checkRoomForFile(cluster, plan.storage, node, size);
    if (algorithm !== undefined && expected !== undefined) {
      const got = createHash(algorithm).update(url).digest('hex');
      if (got !== expected.toLowerCase()) {
        throw new Error(`checksum mismatch: got '${got}' != expect '${expected}'`);
      }
      log('calculating checksum...OK, checksum verified');
    }
    placeFile(cluster, plan, size);
    log(`download of '${url}' to '${plan.path}' finished`);
  });
}

/** `POST …/oci-registry-pull`: a container template from an image of a registry that is not asked. */
function pull(call: Call): string {
  const { cluster, caller, params } = call;
  const node = needText(params, 'node');
  const reference = needText(params, 'reference');
  const storage = storageOf(call);
  if (!contentOf(storage).includes('vztmpl')) {
    die(`storage '${storage.id}' is not configured for content-type 'vztmpl'`);
  }
  const stem = textParam(params, 'filename') ?? reference.replace(/^.*\//, '').replace(':', '_');
  const plan = planFile(storage, node, 'vztmpl', stem.endsWith('.tar') ? stem : `${stem}.tar`);
  if (findVolume(cluster, `${storage.id}:vztmpl/${plan.filename}`, node) !== undefined) {
    die(`refusing to override existing file '${plan.path}'`);
  }
  const size = 64 * MIB;
  return startTask(cluster, caller, { node, type: 'download', id: plan.filename }, function* (log) {
    log(`Pulling OCI image '${reference}' to '${plan.path}'`);
    yield 1500;
    checkRoomForFile(cluster, storage, node, size);
    placeFile(cluster, plan, size);
    log('finished pulling OCI image');
  });
}

/** `GET /nodes/{node}/query-url-metadata`: what a download of the URL would bring. */
function metadata({ params }: Call): Record<string, unknown> {
  const url = needText(params, 'url');
  const trouble = troubleWith(url);
  if (trouble !== undefined) die(`invalid server response: '${trouble}'`);
  const filename = new URL(url).pathname.split('/').at(-1) ?? '';
  return { filename, mimetype: 'application/octet-stream', size: sizeBehind(url) };
}

const STORAGE = '/nodes/{node}/storage/{storage}';

export const downloadHandlers: HandlerTable = {
  [`POST ${STORAGE}/download-url`]: download,
  [`POST ${STORAGE}/oci-registry-pull`]: pull,
  'GET /nodes/{node}/query-url-metadata': metadata,
};

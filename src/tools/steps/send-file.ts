import type { Task } from '../../../overrides/call.js';
import type { Upload } from '../../client/index.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { textField } from '../fields.js';
import type { GuardedClient } from '../guarded-client.js';
import { ToolFault } from '../result.js';
import { type AllowedFile, type LocalFile, withAllowedFile } from '../safety/local-file.js';
import { MIB } from '../shape/sizes.js';

/** Bytes that are read at once. */
const CHUNK = 256 * 1024;
/** Milliseconds between two lines of progress. */
const BETWEEN = 1000;

type Checksum = Exclude<Upload['checksum'], string | undefined>;

/**
 * Sends a local file along with its call, from the handle by which it was held against the owner's folders, and gives
 * the task that PVE begins once it has all of it.
 * @throws ToolFault as `withAllowedFile` does; `conflict` where the file is not the one that was checked
 */
export async function sendFile(
  { params }: OperationCall,
  file: LocalFile,
  client: GuardedClient,
  context: CallContext,
): Promise<{ readonly task: Task }> {
  const { safety, signal } = context;
  return withAllowedFile(file.path, safety.options.uploadFolders ?? [], async (allowed) => {
    if (allowed.stamp !== file.found?.stamp) throw changedMeanwhile(file);
    const { size: length } = allowed;
    const task = client.upload(
      { ...uploadIn(params), file: { [Symbol.asyncIterator]: () => bytesOf(allowed) }, length },
      { ...(signal ? { signal } : {}), onProgress: progressTo(context) },
    );
    await task.started;
    return { task };
  });
}

/** What the tool has put among the parameters, as the client takes it: the gate holds both against each other. */
function uploadIn(params: Arguments): Omit<Upload, 'file' | 'length'> {
  const value = textField(params, 'checksum');
  const algorithm = algorithms.find((one) => one === params['checksum-algorithm']);
  return {
    node: textField(params, 'node') ?? '',
    storage: textField(params, 'storage') ?? '',
    content: contents.find((one) => one === params.content) ?? 'iso',
    filename: textField(params, 'filename') ?? '',
    ...(value === undefined || algorithm === undefined ? {} : { checksum: { algorithm, value } }),
  };
}

const contents: readonly Upload['content'][] = ['iso', 'vztmpl', 'import'];
const algorithms: readonly Checksum['algorithm'][] = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];

/** The bytes of the opened file, each time from its beginning; more or fewer than announced end the upload. */
async function* bytesOf({ handle, size }: AllowedFile): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function progressTo({ onProgress, now }: CallContext) {
  let last = now();
  return ({ sent, total }: { readonly sent: number; readonly total: number }) => {
    if (onProgress === undefined || (sent < total && now() - last < BETWEEN)) return;
    last = now();
    onProgress(`sent ${Math.round(sent / MIB)} of ${Math.round(total / MIB)} MiB`);
  };
}

function changedMeanwhile({ path }: LocalFile): ToolFault {
  return new ToolFault(
    'conflict',
    `Nothing was sent: '${path}' is no longer the file that was checked. Call again once nobody writes to it.`,
    { context: { file: path }, retryable: true },
  );
}

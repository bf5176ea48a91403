import { PveError } from '../../client/index.js';
import { isPlain } from '../../domain/plain.js';
import type { CallContext, OperationCall } from '../call.js';
import { numberField, rowsOf, textField } from '../fields.js';
import { fitting } from '../hints/facts/storages.js';
import { readResources } from '../live/index.js';
import { sized } from '../preview/read/words.js';
import { ToolFault } from '../result.js';
import { factsOfFile } from '../safety/local-file.js';
import { uploadedVolid } from '../shape/uploaded.js';
import { explain } from '../steps/explain.js';
import { type Check, refusal, retry } from './check.js';

/** Names that PVE takes by upload, by content; only these go into the storage under the name that they came with. */
const endings: Readonly<Record<string, readonly [pattern: RegExp, words: string]>> = {
  iso: [/.\.(?:iso|img)$/i, '.iso or .img'],
  vztmpl: [/.\.tar(?:\.(?:gz|xz|zst|bz2))?$/i, '.tar.gz, .tar.xz or .tar.zst'],
  import: [/.\.(?:qcow2|raw|vmdk|ova)$/, '.qcow2, .raw, .vmdk or .ova'],
};

/** A file to upload must be one that may leave, with a name that PVE takes, room for it, and no other of that name. */
export const uploadFits: Check = {
  operations: /\/storage\/\{storage\}\/upload$/,
  async check(call, context) {
    const { file } = call;
    if (file === undefined) return undefined;
    const found = await factsOfFile(file.path, context.safety.options.uploadFolders ?? []);
    needEnding(call);
    const free = await freeSpace(call, context).catch(unlessRead);
    if (free !== undefined && found.size > free) throw await tooLarge(call, found.size, free, context);
    await needAbsent(call, context);
    return { ...call, file: { ...file, found, ...(free === undefined ? {} : { free }) } };
  },
};

function needEnding({ params }: OperationCall): void {
  const [content, filename] = [String(params.content), String(params.filename)];
  const [pattern, words] = endings[content] ?? [];
  if (pattern === undefined || words === undefined || pattern.test(filename)) return;
  throw refusal('invalid_arguments', `PVE takes ${content} under names that end in ${words} alone.`, {
    parameter: 'filename',
    given: filename,
    expected: `a name that ends in ${words}, or another content`,
  });
}

async function freeSpace({ params }: OperationCall, { live }: CallContext): Promise<number | undefined> {
  const { node, storage } = params;
  const status = await live.read('GET /nodes/{node}/storage/{storage}/status', { node, storage });
  return isPlain(status) ? numberField(status, 'avail') : undefined;
}

function unlessRead(error: unknown): undefined {
  if (!(error instanceof PveError)) throw error;
}

async function tooLarge(
  call: OperationCall,
  size: number,
  free: number,
  context: CallContext,
): Promise<ToolFault> {
  const { storages } = await readResources(context.live);
  const { node, storage, content } = call.params;
  const fit = fitting(storages, { node: String(node), content: String(content) })
    .filter((one) => one.storage !== storage && one.space.total - one.space.used > size)
    .map((one) => one.storage);
  return refusal(
    'conflict',
    `the file has ${sized(size)}, and storage '${String(storage)}' has ${sized(free)} free.`,
    {
      parameter: 'storage',
      given: storage,
      expected: 'a storage with room for the file',
      valid: fit,
      context: { size, free },
      suggestions: fit
        .slice(0, 1)
        .map((one) => retry(call, context, { storage: one }, 'the same on a storage with room')),
    },
  );
}

/** PVE writes over a file of the same name without a word, so one that can't be ruled out is taken to be there. */
async function needAbsent(call: OperationCall, context: CallContext): Promise<void> {
  const { node, storage, content } = call.params;
  const volid = uploadedVolid(call);
  const rows = await contentOf({ node, storage, content }, context);
  const there = rows.find((row) => textField(row, 'volid') === volid);
  if (there === undefined) return;
  const size = numberField(there, 'size');
  throw refusal(
    'conflict',
    `there is a ${volid} on ${String(node)} already, and PVE would write over it. Take another filename, or delete that one first.`,
    {
      parameter: 'filename',
      given: call.params.filename,
      expected: 'a name that is not taken',
      context: { volid, ...(size === undefined ? {} : { size }) },
      suggestions: [
        {
          tool: 'list_storage_content',
          arguments: { node, storage, content },
          why: 'lists the names that are taken',
        },
      ],
    },
  );
}

async function contentOf(params: OperationCall['params'], { client }: CallContext) {
  try {
    const read = (await client()).invoke('GET /nodes/{node}/storage/{storage}/content', params, {});
    return rowsOf(await read);
  } catch (error) {
    if (!(error instanceof PveError)) throw error;
    const { code, message, ...more } = explain(error);
    throw new ToolFault(
      code,
      `Nothing was sent: PVE writes over a file of the same name, and whether there is one can't be read. ${message}`,
      more,
    );
  }
}

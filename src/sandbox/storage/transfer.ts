import { type Call, type HandlerTable, needText, textParam } from '../server/call.js';
import { die, Failure, refuseParameters } from '../server/failure.js';
import { storageOf } from './status.js';

/** File names that a content type may have. */
const EXTENSIONS: Readonly<Record<string, RegExp>> = {
  iso: /\.(iso|img)$/i,
  vztmpl: /\.tar\.(gz|xz|zst)$/i,
  import: /\.(ova|qcow2|raw|vmdk)$/i,
};

/** The checks of a download; what passes them is not simulated, as the sandbox reaches no network. */
function download(call: Call): never {
  const { params } = call;
  const storage = storageOf(call);
  const content = needText(params, 'content');
  if (EXTENSIONS[content]?.test(needText(params, 'filename')) === false) {
    refuseParameters({ filename: 'wrong file extension' });
  }
  const contents = String(storage.config.content ?? '').split(',');
  if (!contents.includes(content))
    die(`storage '${storage.id}' is not configured for content-type '${content}'`);
  throw new Failure(501, `the sandbox does not simulate '${call.operation.id}' yet: it reaches no network`);
}

function prune(call: Call): never {
  const storage = storageOf(call);
  const options = textParam(call.params, 'prune-backups') ?? storage.config['prune-backups'];
  if (options === undefined) die(`no prune-backups options configured for storage '${storage.id}'`);
  throw new Failure(501, `the sandbox does not simulate '${call.operation.id}' yet`);
}

export const transferHandlers: HandlerTable = {
  'POST /nodes/{node}/storage/{storage}/download-url': download,
  'GET /nodes/{node}/storage/{storage}/prunebackups': prune,
};

import { type Call, flagParam, type HandlerTable, needText, numberParam } from '../../server/call.js';
import { die } from '../../server/failure.js';
import { needAgent } from './available.js';
import { refuseFrozen } from './frozen.js';
import { fileOf, insideOf, usersOf } from './inside.js';

type Row = Record<string, unknown>;

/** The most that one call reads, in bytes. */
const MAX_READ = 16 * 1024 * 1024;

/** `GET …/file-read`: bytes of a file from `offset`, as text or, without `decode`, in base64. */
function readFile(call: Call): Row {
  const guest = needAgent(call);
  refuseFrozen(guest, 'file-open');
  const path = needText(call.params, 'file');
  const content = fileOf(guest, path);
  if (content === undefined) {
    return die(`Agent error: failed to open file '${path}' (mode: 'r'): No such file or directory`);
  }
  const offset = numberParam(call.params, 'offset') ?? 0;
  const count = numberParam(call.params, 'count') ?? MAX_READ;
  const all = Buffer.from(content, 'latin1');
  const bytes = all.subarray(offset, offset + count);
  return {
    'bytes-read': bytes.length,
    content: bytes.toString(flagParam(call.params, 'decode', true) ? 'latin1' : 'base64'),
    ...(offset + count < all.length ? { truncated: 1 } : {}),
  };
}

/** `POST …/file-write`: makes or replaces a file; without `encode` the content is base64 already. */
function writeFile(call: Call): null {
  const guest = needAgent(call);
  refuseFrozen(guest, 'file-open');
  const path = needText(call.params, 'file');
  const content = needText(call.params, 'content');
  if (!path.startsWith('/') || path.endsWith('/')) {
    die(`Agent error: failed to open file '${path}' (mode: 'wb'): No such file or directory`);
  }
  const encode = flagParam(call.params, 'encode', true);
  insideOf(guest).files.set(path, encode ? content : Buffer.from(content, 'base64').toString('latin1'));
  return null;
}

function setPassword(call: Call): Row {
  const guest = needAgent(call);
  refuseFrozen(guest, 'set-user-password');
  if (!usersOf(guest).includes(needText(call.params, 'username'))) {
    die('Agent error: child process has failed to set user password');
  }
  return { result: {} };
}

const AGENT = '/nodes/{node}/qemu/{vmid}/agent';

export const agentFileHandlers: HandlerTable = {
  [`GET ${AGENT}/file-read`]: readFile,
  [`POST ${AGENT}/file-write`]: writeFile,
  [`POST ${AGENT}/set-user-password`]: setPassword,
};

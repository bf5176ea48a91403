import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { CallOptions } from '../../../overrides/call.js';
import { answerError } from '../answer-error.js';
import type { BuiltCall } from '../build.js';
import { connectionError } from '../connection-error.js';
import type { Conversation } from '../conversation.js';
import type { Endpoint } from '../endpoint.js';
import type { SendOnce } from '../exchange.js';
import type { Route } from '../routes.js';
import type { StreamAnswer } from '../transport.js';
import type { Download } from './types.js';

/** What must be said so that the answer is a file and no page of it. */
const asFile: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'GET /nodes/{node}/tasks/{upid}/log': { download: true },
};

function filenameOf({ headers }: StreamAnswer): string | undefined {
  return /filename="?([^";]+)"?/.exec(headers['content-disposition'] ?? '')?.[1];
}

/** Decompressed; a failure of the packed stream is one of the result. */
function unpacked(packed: Readable): Readable {
  const plain = createGunzip();
  packed.on('error', (error) => plain.destroy(error));
  return packed.pipe(plain);
}

/** The bytes; what breaks them off becomes a PveError, the caller's own abort stays its reason. */
async function* bytesOf(
  { body, headers }: StreamAnswer,
  call: BuiltCall,
  endpoint: Endpoint,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
  const stop = () => body.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    signal?.throwIfAborted();
    yield* headers['content-encoding'] === 'gzip' ? unpacked(body) : body;
    signal?.throwIfAborted();
  } catch (error) {
    throw signal?.aborted ? signal.reason : connectionError(error, call, endpoint);
  } finally {
    signal?.removeEventListener('abort', stop);
    body.destroy();
  }
}

const sendAway =
  (idle: number): SendOnce<StreamAnswer> =>
  (transport, { url, headers, signal }) =>
    transport.stream({ method: 'GET', url, headers, body: undefined, idle, signal });

/**
 * Asks for a file and hands it out as it comes. The call's timeout is that of the answer's beginning, and of each pause
 * in it.
 */
export async function download(
  conversation: Conversation,
  route: Route,
  params: Readonly<Record<string, unknown>>,
  options: CallOptions = {},
): Promise<Download> {
  const all = { ...params, ...asFile[route.operation] };
  const { call, how, exchange } = await conversation.prepare(route, {}, all, options);
  const { answer, endpoint } = await exchange.send(call, how, sendAway(how.timeout));
  if (answer.status < 200 || answer.status > 299) {
    throw answerError({ ...answer, text: await answer.body.text() }, call, exchange.session);
  }
  const filename = filenameOf(answer);
  const length = answer.headers['content-encoding'] ? undefined : answer.headers['content-length'];
  return {
    contentType: answer.contentType,
    ...(filename === undefined ? {} : { filename }),
    ...(length === undefined ? {} : { length: Number(length) }),
    stream: Readable.from(bytesOf(answer, call, endpoint, options.signal), { objectMode: false }),
  };
}

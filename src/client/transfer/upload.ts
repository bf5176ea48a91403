import type { HttpAnswer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { PveError } from '../error.js';
import { dataOf, type SendOnce } from '../exchange.js';
import { ownRoute } from '../own-route.js';
import { type Multipart, multipart } from './multipart.js';
import { checksumOf, openSource, type Source } from './source.js';
import type { Upload, UploadOptions } from './types.js';

const template = '/nodes/{node}/storage/{storage}/upload';
const operation = `POST ${template}`;

/** A name that stays inside its quotes; what else PVE does not take it says itself. */
function nameOf({ filename }: Upload, source: Source): string {
  const name = filename ?? source.filename;
  const wrong =
    name === undefined
      ? 'is missing, and only a path tells it by itself'
      : /["\\/\r\n\0]/.test(name) || name === ''
        ? 'expected a plain name without slashes and quotes'
        : undefined;
  if (name === undefined || wrong !== undefined) {
    throw new PveError('validation', `${operation}: filename: ${wrong}.`, {
      operation,
      parameters: { filename: wrong ?? '' },
    });
  }
  return name;
}

async function checksumFields({ checksum }: Upload, source: Source): Promise<Record<string, string>> {
  if (checksum === undefined) return {};
  const algorithm = typeof checksum === 'string' ? checksum : checksum.algorithm;
  const value = typeof checksum === 'string' ? await checksumOf(source, algorithm) : checksum.value;
  return { 'checksum-algorithm': algorithm, checksum: value };
}

/** Sends the form and reads PVE's short answer. */
function sendForm({ headers: ofForm, body }: Multipart): SendOnce<HttpAnswer> {
  return async (transport, { url, headers, signal }) => {
    const answer = await transport.stream({
      method: 'POST',
      url,
      headers: { ...headers, ...ofForm },
      body: body(),
      idle: 0,
      signal,
    });
    return { ...answer, text: await answer.body.text() };
  };
}

/**
 * Uploads a file into a storage and gives the UPID of the task that checks and moves it there. The file goes out as it
 * is read, once.
 */
export async function upload(
  conversation: Conversation,
  what: Upload,
  options: UploadOptions = {},
): Promise<unknown> {
  const source = await openSource(what);
  const filename = nameOf(what, source);
  const { node, storage, content } = what;
  const fields = { content, ...(await checksumFields(what, source)) };
  const { call, how, exchange } = await conversation.prepare(
    ownRoute('POST', template),
    { node, storage },
    { ...fields, filename },
    { timeout: 0, ...options },
  );
  const form = multipart(fields, filename, source, options.onProgress ?? (() => undefined));
  const { answer } = await exchange.send(call, how, sendForm(form));
  return dataOf(answer, call, exchange.session);
}

import type { IncomingMessage } from 'node:http';
import type { RawValue } from '../verify/index.js';

/** Parameters as they came in, before verification. */
export type RawParams = Record<string, RawValue>;

/** What PVE's HTTP server itself refuses, before any operation is looked at: the body is plain text. */
export class TransportRefusal extends Error {
  readonly status: number;

  constructor(status: number, reason: string) {
    super(reason);
    this.name = 'TransportRefusal';
    this.status = status;
  }
}

/** Largest body that PVE::APIServer::AnyEvent reads. */
const MAX_BODY = 512 * 1024;

function decodeComponent(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function add(params: RawParams, key: string, value: string): void {
  const before = params[key];
  if (before === undefined) params[key] = value;
  else params[key] = Array.isArray(before) ? [...before, value] : [before, value];
}

/** A form or query: pairs between `&` or `;`, a repeated key makes an array. */
export function decodeForm(text: string): RawParams {
  const params: RawParams = {};
  for (const pair of text.split(/[&;]/)) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    if (at < 0) add(params, decodeComponent(pair), '');
    else add(params, decodeComponent(pair.slice(0, at)), decodeComponent(pair.slice(at + 1)));
  }
  return params;
}

/** Percent-decodes a whole path, as PVE does before it splits it. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY) throw new TransportRefusal(501, 'for data too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function decodeJson(body: string): RawParams {
  if (body === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new TransportRefusal(400, 'malformed JSON string');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TransportRefusal(400, 'malformed JSON string');
  }
  return { ...value };
}

type BodyDecoder = (body: string) => RawParams;
const decoders: Readonly<Record<string, BodyDecoder>> = {
  '': decodeForm,
  'application/x-www-form-urlencoded': decodeForm,
  'application/json': decodeJson,
};

/**
 * All parameters of a request: body and query, path variables not included.
 * Throws `TransportRefusal` for a body on GET or DELETE, another content type, malformed JSON, or too much data.
 */
export async function readParams(
  request: IncomingMessage,
  method: string,
  query: string,
): Promise<RawParams> {
  const length = Number(request.headers['content-length'] ?? 0);
  const takesBody = method === 'POST' || method === 'PUT';
  if (!takesBody) {
    if (length > 0 || request.headers['transfer-encoding'] !== undefined) {
      throw new TransportRefusal(501, `Unexpected content for method '${method}'`);
    }
    return decodeForm(query);
  }
  if (length > MAX_BODY) throw new TransportRefusal(501, 'for data too large');
  const contentType = request.headers['content-type'] ?? '';
  const decode = decoders[contentType.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (decode === undefined && length > 0) {
    throw new TransportRefusal(506, `upload 'Content-Type '${contentType}' not implemented`);
  }
  const body = await readBody(request);
  return { ...(decode ?? decodeForm)(body), ...decodeForm(query) };
}

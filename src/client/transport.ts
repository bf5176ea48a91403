import { Readable } from 'node:stream';
import { TLSSocket } from 'node:tls';
import ky from 'ky';
import { Agent, buildConnector, request } from 'undici';
import type { Secret } from '../domain/secret.js';
import type { HttpAnswer } from './answer.js';
import type { TlsOptions } from './options.js';
import { tlsPolicy } from './tls.js';
import { openTunnel, type Tunnel } from './tunnel.js';

/** A request as it goes out. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** A request whose body or answer is streamed; the headers hold the body's length. */
export type StreamRequest = Omit<WireRequest, 'body'> & {
  readonly body: AsyncIterable<Uint8Array> | undefined;
  /** Milliseconds without a byte of the answer after which it is given up; 0 for no limit. */
  readonly idle: number;
};

/** An answer whose body has not been read yet. */
export type StreamAnswer = Omit<HttpAnswer, 'text'> & {
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable & { text(): Promise<string> };
};

/** One client's connections. */
export interface Transport {
  /** Sends once and reads the whole answer, whatever its status; rejects with what `fetch` throws. */
  send(request: WireRequest): Promise<HttpAnswer>;
  /** Sends once and hands out the answer's body as it comes; rejects with what undici throws. */
  stream(request: StreamRequest): Promise<StreamAnswer>;
  /** Waits for the answers under way and closes the connections. */
  close(): Promise<void>;
}

/** pveproxy has few workers, and each connection to it costs a handshake. */
const connections = 32;

type Connector = buildConnector.connector;

/**
 * Connects as undici does, and hands the socket on only after the certificate was judged, so that no byte of a request
 * meets a server that was not accepted. Node's own check is switched off in favour of ours because its error does not
 * carry the certificate; sessions are not resumed because a resumed one is not checked against the host's name.
 */
function judgedConnector(options: TlsOptions): Connector {
  const { secureContext, judge } = tlsPolicy(options);
  let connect: Connector | undefined;
  const connector = () => {
    const context = secureContext();
    const trust = context === undefined ? {} : { secureContext: context };
    return buildConnector({ rejectUnauthorized: false, maxCachedSessions: 0, ...trust });
  };
  return (target, callback) => {
    connect ??= connector();
    connect(target, (...[error, socket]) => {
      if (error) return callback(error, null);
      const refusal = socket instanceof TLSSocket ? judge(socket) : undefined;
      if (refusal === undefined) return callback(null, socket);
      socket.destroy();
      callback(refusal, null);
    });
  };
}

/** The same through a proxy's tunnel: the certificate that is judged is the one at its end. */
function tunnelled(connect: Connector, tunnel: Tunnel): Connector {
  return (target, callback) => {
    tunnel(target).then(
      (httpSocket) => connect({ ...target, httpSocket }, callback),
      (error: Error) => callback(error, null),
    );
  };
}

function secondsOf(header: string | null | undefined): number | undefined {
  return header && /^\d+$/.test(header) ? Number(header) : undefined;
}

const decoder = new TextDecoder();

/**
 * The whole body as text. The signal is heeded here as well because `fetch` itself forgets it once the request was
 * collected as garbage, and would wait for ever on a server that stalls.
 */
async function readText({ body }: Response, signal: AbortSignal): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
    }
    signal.throwIfAborted();
    return decoder.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function readAnswer(response: Response, signal: AbortSignal): Promise<HttpAnswer> {
  return {
    status: response.status,
    reason: response.statusText,
    contentType: response.headers.get('content-type') ?? '',
    retryAfter: secondsOf(response.headers.get('retry-after')),
    text: await readText(response, signal),
  };
}

async function streamOver(agent: Agent, { method, url, headers, body, idle, signal }: StreamRequest) {
  const answer = await request(url, {
    dispatcher: agent,
    method: method === 'POST' ? 'POST' : 'GET',
    headers: { ...headers },
    signal,
    bodyTimeout: idle,
    body: body === undefined ? null : Readable.from(body, { objectMode: false }),
  });
  const texts = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  return {
    status: answer.statusCode,
    reason: answer.statusText,
    contentType: texts['content-type'] ?? '',
    retryAfter: secondsOf(texts['retry-after']),
    headers: texts,
    body: answer.body,
  };
}

/**
 * Opens the connections of one client: ky over the global `fetch` for calls, undici itself for what is streamed, and
 * one undici agent of its own for both.
 * @throws PveError of kind `validation` where the TLS options or the proxy can't be read.
 */
export function openTransport(options: TlsOptions, proxy: Secret | undefined): Transport {
  const tunnel = proxy && openTunnel(proxy);
  const connect = judgedConnector(options);
  const agent = new Agent({
    connect: tunnel ? tunnelled(connect, tunnel) : connect,
    connections,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const send = ky.create({ retry: 0, timeout: false, throwHttpErrors: false });
  const fixed: RequestInit = { redirect: 'manual' };
  // Added apart because Node's types describe the dispatcher of the undici inside Node, which is another release.
  Object.assign(fixed, { dispatcher: agent });
  return {
    send: async ({ method, url, headers, body, signal }) => {
      const own = {
        ...fixed,
        method,
        headers: { ...headers },
        signal,
        ...(body === undefined ? {} : { body }),
      };
      // An answer from a hook spares the copies of all this that ky keeps for retries of its own: half of what it costs.
      const response = await send(url, { hooks: { beforeRequest: [() => fetch(url, own)] } });
      return readAnswer(response, signal);
    },
    stream: (wire) => streamOver(agent, wire),
    close: () => agent.close(),
  };
}

import type { BuiltCall } from './build.js';
import type { Endpoint } from './endpoint.js';
import { PveError, type PveErrorKind } from './error.js';
import { TlsRefusal } from './tls-refusal.js';
import { ProxyFailure } from './tunnel.js';

interface Meaning {
  readonly kind: PveErrorKind;
  /** Whether it is certain that no byte of the request reached a server. */
  readonly unsent: boolean;
  /** Completes "HOST:PORT …". */
  readonly words: string;
}

const refused: Meaning = {
  kind: 'unreachable',
  unsent: true,
  words:
    'refused the connection: is PVE running there, and is this the port of its API (pveproxy, usually 8006)?',
};
const unnamed: Meaning = {
  kind: 'unreachable',
  unsent: true,
  words: 'has no address: check how the host is spelt, or give its IP address.',
};
const unrouted: Meaning = {
  kind: 'unreachable',
  unsent: true,
  words: 'has no route to it: is the host up, and is this machine in a network that reaches it?',
};
const silent: Meaning = {
  kind: 'unreachable',
  unsent: true,
  words: 'did not accept a connection in time: is the host up, and does a firewall drop the port?',
};
const broken: Meaning = {
  kind: 'unreachable',
  unsent: false,
  words: 'closed the connection before its answer was complete.',
};
const stalled: Meaning = {
  kind: 'timeout',
  unsent: false,
  words: 'sent nothing more for too long.',
};
const notHttp: Meaning = {
  kind: 'server',
  unsent: false,
  words: 'does not answer in HTTP: is this the API of PVE?',
};
const garbled: Meaning = { kind: 'server', unsent: false, words: "sent compressed data that can't be read." };
const notTls: Meaning = {
  kind: 'tls',
  unsent: true,
  words:
    "does not speak TLS as PVE's API does: is this its port, and does nothing in between answer in plain HTTP?",
};

/** By the error's code, or by its name where it has none. */
const meanings: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: refused,
  ENOTFOUND: unnamed,
  EAI_AGAIN: unnamed,
  EHOSTUNREACH: unrouted,
  ENETUNREACH: unrouted,
  EADDRNOTAVAIL: unrouted,
  ETIMEDOUT: silent,
  UND_ERR_CONNECT_TIMEOUT: silent,
  ECONNRESET: broken,
  EPIPE: broken,
  UND_ERR_SOCKET: broken,
  UND_ERR_ABORTED: broken,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken,
  UND_ERR_BODY_TIMEOUT: stalled,
  EPROTO: notTls,
  HTTPParserError: notHttp,
};

function meaningOf(code: string): Meaning {
  const known = meanings[code];
  if (known) return known;
  if (code.startsWith('HPE_')) return notHttp;
  if (code.startsWith('Z_')) return garbled;
  if (/^ERR_(?:SSL|TLS)_/.test(code)) return notTls;
  return { kind: 'unreachable', unsent: false, words: 'could not be asked.' };
}

/** The error itself and what caused it, the outermost first; every address tried counts as a cause. */
function* chainOf(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* chainOf(error.cause);
  if (error instanceof AggregateError) for (const inner of error.errors) yield* chainOf(inner);
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the failure came before the connection stood; the same codes also end one that stands. */
function whileConnecting(error: Error | undefined): boolean {
  const call = error !== undefined && 'syscall' in error ? error.syscall : undefined;
  return call === undefined || call === 'connect' || call === 'getaddrinfo';
}

const uncertain = 'Whether the call was carried out is not known: look at the task list before repeating it.';

/** The error for a request that got no answer, made from what `fetch` threw. */
export function connectionError(error: unknown, call: BuiltCall, endpoint: Endpoint): PveError {
  const chain = [...chainOf(error)];
  const details = {
    operation: call.route.operation,
    ...(call.node === undefined ? {} : { node: call.node }),
  };
  const refusal = chain.find((link) => link instanceof TlsRefusal);
  if (refusal) return new PveError('tls', `${endpoint.name} ${refusal.message}`, details);
  const failure = chain.find((link) => link instanceof ProxyFailure);
  if (failure) {
    const message = `${endpoint.name} ${failure.message}`;
    return new PveError('unreachable', message, { ...details, retryable: true, cause: failure });
  }
  const cause = chain.find((link) => codeOf(link) !== undefined) ?? chain.at(-1);
  const code = cause === undefined ? undefined : codeOf(cause);
  const meaning = meaningOf(code ?? cause?.name ?? '');
  const safe = call.isRepeatable || (meaning.unsent && whileConnecting(cause));
  const said = `${endpoint.name} ${meaning.words} (${code ?? cause?.message ?? String(error)})`;
  return new PveError(meaning.kind, safe ? said : `${said} ${uncertain}`, {
    ...details,
    retryable: meaning.kind === 'unreachable' && safe,
    // An error about what a server sent holds what it sent, which may be what it was told.
    ...(meaning === notHttp ? {} : { cause }),
  });
}

/** PVE delays each 401 by this many milliseconds. */
const refusalDelay = 3000;

/** The error for a call whose time ran out. */
export function timeoutError(call: BuiltCall, endpoint: Endpoint, timeout: number): PveError {
  const parts = [`${call.route.operation}: ${endpoint.name} gave no whole answer within ${timeout} ms.`];
  if (timeout <= refusalDelay)
    parts.push('PVE answers a wrong token only after 3 s: allow more to tell the two apart.');
  if (!call.isRepeatable) parts.push(uncertain);
  return new PveError('timeout', parts.join(' '), {
    operation: call.route.operation,
    ...(call.node === undefined ? {} : { node: call.node }),
    retryable: call.isRepeatable,
  });
}

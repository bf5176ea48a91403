import { Agent, request } from 'node:https';

/** An answer of the API: the status line, the JSON body and what it says of errors. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  /** The parsed body; its text where it isn't JSON. */
  readonly body: unknown;
  readonly message: string | undefined;
  /** Parameter → message. */
  readonly errors: Readonly<Record<string, string>>;
}

/** A way to call the sandbox's API with one token. */
export interface Connection {
  call(method: string, path: string, params: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
}

/** How many calls may be under way at once. */
const parallelCalls = 8;

function readBody(text: string): Pick<Answer, 'body' | 'message' | 'errors'> {
  try {
    const body: { message?: string; errors?: Record<string, string> } = JSON.parse(text);
    return { body, message: body.message, errors: body.errors ?? {} };
  } catch {
    return { body: text, message: undefined, errors: {} };
  }
}

/** Opens a connection to `https://HOST:PORT` with an API token (`user!id=secret`). The certificate is not checked. */
export function connect(url: string, token: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: parallelCalls, rejectUnauthorized: false });
  const call: Connection['call'] = (method, path, params) => {
    const form = new URLSearchParams(params).toString();
    const inBody = method === 'POST' || method === 'PUT';
    const target = new URL(`${url}/api2/json${path}${inBody || form === '' ? '' : `?${form}`}`);
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const length = { 'content-length': String(Buffer.byteLength(form)) };
    const headers = { authorization: `PVEAPIToken=${token}`, ...(inBody ? { ...type, ...length } : {}) };
    return new Promise((resolve, reject) => {
      const outgoing = request(target, { method, headers, agent }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const body = readBody(Buffer.concat(chunks).toString('utf8'));
          resolve({ status: incoming.statusCode ?? 0, reason: incoming.statusMessage ?? '', ...body });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(inBody ? form : undefined);
    });
  };
  return { call, close: () => agent.destroy() };
}

/** Runs a job for each item, some at once, in order of the items. */
export async function forEachAtOnce<Item>(
  items: Iterable<Item>,
  job: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await job(next.value);
  };
  await Promise.all(Array.from({ length: parallelCalls }, worker));
}

import { Agent, request } from 'node:https';
import type { Sandbox } from '../../../src/sandbox/index.js';

/** What came back: status line and body. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Calls to a sandbox in one caller's name, one after the other over one connection. */
export interface Line {
  call(operation: string, params: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): void;
}

const plain = (value: unknown): string =>
  typeof value === 'boolean' ? String(Number(value)) : String(value);

interface Message {
  readonly path: string;
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Path variables into the path, the rest into query or form, as PVE takes them; an upload needs a file. */
function messageOf(operation: string, params: Readonly<Record<string, unknown>>): Message {
  const [method = '', template = ''] = operation.split(' ');
  const rest = new Map(Object.entries(params));
  const path = template.replace(/\{([^}]+)\}/g, (_all, name: string) => {
    rest.delete(name);
    return encodeURIComponent(plain(params[name]));
  });
  if (operation.endsWith('/upload')) return { path, ...uploadOf(rest) };
  const form = new URLSearchParams();
  for (const [name, value] of rest) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, plain(one));
  }
  if (method === 'POST' || method === 'PUT') {
    return { path, body: `${form}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } };
  }
  return { path: form.size === 0 ? path : `${path}?${form}`, headers: {} };
}

function uploadOf(fields: ReadonlyMap<string, unknown>): Omit<Message, 'path'> {
  const field = (name: string, value: string, more = '') =>
    `--cut\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const parts = [...fields]
    .filter(([name]) => name !== 'filename')
    .map(([name, value]) => field(name, plain(value)));
  const file = field('filename', 'content', '; filename="sample.iso"');
  return {
    body: `${parts.join('')}${file}--cut--\r\n`,
    headers: { 'content-type': 'multipart/form-data; boundary=cut' },
  };
}

/** Opens a line to the sandbox with these credentials (headers). */
export function openLine({ url }: Sandbox, credentials: Readonly<Record<string, string>>): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  return {
    call: (operation, params) =>
      new Promise((resolve, reject) => {
        const { path, body = '', headers } = messageOf(operation, params);
        const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const options = {
          agent,
          method: operation.split(' ')[0],
          headers: { ...credentials, ...headers, ...length },
        };
        const outgoing = request(`${url}/api2/json${path}`, options, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const said = `${response.statusMessage}\n${Buffer.concat(chunks).toString('utf8')}`;
            resolve({ status: response.statusCode ?? 0, text: said });
          });
        });
        outgoing.on('error', reject);
        outgoing.end(body);
      }),
    close: () => agent.destroy(),
  };
}

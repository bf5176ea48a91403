import { request } from 'node:https';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.js';

/** One answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The parsed body; undefined where it is not JSON. */
  readonly body: unknown;
}

/** What to send besides method and path. */
export interface Sending {
  readonly params?: Readonly<Record<string, unknown>>;
  /** A body as it stands, in place of `params`. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends one HTTPS request to any address, with the certificate unchecked: it is made fresh for each sandbox. */
export function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { method, headers: { ...headers, ...length }, rejectUnauthorized: false, agent: false };
    const outgoing = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          reason: response.statusMessage ?? '',
          headers: response.headers,
          text,
          body: parse(text),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function form(params: Readonly<Record<string, unknown>>): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? value : [value]) fields.append(name, String(one));
  }
  return fields.toString();
}

/** A sandbox with a manual clock, and calls to it as one of its tokens. */
export interface Lab {
  readonly sandbox: Sandbox;
  call(as: string, method: string, path: string, sending?: Sending): Promise<Answer>;
  /** Like `call` as `root`, and the answer's `data`; throws where it was refused. */
  data(method: string, path: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Starts a task as `root`, lets time pass until it has ended and gives its exit status. */
  task(method: string, path: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

/** `data` of an answer. */
export function dataOf(answer: Answer): unknown {
  const { body } = answer;
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
}

/** One property of an unknown value. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Starts a sandbox with a manual clock. */
export async function startLab(options: SandboxOptions = {}): Promise<Lab> {
  const sandbox = await startSandbox({ clock: 'manual', world: 'recorded', ...options });
  const call: Lab['call'] = (as, method, path, sending = {}) => {
    const { params = {}, headers = {} } = sending;
    const write = method === 'POST' || method === 'PUT';
    const query = !write && Object.keys(params).length > 0 ? `?${form(params)}` : '';
    const token = sandbox.tokens[as];
    const all = {
      ...(token === undefined ? {} : { authorization: `PVEAPIToken=${token}` }),
      ...(write ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...headers,
    };
    const url = `${sandbox.url}${path.startsWith('/api2/') ? '' : '/api2/json'}${path}${query}`;
    return send(url, method, all, sending.body ?? (write ? form(params) : undefined));
  };
  const data: Lab['data'] = async (method, path, params = {}) => {
    const answer = await call('root', method, path, { params });
    if (answer.status !== 200)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.reason} ${answer.text}`);
    return dataOf(answer);
  };
  const task: Lab['task'] = async (method, path, params = {}) => {
    const upid = String(await data(method, path, params));
    sandbox.clock.settle();
    const node = upid.split(':')[1] ?? '';
    const status = await data('GET', `/nodes/${node}/tasks/${encodeURIComponent(upid)}/status`);
    return field(status, 'exitstatus');
  };
  return { sandbox, call, data, task, close: () => sandbox.close() };
}

/** Status line of a call as `root` and, for parameters, what is wrong with them; for a task its exit status. */
export async function outcomeOf(lab: Lab, call: string, params: Record<string, unknown>): Promise<string> {
  const [method = '', path = ''] = call.split(' ');
  const answer = await lab.call('root', method, path, { params });
  const upid = field(answer.body, 'data');
  if (typeof upid === 'string' && upid.startsWith('UPID:')) {
    lab.sandbox.clock.settle();
    const task = `/nodes/pve/tasks/${encodeURIComponent(upid)}/status`;
    return `task: ${String(field(await lab.data('GET', task), 'exitstatus'))}`;
  }
  const errors = Object.entries(Object(field(answer.body, 'errors')));
  const details = errors.map(([name, text]) => ` ${name}: ${String(text)}`);
  return `${answer.status} ${answer.reason}${details.join()}`;
}

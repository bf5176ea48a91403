import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SeenRequest } from '../server/dispatch.js';
import type { Answerer } from '../server/listen.js';
import type { Clock } from '../store/clock.js';
import type { Faults } from './faults.js';

/** What the control endpoint steers. */
export interface Controlled {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requests: SeenRequest[];
  /** The secret that a call must bring: `Authorization: Sandbox TOKEN`. */
  readonly token: string;
}

const MAX_BODY = 64 * 1024;

/** A call to the control endpoint that can't be done: status and what is wrong. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Refusal(413, 'too much data');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  } catch {
    throw new Refusal(400, 'the body is not JSON');
  }
}

function member(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function faultsIn(body: unknown): readonly string[] {
  const faults = member(body, 'faults');
  if (Array.isArray(faults) && faults.every((fault) => typeof fault === 'string')) return faults;
  throw new Refusal(400, 'expected {"faults": ["KIND=…", …]}');
}

type Action = (controlled: Controlled, body: unknown) => unknown;

/** Does it and says which faults are in force then; what is wrong with a fault is the caller's mistake. */
function changed(change: (faults: Faults, body: unknown) => void): Action {
  return ({ faults }, body) => {
    try {
      change(faults, body);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(400, error instanceof Error ? error.message : String(error));
    }
    return { faults: faults.list() };
  };
}

function advance({ clock }: Controlled, body: unknown): unknown {
  const ms = member(body, 'advance');
  if (typeof ms !== 'number' || !Number.isFinite(ms) || ms < 0) {
    throw new Refusal(400, 'expected {"advance": MS}');
  }
  clock.advance(ms);
  return { now: clock.now() };
}

/** Everything that the control endpoint does, by method and path. */
const actions: Readonly<Record<string, Action>> = {
  'GET /sandbox/faults': ({ faults }) => ({ faults: faults.list() }),
  'PUT /sandbox/faults': changed((faults, body) => {
    const wanted = faultsIn(body);
    faults.clear();
    for (const fault of wanted) faults.add(fault);
  }),
  'POST /sandbox/faults': changed((faults, body) => {
    for (const fault of faultsIn(body)) faults.add(fault);
  }),
  'DELETE /sandbox/faults': changed((faults) => faults.clear()),
  'GET /sandbox/clock': ({ clock }) => ({ now: clock.now() }),
  'POST /sandbox/clock': advance,
  'GET /sandbox/requests': ({ requests }) => ({ requests }),
  'DELETE /sandbox/requests': ({ requests }) => {
    requests.length = 0;
    return { requests };
  },
};

function isAllowed(request: IncomingMessage, token: string): boolean {
  const address = request.socket.remoteAddress ?? '';
  const loopback = /^(::ffff:)?127\.|^::1$/.test(address);
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Sandbox ${token}`);
  return loopback && given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function act(controlled: Controlled, request: IncomingMessage): Promise<unknown> {
  if (!isAllowed(request, controlled.token)) {
    throw new Refusal(403, 'the control endpoint wants `Authorization: Sandbox TOKEN`, from this machine');
  }
  const path = (request.url ?? '').split('?')[0];
  const action = actions[`${request.method} ${path}`];
  if (action === undefined) throw new Refusal(404, `there is nothing at ${request.method} ${path}`);
  return action(controlled, await readBody(request));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(body));
}

/** Answers what lies below `/sandbox` and leaves everything else to what answers it. */
export function withControl(controlled: Controlled, answer: Answerer): Answerer {
  return (request, response) => {
    if (request.url?.startsWith('/sandbox') !== true) {
      answer(request, response);
      return;
    }
    act(controlled, request).then(
      (body) => send(response, 200, body),
      (error: unknown) => {
        request.resume();
        const status = error instanceof Refusal ? error.status : 500;
        send(response, status, { error: error instanceof Error ? error.message : String(error) });
      },
    );
  };
}

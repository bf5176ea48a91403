import { createAffinity, type FindNode } from './affinity.js';
import { bodyOf, type HttpAnswer, parameterErrorsOf } from './answer.js';
import { answerError, strangeAnswer } from './answer-error.js';
import { openSession } from './auth/open.js';
import type { Authorization, Session } from './auth/session.js';
import { type BuiltCall, buildCall } from './build.js';
import { type Clock, realClock } from './clock.js';
import { coerceResult } from './coerce.js';
import { connectionError, timeoutError } from './connection-error.js';
import { type Deadline, startDeadline } from './deadline.js';
import type { Endpoint } from './endpoint.js';
import { PveError } from './error.js';
import { ownRoute } from './own-route.js';
import { createPool, type Pool } from './pool.js';
import { type Answered, sendWithRetries } from './retry.js';
import type { CallerSettings } from './settings.js';
import { openTransport, type Transport } from './transport.js';

/** How one call is sent. */
export interface SendOptions {
  /** Milliseconds for all of it; 0 for no limit. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** The one endpoint to ask; undefined for the one in use, or others where that fails. */
  readonly only: Endpoint | undefined;
}

/** One sending of a call: where to, with which credentials, until when. */
export interface Attempt {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Puts a call on the wire once, and rejects with what the connection throws. */
export type SendOnce<A extends Answered> = (transport: Transport, attempt: Attempt) => Promise<A>;

/** The connections of one client, and the way of a call over them. */
export interface Exchange {
  readonly session: Session;
  /** Sends the call and gives the `data` of PVE's answer with the declared types; null where it has none. */
  readonly data: (call: BuiltCall, how: SendOptions) => Promise<unknown>;
  /** Sends the call in another way than as a form; gives the answer whatever its status, and where it came from. */
  readonly send: <A extends Answered>(
    call: BuiltCall,
    how: SendOptions,
    once: SendOnce<A>,
  ) => Promise<{ answer: A; endpoint: Endpoint }>;
  readonly close: () => Promise<void>;
}

/** What all calls of one client share. */
interface Ground {
  readonly transport: Transport;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly authorize: (isWrite: boolean) => Promise<Authorization>;
  readonly findNode: FindNode | undefined;
}

const anonymous: Authorization = { headers: {}, refused: () => false };

/** The endpoints for a call, in the order to be tried, and its credentials. */
async function beginning({ findNode, pool, authorize }: Ground, call: BuiltCall, { only }: SendOptions) {
  const preferred = only ?? (call.node === undefined ? undefined : await findNode?.(call.node));
  const endpoints = only ? [only] : pool.order(preferred);
  return { endpoints, authorization: await authorize(call.method !== 'GET') };
}

/** All sendings of a call within its deadline; `asked` is told each endpoint. */
async function sendAll<A extends Answered>(
  ground: Ground,
  call: BuiltCall,
  how: SendOptions,
  once: SendOnce<A>,
  deadline: Deadline,
  asked: (endpoint: Endpoint) => void,
): Promise<A> {
  const { signal, until } = deadline;
  const { transport, pool, clock } = ground;
  const { isRepeatable } = call;
  const begun = await until(beginning(ground, call, how));
  const { endpoints } = begun;
  let { authorization } = begun;
  let mayLogInAgain = isRepeatable;
  const send = async (endpoint: Endpoint): Promise<A> => {
    asked(endpoint);
    const url = `${endpoint.origin}/api2/json${call.path}${call.query}`;
    try {
      const answer = await until(once(transport, { url, headers: authorization.headers, signal }));
      // A refused write is not sent again, as writes never are; the next call logs in anew.
      if (answer.status !== 401 || !authorization.refused() || !mayLogInAgain) return answer;
    } catch (error) {
      if (signal.aborted || error instanceof PveError) throw error;
      throw connectionError(error, call, endpoint);
    }
    mayLogInAgain = false;
    authorization = await until(ground.authorize(call.method !== 'GET'));
    return send(endpoint);
  };
  return sendWithRetries(send, { isRepeatable, endpoints, pool, clock, signal });
}

async function answerTo<A extends Answered>(
  ground: Ground,
  call: BuiltCall,
  how: SendOptions,
  once: SendOnce<A>,
): Promise<{ answer: A; endpoint: Endpoint }> {
  const deadline = startDeadline(how.timeout, how.signal);
  let endpoint = how.only ?? ground.pool.first;
  try {
    const answer = await sendAll(ground, call, how, once, deadline, (one) => {
      endpoint = one;
    });
    return { answer, endpoint };
  } catch (error) {
    if (deadline.passed()) {
      ground.pool.failed(endpoint);
      throw timeoutError(call, endpoint, how.timeout);
    }
    if (how.signal?.aborted) throw how.signal.reason;
    throw error;
  } finally {
    deadline.end();
  }
}

/** Sends a call as a query or form, and reads the whole answer. */
export function sendForm({ method, body }: BuiltCall): SendOnce<HttpAnswer> {
  const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return (transport, { url, headers, signal }) =>
    transport.send({ method, url, headers: { ...headers, ...type }, body, signal });
}

/** The `data` of a success, or the error that the answer means. */
export function dataOf(answer: HttpAnswer, call: BuiltCall, session: Session): unknown {
  if (answer.status < 200 || answer.status > 299) throw answerError(answer, call, session);
  const body = bodyOf(answer);
  if (parameterErrorsOf(body)) throw answerError(answer, call, session);
  if (body === undefined || !Object.hasOwn(body, 'data')) throw strangeAnswer(answer, call);
  return coerceResult(call.route.operation, body.data ?? null);
}

/**
 * Opens the connections of one client.
 * @throws PveError of kind `validation` where the TLS options or the proxy can't be read.
 */
export function openExchange(settings: CallerSettings): Exchange {
  const { endpoints, timeout } = settings;
  const clock = settings.clock ?? realClock;
  const transport = openTransport(settings.tls, settings.proxy);
  const pool = createPool(endpoints, clock);
  const own: SendOptions = { timeout, signal: undefined, only: undefined };
  const before: Ground = {
    transport,
    pool,
    clock,
    authorize: async () => anonymous,
    findNode: undefined,
  };
  const session: Session = openSession(settings.credentials, clock, async (params) => {
    const call = buildCall(ownRoute('POST', '/access/ticket'), {}, params);
    const { answer } = await answerTo(before, call, own, sendForm(call));
    return dataOf(answer, call, session);
  });
  const loggedIn: Ground = { ...before, authorize: session.authorize };
  const data = async (ground: Ground, call: BuiltCall, how: SendOptions) => {
    const { answer } = await answerTo(ground, call, how, sendForm(call));
    return dataOf(answer, call, session);
  };
  const learnNodes = () => data(loggedIn, buildCall(ownRoute('GET', '/cluster/status'), {}, {}), own);
  const findNode =
    settings.affinity && endpoints.length > 1 ? createAffinity(learnNodes, endpoints) : undefined;
  const ground: Ground = { ...loggedIn, findNode };
  return {
    session,
    data: (call, how) => data(ground, call, how),
    send: (call, how, once) => answerTo(ground, call, how, once),
    close: transport.close,
  };
}

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { AuthRefusal, authenticate } from '../access/authenticate.js';
import { refuseUpgrade } from '../server/answer.js';
import { decodeForm, decodePath } from '../server/decode.js';
import type { Api } from '../server/dispatch.js';
import { Failure } from '../server/failure.js';
import { perform } from '../server/perform.js';
import { matchRoute } from '../server/spec.js';
import { serveRfb } from './rfb.js';
import { type ConsoleSession, consoleAt } from './sessions.js';
import { serveTerminal } from './terminal.js';
import { acceptWebsocket, type Channel, type Receiver } from './websocket.js';

/** Shows a console to the connection that has come for it. */
function show(session: ConsoleSession, channel: Channel): Receiver {
  const { kind, title } = session.screen;
  const trouble = session.screen.trouble();
  session.connected(() => channel.close());
  if (trouble !== undefined) {
    channel.close();
    return { data: () => undefined, closed: () => session.closed(trouble) };
  }
  const take =
    kind === 'vnc'
      ? serveRfb(channel, title, session.password)
      : serveTerminal(channel, title, session.ticket);
  return { data: take, closed: () => session.closed() };
}

/** The console that a request for a websocket is let through to. */
async function sessionFor(api: Api, request: IncomingMessage): Promise<ConsoleSession> {
  const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s);
  const below = decodePath(/^\/api2\/(?:json|extjs)(\/.*)$/.exec(path)?.[1] ?? '');
  const match = matchRoute(api.spec, 'GET', below);
  const { authorization, cookie } = request.headers;
  const caller = authenticate(api.cluster, { authorization, cookie }, false, false);
  const params = decodeForm(query);
  api.requests.push({ method: 'GET', path: below, params, operation: match?.operation.id });
  if (match === undefined) throw new Failure(501, `Method 'GET ${below}' not implemented`);
  const answer = await perform(api, caller, match, below, params);
  const port = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'port') : undefined;
  return consoleAt(api.cluster, Number(port)) ?? Promise.reject(new Failure(596, 'Connection refused'));
}

/** Answers a request to become a websocket: the console whose port and ticket it names, or why not. */
export async function upgrade(
  api: Api,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  try {
    const session = await sessionFor(api, request);
    const channel = acceptWebsocket(request, socket, head, (made) => show(session, made));
    if (channel === undefined) refuseUpgrade(socket, 400, 'websocket: missing key');
  } catch (error) {
    if (error instanceof AuthRefusal) refuseUpgrade(socket, 401, error.message);
    else if (error instanceof Failure) refuseUpgrade(socket, error.status, error.message);
    else refuseUpgrade(socket, 500, error instanceof Error ? error.message : String(error));
  }
}

import type { CallOptions } from '../../../overrides/call.js';
import { isPlain, type Plain } from '../../domain/scalar.js';
import { Secret } from '../../domain/secret.js';
import { strangeAnswer } from '../answer-error.js';
import type { Conversation } from '../conversation.js';
import { PveError } from '../error.js';
import { dataOf, sendForm } from '../exchange.js';
import { ownRoute } from '../own-route.js';
import type { Route } from '../routes.js';
import type { ConsoleAccess, ConsoleTarget } from './types.js';

interface Way {
  readonly route: Route;
  readonly variables: Plain;
  readonly params: Plain;
  /** Below `/api2/json`, without its ticket. */
  readonly socket: string;
}

/** The proxy operation that opens the console, and the path of its websocket. */
function wayTo({ node, type, vmid, kind, serial }: ConsoleTarget): Way {
  if ((type === undefined) !== (vmid === undefined)) {
    throw new PveError(
      'validation',
      "console: expected 'type' and 'vmid' together, or neither for the node's shell.",
    );
  }
  const isVnc = (kind ?? (type === 'qemu' ? 'vnc' : 'terminal')) === 'vnc';
  const params = isVnc ? { websocket: true } : serial === undefined ? {} : { serial };
  const nodePath = `/nodes/${encodeURIComponent(node)}`;
  if (type === undefined) {
    const route = ownRoute('POST', `/nodes/{node}/${isVnc ? 'vncshell' : 'termproxy'}`);
    return { route, variables: { node }, params, socket: `${nodePath}/vncwebsocket` };
  }
  return {
    route: ownRoute('POST', `/nodes/{node}/${type}/{vmid}/${isVnc ? 'vncproxy' : 'termproxy'}`),
    variables: { node, vmid },
    params,
    socket: `${nodePath}/${type}/${vmid}/vncwebsocket`,
  };
}

function noTokens(operation: string): PveError {
  return new PveError(
    'forbidden',
    `${operation}: PVE opens the websocket of a console to a login with a password only, not to an API token: give user ` +
      'and password, or a ticket.',
    { operation },
  );
}

/**
 * Has PVE open a console and gives the address of its websocket. It must be connected to within ten seconds.
 * @throws PveError of kind `forbidden` for an API token, before anything is sent
 */
export async function openConsole(
  conversation: Conversation,
  target: ConsoleTarget,
  options: CallOptions = {},
): Promise<ConsoleAccess> {
  const { route, variables, params, socket } = wayTo(target);
  const ready = await conversation.prepare(route, variables, params, options);
  const { call, how, exchange } = ready;
  if (exchange.session.identity.isToken) throw noTokens(route.operation);
  const { answer, endpoint } = await exchange.send(call, how, sendForm(call));
  const data = dataOf(answer, call, exchange.session);
  const row = isPlain(data) ? data : {};
  const { headers } = await exchange.session.authorize(false);
  const { ticket } = row;
  if (typeof ticket !== 'string') throw strangeAnswer(answer, call);
  const query = new URLSearchParams({ port: String(row.port), vncticket: ticket });
  return {
    url: new Secret(`${endpoint.origin.replace('https:', 'wss:')}/api2/json${socket}?${query}`),
    cookie: new Secret(headers.cookie ?? ''),
    user: String(row.user ?? exchange.session.identity.userid),
    ticket: new Secret(ticket),
    port: Number(row.port),
    upid: String(row.upid),
  };
}

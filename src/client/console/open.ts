import type { CallOptions } from '../../../overrides/call.js';
import { isPlain, type Plain } from '../../domain/plain.js';
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

/** What PVE's terminal server asks whether a token may come in (pve-xtermjs: termproxy); before, it knew users only. */
const tokenCheck = ownRoute('POST', '/access/vncticket');

/** @throws PveError of kind `unsupported` where a terminal would turn away every API token */
async function needTokenTerminals(conversation: Conversation): Promise<void> {
  try {
    await conversation.needRoute(tokenCheck);
  } catch (error) {
    if (!(error instanceof PveError) || error.kind !== 'unsupported') throw error;
    const advice = 'A terminal takes no API token there: give user and password, or a ticket.';
    throw new PveError('unsupported', `${error.message} ${advice}`, error);
  }
}

/** What an API token can have a console of: a guest's screen, its terminal since 9.2, never the node's own shell. */
async function judgeToken(conversation: Conversation, { template, operation }: Route): Promise<void> {
  if (!template.includes('{vmid}')) {
    const message = `${operation}: PVE opens a node's shell to no API token: give user and password, or a ticket.`;
    throw new PveError('forbidden', message, { operation });
  }
  if (template.endsWith('/termproxy')) await needTokenTerminals(conversation);
}

/** The header that proves who calls. */
function headerOf(headers: Readonly<Record<string, string>>): ConsoleAccess['header'] {
  const name = headers.authorization === undefined ? 'cookie' : 'authorization';
  return { name, value: new Secret(headers[name] ?? '') };
}

/**
 * Has PVE open a console and gives the address of its websocket. It must be connected to within ten seconds.
 * @throws PveError of kind `forbidden` for a node's shell by API token, `unsupported` for a terminal by one on a PVE before
 * 9.2, before anything is changed
 */
export async function openConsole(
  conversation: Conversation,
  target: ConsoleTarget,
  options: CallOptions = {},
): Promise<ConsoleAccess> {
  const { route, variables, params, socket } = wayTo(target);
  const ready = await conversation.prepare(route, variables, params, options);
  const { call, how, exchange } = ready;
  if (exchange.session.identity.isToken) await judgeToken(conversation, route);
  const { answer, endpoint } = await exchange.send(call, how, sendForm(call));
  const data = dataOf(answer, call, exchange.session);
  const row = isPlain(data) ? data : {};
  const { headers } = await exchange.session.authorize(false);
  const { ticket } = row;
  if (typeof ticket !== 'string') throw strangeAnswer(answer, call);
  const query = new URLSearchParams({ port: String(row.port), vncticket: ticket });
  return {
    url: new Secret(`${endpoint.origin.replace('https:', 'wss:')}/api2/json${socket}?${query}`),
    header: headerOf(headers),
    user: String(row.user ?? exchange.session.identity.id),
    ticket: new Secret(ticket),
    port: Number(row.port),
    upid: String(row.upid),
  };
}

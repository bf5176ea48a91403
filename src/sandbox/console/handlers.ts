import { authId } from '../access/caller.js';
import { guestOf, label, nameOf } from '../guests/guest.js';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Guest } from '../store/model.js';
import { checkConsoleTicket, consoleCertificate, openConsole, type Screen } from './sessions.js';

type Row = Record<string, unknown>;

function pathOf(guest: Guest): string {
  return `/vms/${guest.vmid}`;
}

function vncScreen(guest: Guest): Screen {
  return {
    kind: 'vnc',
    title: guest.kind === 'qemu' ? `QEMU (${nameOf(guest)})` : `${label(guest)} (${nameOf(guest)})`,
    trouble: () => (guest.run === undefined ? 'Failed to run vncproxy.' : undefined),
  };
}

/** `POST …/vncproxy`: a port and a ticket for one VNC connection. */
function vncProxy(call: Call): Row {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  const websocket = flagParam(params, 'websocket');
  const generate = flagParam(params, 'generate-password');
  if (generate && !websocket) {
    refuseParameters({ 'generate-password': "'generate-password' can only be used with 'websocket'" });
  }
  const session = openConsole({
    cluster,
    caller,
    node: guest.node,
    id: String(guest.vmid),
    path: pathOf(guest),
    taskType: 'vncproxy',
    opening: guest.kind === 'qemu' ? 'starting vnc proxy' : 'starting lxc vnc proxy',
    screen: vncScreen(guest),
    withPassword: websocket,
  });
  return {
    cert: consoleCertificate(cluster, guest.node),
    ...(generate ? { password: session.password } : {}),
    port: String(session.port),
    ticket: session.ticket,
    upid: session.upid,
    user: authId(caller),
  };
}

/** The serial interface that a VM's terminal is on; dies where it has none. */
function serialOf(call: Call, guest: Guest): string {
  const wanted = textParam(call.params, 'serial');
  if (wanted !== undefined) {
    return guest.config[wanted] === 'socket'
      ? wanted
      : die(`serial interface '${wanted}' is not correctly configured`);
  }
  const found = ['serial0', 'serial1', 'serial2', 'serial3'].find((key) => guest.config[key] === 'socket');
  return found ?? die('unable to find a serial interface');
}

/** The first release whose terminals ask in a way that knows API tokens (`POST /access/vncticket`). */
const TOKENS_IN_TERMINALS = 9.2;

/** Why a terminal turns its caller away: up to PVE 9.1 it asks for a user of that name, and a token is none. */
function tokenTrouble({ cluster, caller }: Call): string | undefined {
  const older = Number(cluster.version.release) < TOKENS_IN_TERMINALS;
  return older && caller.token !== undefined ? 'failed waiting for client: timed out' : undefined;
}

function terminalScreen(call: Call, guest: Guest): Screen {
  const prompt = `${nameOf(guest)} login: `;
  const refused = tokenTrouble(call);
  if (guest.kind === 'lxc') return { kind: 'terminal', title: `\r\n${prompt}`, trouble: () => refused };
  const serial = serialOf(call, guest);
  const shown = `starting serial terminal on interface ${serial}\r\n`;
  return {
    kind: 'terminal',
    title: `${shown}${prompt}`,
    trouble: () => (guest.run === undefined ? `${label(guest)} not running` : refused),
  };
}

/** `POST …/termproxy`: a port and a ticket for one terminal. */
function terminalProxy(call: Call): Row {
  const { cluster, caller } = call;
  const guest = guestOf(call);
  const { port, ticket, upid } = openConsole({
    cluster,
    caller,
    node: guest.node,
    id: String(guest.vmid),
    path: pathOf(guest),
    taskType: 'vncproxy',
    opening: `starting ${guest.kind === 'qemu' ? 'qemu' : 'lxc'} termproxy`,
    screen: terminalScreen(call, guest),
    withPassword: false,
  });
  return { port, ticket, upid, user: authId(caller) };
}

/** `POST …/spiceproxy`: what remote-viewer needs; a VM has to have a SPICE display and run. */
function spiceProxy(call: Call): Row {
  const { cluster, params } = call;
  const guest = guestOf(call);
  if (guest.kind === 'qemu') {
    if (guest.run === undefined) die(`${label(guest)} not running`);
    if (!/^(type=)?qxl/.test(String(guest.config['vga'] ?? ''))) die('no spice port');
  }
  const node = cluster.nodes.get(guest.node);
  const time = Math.floor(cluster.clock.now() / 1000).toString(16);
  return {
    ca: consoleCertificate(cluster, guest.node).trimEnd().replaceAll('\n', '\\n'),
    'delete-this-file': 1,
    host: `pvespiceproxy:${time}:${guest.vmid}:${guest.node}::61000:${cluster.random.hex(40)}`,
    'host-subject': `OU=PVE Cluster Node,O=Proxmox Virtual Environment,CN=${guest.node}`,
    password: cluster.random.hex(40),
    proxy: `http://${textParam(params, 'proxy') ?? node?.ip ?? guest.node}:3128`,
    'release-cursor': 'Ctrl+Alt+R',
    'secure-attention': 'Ctrl+Alt+Ins',
    title: `${label(guest)} - ${nameOf(guest)}`,
    'tls-port': 61_000,
    'toggle-fullscreen': 'Shift+F11',
    type: 'spice',
  };
}

/** `GET …/vncwebsocket`: checks the console's ticket; the connection itself is made by the upgrade. */
function websocket(call: Call): Row {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  checkConsoleTicket(cluster, caller, pathOf(guest), needText(params, 'vncticket'));
  return { port: numberParam(params, 'port') };
}

function handlersBelow(guest: string): HandlerTable {
  return {
    [`POST ${guest}/vncproxy`]: vncProxy,
    [`POST ${guest}/termproxy`]: terminalProxy,
    [`POST ${guest}/spiceproxy`]: spiceProxy,
    [`GET ${guest}/vncwebsocket`]: websocket,
  };
}

/** Handlers of the consoles of guests. */
export const consoleHandlers: HandlerTable = {
  ...handlersBelow('/nodes/{node}/qemu/{vmid}'),
  ...handlersBelow('/nodes/{node}/lxc/{vmid}'),
};

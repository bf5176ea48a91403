import { authId } from '../access/caller.js';
import {
  type ConsoleSession,
  checkConsoleTicket,
  consoleCertificate,
  openConsole,
  type Screen,
} from '../console/sessions.js';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, refusePermission } from '../server/failure.js';
import { nodeOf } from './status.js';

type Row = Record<string, unknown>;

/** The ACL path that tickets for a node's shell are bound to. */
const pathOf = (call: Call): string => `/nodes/${nodeOf(call).name}`;

const commandOf = (call: Call): string => textParam(call.params, 'cmd') ?? 'login';

/** Only a user by ticket gets a shell; for anything but logging in it has to be root. */
function checkCaller(call: Call): void {
  const who = authId(call.caller);
  if (call.caller.token !== undefined) die(`value '${who}' does not look like a valid user name`);
  if (commandOf(call) !== 'login' && who !== 'root@pam') refusePermission('user != root@pam');
}

function screenOf(call: Call, kind: Screen['kind']): Screen {
  const { name } = nodeOf(call);
  const title = kind === 'vnc' ? `Shell on '${name}'` : `\r\n${name} login: `;
  return { kind, title, trouble: () => undefined };
}

function openShell(call: Call, kind: Screen['kind'], withPassword: boolean): ConsoleSession {
  checkCaller(call);
  const command = commandOf(call);
  return openConsole({
    cluster: call.cluster,
    caller: call.caller,
    node: nodeOf(call).name,
    id: '',
    path: pathOf(call),
    taskType: command === 'upgrade' ? 'vncupgrade' : 'vncshell',
    opening: kind === 'vnc' ? 'starting vnc shell' : 'starting termproxy',
    screen: screenOf(call, kind),
    withPassword,
  });
}

/** `POST …/termproxy`: a port and a ticket for one terminal. */
function terminal(call: Call): Row {
  const { port, ticket, upid } = openShell(call, 'terminal', false);
  return { port, ticket, upid, user: authId(call.caller) };
}

/** `POST …/vncshell`: a port and a ticket for a shell over VNC. */
function vnc(call: Call): Row {
  const { port, ticket, upid } = openShell(call, 'vnc', flagParam(call.params, 'websocket'));
  const cert = consoleCertificate(call.cluster, nodeOf(call).name);
  return { cert, port, ticket, upid, user: authId(call.caller) };
}

/** `POST …/spiceshell`: what remote-viewer needs for a shell. */
function spice(call: Call): Row {
  checkCaller(call);
  const { cluster, params } = call;
  const { name, ip } = nodeOf(call);
  const time = Math.floor(cluster.clock.now() / 1000).toString(16);
  return {
    ca: consoleCertificate(cluster, name).trimEnd().replaceAll('\n', '\\n'),
    'delete-this-file': 1,
    host: `pvespiceproxy:${time}:0:${name}::61000:${cluster.random.hex(40)}`,
    'host-subject': `OU=PVE Cluster Node,O=Proxmox Virtual Environment,CN=${name}`,
    password: cluster.random.hex(40),
    proxy: `http://${textParam(params, 'proxy') ?? ip}:3128`,
    'release-cursor': 'Ctrl+Alt+R',
    'secure-attention': 'Ctrl+Alt+Ins',
    title: `Shell on '${name}'`,
    'tls-port': 61_000,
    'toggle-fullscreen': 'Shift+F11',
    type: 'spice',
  };
}

/** `GET …/vncwebsocket`: checks the shell's ticket; the connection itself is made by the upgrade. */
function websocket(call: Call): Row {
  checkConsoleTicket(call.cluster, call.caller, pathOf(call), needText(call.params, 'vncticket'));
  return { port: numberParam(call.params, 'port') };
}

export const shellHandlers: HandlerTable = {
  'POST /nodes/{node}/termproxy': terminal,
  'POST /nodes/{node}/vncshell': vnc,
  'POST /nodes/{node}/spiceshell': spice,
  'GET /nodes/{node}/vncwebsocket': websocket,
};

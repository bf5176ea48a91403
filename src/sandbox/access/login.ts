import { type Call, type HandlerTable, needText, textParam } from '../server/call.js';
import { Failure } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { User } from '../store/model.js';
import { permissionsOn } from './permissions.js';
import { createTicket, csrfToken, userOfTicket } from './tickets.js';
import { needUser } from './users.js';

type Row = Record<string, unknown>;

function refuseLogin(): never {
  throw new Failure(401, 'authentication failure\n');
}

function userToLogIn(cluster: Cluster, call: Call): User {
  const name = needText(call.params, 'username');
  const realm = textParam(call.params, 'realm');
  const user = cluster.users.get(name.includes('@') || realm === undefined ? name : `${name}@${realm}`);
  if (user === undefined || !user.enable) return refuseLogin();
  const password = needText(call.params, 'password');
  const renewed = userOfTicket(cluster, password)?.userid === user.userid;
  if (!renewed && (user.password === undefined || user.password !== password)) refuseLogin();
  return user;
}

/** What the user may do in each area, as the web interface wants it. */
function capabilities(cluster: Cluster, user: User): Row {
  const areas = {
    access: '/access',
    dc: '/',
    mapping: '/mapping',
    nodes: '/nodes',
    sdn: '/sdn',
    storage: '/storage',
    vms: '/vms',
  };
  return Object.fromEntries(
    Object.entries(areas).map(([area, path]) => {
      const granted = permissionsOn(cluster, { user, token: undefined }, path);
      return [area, Object.fromEntries([...granted.keys()].map((privilege) => [privilege, 1]))];
    }),
  );
}

function logIn(call: Call): Row {
  const { cluster } = call;
  const user = userToLogIn(cluster, call);
  return {
    CSRFPreventionToken: csrfToken(cluster, user),
    cap: capabilities(cluster, user),
    ...(cluster.name === undefined ? {} : { clustername: cluster.name }),
    ticket: createTicket(cluster, user),
    username: user.userid,
  };
}

function changePassword({ cluster, params }: Call): null {
  needUser(cluster, needText(params, 'userid')).password = needText(params, 'password');
  return null;
}

export const loginHandlers: HandlerTable = {
  'GET /access/ticket': () => null,
  'POST /access/ticket': logIn,
  'PUT /access/password': changePassword,
};

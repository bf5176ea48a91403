import { type Call, type HandlerTable, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';
import type { Realm, User } from '../store/model.js';
import { isActive } from './authenticate.js';
import { refuseLogin, session } from './session.js';
import { parseUserId } from './userid.js';

type Row = Record<string, unknown>;

/** Logins that were begun, by the state that the provider hands back. */
const FILE = 'openid/states';

function openIdRealm(cluster: Cluster, id: string): Realm {
  const realm = cluster.realms.get(id) ?? die(`authentication domain '${id}' does not exist`);
  if (realm.type !== 'openid') die(`wrong realm type (${realm.type} != openid)`);
  return realm;
}

function beginLogin({ cluster, params }: Call): string {
  const { realm, config } = openIdRealm(cluster, needText(params, 'realm'));
  const state = cluster.random.hex(32);
  sectionsOf(cluster, FILE).set(state, { realm });
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: String(config['client-id'] ?? ''),
    redirect_uri: needText(params, 'redirect-url'),
    scope: String(config.scopes ?? 'email profile'),
    state,
  });
  return `${String(config['issuer-url']).replace(/\/$/, '')}/authorize?${query.toString()}`;
}

/** The user that the provider vouches for, made now where the realm says so. */
function userOf(cluster: Cluster, realm: Realm, name: string): User {
  const { userid } = parseUserId(`${name}@${realm.realm}`);
  const known = cluster.users.get(userid);
  if (known !== undefined) return isActive(cluster, known) ? known : refuseLogin();
  if (realm.config.autocreate !== 1) return refuseLogin();
  const user: User = {
    userid,
    enable: true,
    expire: 0,
    password: undefined,
    fields: { email: `${name}@example.com` },
    groups: new Set(),
    tokens: new Map(),
  };
  cluster.users.set(userid, user);
  return user;
}

/** The provider is a fake: it vouches for whoever the code names. */
function endLogin({ cluster, params }: Call): Row {
  const state = needText(params, 'state');
  const realm = textParam(sectionsOf(cluster, FILE).get(state) ?? {}, 'realm');
  const found = realm === undefined ? undefined : cluster.realms.get(realm);
  if (found?.type !== 'openid') return refuseLogin();
  sectionsOf(cluster, FILE).delete(state);
  const name = needText(params, 'code');
  return /^[^\s:/@]+$/.test(name) ? session(cluster, userOf(cluster, found, name)) : refuseLogin();
}

/** Handlers of logins through an OpenID provider. */
export const openIdHandlers: HandlerTable = {
  'POST /access/openid/auth-url': beginLogin,
  'POST /access/openid/login': endLogin,
};

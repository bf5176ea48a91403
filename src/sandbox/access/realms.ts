import { type Call, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Realm, Section } from '../store/model.js';

type Row = Record<string, unknown>;

const CONTROL: ReadonlySet<string> = new Set([
  'realm',
  'type',
  'digest',
  'delete',
  'password',
  'check-connection',
]);
const BUILTIN: ReadonlySet<string> = new Set(['pam', 'pve']);

/** Realms that are always there; deleting one only takes its options back. */
const BUILTIN_COMMENTS: Readonly<Record<string, string>> = {
  pam: 'Linux PAM standard authentication',
  pve: 'Proxmox VE authentication server',
};

/** What a realm of each type can't do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  ad: ['domain', 'server1'],
  ldap: ['base_dn', 'server1', 'user_attr'],
  openid: ['client-id', 'issuer-url'],
};

function needRealm(call: Call): Realm {
  const realm = needText(call.params, 'realm');
  return call.cluster.realms.get(realm) ?? die(`domain '${realm}' does not exist`);
}

/** The digest of `domains.cfg`, which names only realms beyond the two that are always there. */
function configDigest(cluster: Cluster): string {
  return digestOf([...cluster.realms.values()].filter(({ realm }) => !BUILTIN.has(realm)));
}

function list({ cluster }: Call): readonly Row[] {
  return [...cluster.realms.values()].map(({ realm, type, config }) => ({
    ...(config.comment === undefined ? {} : { comment: config.comment }),
    ...(config.default === 1 ? { default: 1 } : {}),
    ...(config.tfa === undefined ? {} : { tfa: /type=(\w+)/.exec(String(config.tfa))?.[1] }),
    realm,
    type,
  }));
}

function read(call: Call): Row {
  const { type, config } = needRealm(call);
  return { ...config, digest: configDigest(call.cluster), type };
}

function optionsIn(call: Call): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(call.params)) {
    if (!CONTROL.has(name) && (typeof value === 'string' || typeof value === 'number')) options[name] = value;
  }
  return options;
}

function create(call: Call): null {
  const { cluster, params } = call;
  const realm = needText(params, 'realm');
  const type = needText(params, 'type');
  if (cluster.realms.has(realm)) die(`add auth server failed: domain '${realm}' already exists`);
  if (BUILTIN.has(type)) die(`add auth server failed: unable to create builtin type '${type}'`);
  const missing = REQUIRED[type]?.find((name) => params[name] === undefined);
  if (missing !== undefined) die(`add auth server failed: missing value for required option '${missing}'`);
  cluster.realms.set(realm, { realm, type, config: optionsIn(call) });
  return null;
}

function update(call: Call): null {
  const { cluster, params } = call;
  const realm = cluster.realms.get(needText(params, 'realm'));
  const options = optionsIn(call);
  assertDigest(textParam(params, 'digest'), configDigest(cluster), 'update auth server failed: ');
  if (realm === undefined) die(`update auth server failed: domain '${params.realm}' does not exist`);
  const removed = listParam(params, 'delete');
  if (removed.length === 0 && Object.keys(options).length === 0 && params.password === undefined) {
    die('update auth server failed: no options specified');
  }
  for (const name of removed) delete realm.config[name];
  Object.assign(realm.config, options);
  return null;
}

function remove(call: Call): null {
  const { cluster, params } = call;
  const realm = cluster.realms.get(needText(params, 'realm'));
  if (realm === undefined) {
    return die(`delete auth server failed: authentication domain '${params.realm}' does not exist`);
  }
  const builtin = BUILTIN_COMMENTS[realm.realm];
  if (builtin === undefined) cluster.realms.delete(realm.realm);
  else realm.config = { comment: builtin };
  return null;
}

export const realmHandlers: HandlerTable = {
  'GET /access/domains': list,
  'POST /access/domains': create,
  'GET /access/domains/{realm}': read,
  'PUT /access/domains/{realm}': update,
  'DELETE /access/domains/{realm}': remove,
};

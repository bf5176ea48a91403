import { type Call, flagParam, type HandlerTable, needText, splitList, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Realm, User } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';

/** A directory service's people and groups: every LDAP and AD realm is served by this fake one. */
const PEOPLE = [
  { name: 'ada', firstname: 'Ada', lastname: 'Lovelace', email: 'ada@example.com' },
  { name: 'grace', firstname: 'Grace', lastname: 'Hopper', email: 'grace@example.com' },
] as const;
const GROUPS: Readonly<Record<string, readonly string[]>> = { engineers: ['ada', 'grace'] };

/** Simulated ms of asking the directory. */
const QUERY = 300;

/** What a synchronisation was asked to do, its parameters before the realm's own defaults. */
interface Plan {
  readonly users: boolean;
  readonly groups: boolean;
  readonly enable: boolean;
  readonly vanished: readonly string[];
  readonly dryRun: boolean;
}

function planOf(call: Call, realm: Realm): Plan {
  const defaults = Object.fromEntries(
    splitList(String(realm.config['sync-defaults-options'] ?? '')).map((part) => part.split('=')),
  );
  const option = (name: string): string | undefined =>
    textParam(call.params, name) ?? textParam(defaults, name);
  const scope = option('scope') ?? refuseParameters({ scope: "option 'scope' is missing" });
  const vanished = option('remove-vanished') ?? 'none';
  return {
    users: scope !== 'groups',
    groups: scope !== 'users',
    enable: option('enable-new') !== '0',
    vanished: vanished === 'none' ? [] : vanished.split(';'),
    dryRun: flagParam(call.params, 'dry-run'),
  };
}

function needRealm({ cluster, params }: Call): Realm {
  const id = needText(params, 'realm');
  const realm = cluster.realms.get(id) ?? refuseParameters({ realm: 'Realm does not exist.' });
  if (realm.type !== 'ldap' && realm.type !== 'ad') {
    die(`Cannot sync realm type '${realm.type}'! Only LDAP/AD realms can be synced.`);
  }
  return realm;
}

function syncUsers(cluster: Cluster, realm: string, plan: Plan, log: TaskLog): void {
  log('syncing users');
  const found = new Set(PEOPLE.map(({ name }) => `${name}@${realm}`));
  for (const userid of [...cluster.users.keys()].filter((id) => id.endsWith(`@${realm}`))) {
    if (found.has(userid) || !plan.vanished.includes('entry')) continue;
    log(`deleting outdated user '${userid}'`);
    if (!plan.dryRun) cluster.users.delete(userid);
  }
  for (const { name, ...fields } of PEOPLE) {
    const userid = `${name}@${realm}`;
    const known = cluster.users.get(userid);
    log(`${known === undefined ? 'adding' : 'updating'} user '${userid}'`);
    if (plan.dryRun) continue;
    if (known !== undefined) Object.assign(known.fields, fields);
    else cluster.users.set(userid, newUser(userid, fields, plan.enable));
  }
}

function newUser(userid: string, fields: Record<string, string>, enable: boolean): User {
  return { userid, enable, expire: 0, password: undefined, fields, groups: new Set(), tokens: new Map() };
}

function syncGroups(cluster: Cluster, realm: string, plan: Plan, log: TaskLog): void {
  log('syncing groups');
  for (const [name, members] of Object.entries(GROUPS)) {
    const groupid = `${name}-${realm}`;
    const known = cluster.groups.has(groupid);
    log(`${known ? 'updating' : 'adding'} group '${groupid}'`);
    if (plan.dryRun) continue;
    if (!known) cluster.groups.set(groupid, { groupid, comment: undefined });
    for (const member of members) cluster.users.get(`${member}@${realm}`)?.groups.add(groupid);
  }
}

function sync(call: Call): string {
  const { cluster, caller } = call;
  const { realm, ...rest } = needRealm(call);
  const plan = planOf(call, { realm, ...rest });
  const node = [...cluster.nodes.keys()][0] ?? '';
  const type = plan.dryRun ? 'auth-realm-sync-test' : 'auth-realm-sync';
  return startTask(cluster, caller, { node, type, id: realm }, function* (log) {
    log(`${plan.dryRun ? '(dry test run) ' : ''}starting sync for realm ${realm}`);
    yield QUERY;
    if (plan.users) syncUsers(cluster, realm, plan, log);
    if (plan.groups) syncGroups(cluster, realm, plan, log);
    log(
      plan.dryRun
        ? '\nNOTE: Dry test run, changes were NOT written to the configuration.'
        : 'successfully updated user.cfg',
    );
  });
}

/** The handler that takes over the users and groups of a directory service. */
export const syncHandlers: HandlerTable = { 'POST /access/domains/{realm}/sync': sync };

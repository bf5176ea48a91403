import type { Cluster } from '../../store/cluster.js';
import { addAccessBasics, addUser } from '../build.js';
import type { WorldContent } from './schema.js';

const ROOT = 'root@pam';

/** What a world's users and tokens are called by those who start it. */
type Tokens = Record<string, string>;

/** `auditor` for the first token of `auditor@pve`, `auditor@pve!ci` for its others. */
function nameOf(userid: string, tokenid: string, taken: Tokens): string {
  const short = userid.replace(/@[^@]*$/, '');
  return Object.hasOwn(taken, short) ? `${userid}!${tokenid}` : short;
}

function addUsers(cluster: Cluster, users: WorldContent['users']): Tokens {
  const tokens: Tokens = {};
  for (const [userid, content] of Object.entries(users)) {
    const user = addUser(cluster, userid, { ...content.fields }, content.password);
    user.enable = content.enable;
    user.expire = content.expire;
    for (const groupid of content.groups) user.groups.add(groupid);
    // Those without separation first: `root` is to be the one that may do everything.
    const byReach = Object.entries(content.tokens).sort(
      ([, a], [, b]) => Number(a.privsep) - Number(b.privsep),
    );
    for (const [id, { privsep, expire, comment, secret = cluster.random.uuid() }] of byReach) {
      user.tokens.set(id, { id, secret, privsep, expire, comment });
      tokens[nameOf(userid, id, tokens)] = `${userid}!${id}=${secret}`;
    }
  }
  return tokens;
}

/** Whoever starts a world must be able to do everything in it. */
function addRootToken(cluster: Cluster, tokens: Tokens): Tokens {
  const root = cluster.users.get(ROOT) ?? addUser(cluster, ROOT, {}, undefined);
  if ([...root.tokens.values()].some(({ privsep }) => !privsep)) return tokens;
  const secret = cluster.random.uuid();
  root.tokens.set('sandbox', { id: 'sandbox', secret, privsep: false, expire: 0, comment: undefined });
  return { ...tokens, root: `${ROOT}!sandbox=${secret}` };
}

/** Adds roles, realms, groups, users and their rights; gives the tokens by name, `root` always among them. */
export function fillAccess(cluster: Cluster, content: WorldContent): Tokens {
  addAccessBasics(cluster);
  for (const [roleid, privileges] of Object.entries(content.roles)) {
    cluster.roles.set(roleid, { roleid, builtin: false, privileges: new Set(privileges) });
  }
  for (const [realm, { type, config }] of Object.entries(content.realms)) {
    cluster.realms.set(realm, { realm, type, config: { ...config } });
  }
  for (const [groupid, { comment }] of Object.entries(content.groups)) {
    cluster.groups.set(groupid, { groupid, comment });
  }
  const tokens = addRootToken(cluster, addUsers(cluster, content.users));
  for (const { path, kind, ugid, role, propagate } of content.acl) {
    cluster.acl.push({ path, kind, ugid, roleid: role, propagate });
  }
  return tokens;
}

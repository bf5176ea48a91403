import { builtinRoles } from '../access/roles.js';
import type { Cluster } from '../store/cluster.js';
import type { Interface, Node, Section, Service, Token, User } from '../store/model.js';

/** What differs from node to node. */
export interface NodePlan {
  readonly name: string;
  readonly ip: string;
  readonly nodeid: number;
  readonly cpus: number;
  readonly cpuModel: string;
  readonly memory: number;
  readonly memoryUsed: number;
  readonly rootSize: number;
  readonly rootUsed: number;
  /** Seconds that it has been up. */
  readonly uptime: number;
  /** Seconds for which its statistics were written; as long as it has been up unless given. */
  readonly measured?: number;
  readonly fingerprint?: string;
  readonly domain: string;
  readonly dns: string;
  readonly interfaces: Readonly<Record<string, Interface>>;
  readonly online?: boolean;
}

/** Services of a PVE node that is in no cluster: whether they run, and which are not installed. */
const SERVICES: Readonly<Record<string, 'running' | 'dead' | 'missing'>> = {
  chrony: 'dead',
  corosync: 'dead',
  cron: 'running',
  ksmtuned: 'missing',
  lxcfs: 'dead',
  postfix: 'dead',
  'proxmox-firewall': 'dead',
  'pve-cluster': 'running',
  'pve-firewall': 'dead',
  'pve-ha-crm': 'running',
  'pve-ha-lrm': 'running',
  'pve-lxc-syscalld': 'dead',
  pvedaemon: 'running',
  'pvefw-logger': 'dead',
  pveproxy: 'running',
  pvescheduler: 'running',
  pvestatd: 'running',
  qmeventd: 'dead',
  spiceproxy: 'dead',
  sshd: 'running',
  syslog: 'missing',
  'systemd-journald': 'running',
  'systemd-timesyncd': 'missing',
};

function services(): Map<string, Service> {
  return new Map(
    Object.entries(SERVICES).map(([name, state]) => [
      name,
      {
        name,
        description: `${name} (stub)`,
        running: state === 'running',
        unitState: state === 'missing' ? 'not-found' : 'enabled',
      },
    ]),
  );
}

/** Adds a node that has been up for a while. */
export function addNode(cluster: Cluster, plan: NodePlan): Node {
  const { name, ip } = plan;
  const node: Node = {
    name,
    ip,
    nodeid: plan.nodeid,
    online: plan.online ?? true,
    bootedAt: cluster.clock.now() - plan.uptime * 1000,
    measuredSince: cluster.clock.now() - (plan.measured ?? plan.uptime) * 1000,
    cpus: plan.cpus,
    cpuModel: plan.cpuModel,
    memory: plan.memory,
    memoryUsed: plan.memoryUsed,
    rootSize: plan.rootSize,
    rootUsed: plan.rootUsed,
    fingerprint: plan.fingerprint ?? fingerprint(cluster),
    timezone: 'Etc/UTC',
    dns: { search: plan.domain, dns1: plan.dns },
    hosts: `127.0.0.1 localhost\n${ip} ${name}.${plan.domain} ${name}\n`,
    config: {},
    interfaces: new Map(Object.entries(plan.interfaces)),
    stagedInterfaces: undefined,
    services: services(),
  };
  cluster.nodes.set(name, node);
  return node;
}

function fingerprint(cluster: Cluster): string {
  return (cluster.random.hex(64).toUpperCase().match(/../g) ?? []).join(':');
}

/** Adds a storage; `total` and `used` in bytes, `used` beside the volumes that the world names. */
export function addStorage(
  cluster: Cluster,
  id: string,
  type: string,
  config: Section,
  total: number,
  used: number,
): void {
  cluster.storages.set(id, { id, type, config, total, usedElsewhere: used });
}

/** With which the users of the built-in worlds log in: it guards nothing. */
const PASSWORD = 'pvekit-sandbox';

/** Adds a user who logs in with the worlds' one password; `fields` are comment, email and the like. */
export function addUser(
  cluster: Cluster,
  userid: string,
  fields: Record<string, string>,
  password: string | undefined = PASSWORD,
): User {
  const user: User = {
    userid,
    enable: true,
    expire: 0,
    password,
    fields,
    groups: new Set(),
    tokens: new Map(),
  };
  cluster.users.set(userid, user);
  return user;
}

/** Adds a token to a user and gives its full text, `user!id=secret`. */
export function addToken(cluster: Cluster, user: User, id: string, privsep: boolean): string {
  const token: Token = { id, secret: cluster.random.uuid(), privsep, expire: 0, comment: undefined };
  user.tokens.set(id, token);
  return `${user.userid}!${id}=${token.secret}`;
}

/** Gives a role to a user or token on a path. */
export function grant(
  cluster: Cluster,
  kind: 'user' | 'token',
  ugid: string,
  roleid: string,
  path: string,
): void {
  cluster.acl.push({ path, kind, ugid, roleid, propagate: true });
}

/** The built-in roles and the two realms that every PVE has. */
export function addAccessBasics(cluster: Cluster): void {
  for (const [roleid, role] of builtinRoles()) cluster.roles.set(roleid, role);
  const realms = { pam: 'Linux PAM standard authentication', pve: 'Proxmox VE authentication server' };
  for (const [realm, comment] of Object.entries(realms)) {
    cluster.realms.set(realm, { realm, type: realm, config: { comment } });
  }
}

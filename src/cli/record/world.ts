import type { WorldFile } from '../../sandbox/index.js';
import { type Ask, numberOf, type Row, rowsOf, textOf } from './answers.js';
import type { Disguise } from './disguise.js';
import { guestOf } from './guest.js';

const INTERFACE = new Set(
  'type active autostart method method6 netmask bridge_stp bridge_fd bridge_vlan_aware bond_mode bond_miimon mtu priority'.split(
    ' ',
  ),
);
const ADDRESSES = new Set(['address', 'cidr', 'gateway', 'address6', 'cidr6', 'gateway6']);
const MEMBERS = new Set(['bridge_ports', 'slaves', 'vlan-raw-device']);

function interfaceOf(disguise: Disguise, row: Row): Record<string, string | number> {
  const made: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(row)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    if (INTERFACE.has(key)) made[key] = value;
    else if (ADDRESSES.has(key)) made[key] = disguise.addresses(String(value));
    else if (MEMBERS.has(key)) {
      made[key] = String(value)
        .split(' ')
        .filter(Boolean)
        .map((name) => disguise.name('interface', name))
        .join(' ');
    }
  }
  return made;
}

async function nodesOf(ask: Ask, disguise: Disguise): Promise<WorldFile['nodes']> {
  const members = rowsOf(await ask('GET /cluster/status'));
  const made: WorldFile['nodes'] = {};
  for (const row of rowsOf(await ask('GET /nodes'))) {
    const node = textOf(row, 'node');
    const online = textOf(row, 'status') === 'online';
    const ip = textOf(members.find((one) => textOf(one, 'name') === node && one.type === 'node') ?? {}, 'ip');
    const network = online ? rowsOf(await ask('GET /nodes/{node}/network', { node })) : [];
    made[disguise.name('node', node)] = {
      ip: disguise.address(ip),
      online,
      ...(online
        ? {
            cpus: numberOf(row, 'maxcpu'),
            memory: numberOf(row, 'maxmem'),
            rootSize: numberOf(row, 'maxdisk'),
            rootUsed: numberOf(row, 'disk'),
            uptime: numberOf(row, 'uptime'),
          }
        : {}),
      network: Object.fromEntries(
        network.map((one) => [disguise.name('interface', textOf(one, 'iface')), interfaceOf(disguise, one)]),
      ),
    };
  }
  return made;
}

async function storagesOf(ask: Ask, disguise: Disguise): Promise<NonNullable<WorldFile['storages']>> {
  const states = rowsOf(await ask('GET /cluster/resources', { type: 'storage' }));
  const made: NonNullable<WorldFile['storages']> = {};
  for (const row of rowsOf(await ask('GET /storage'))) {
    const id = textOf(row, 'storage');
    const state = states.find((one) => textOf(one, 'storage') === id && one.maxdisk !== undefined) ?? {};
    const nodes = textOf(row, 'nodes').split(',').filter(Boolean);
    const name = disguise.name('storage', id);
    made[name] = {
      type: textOf(row, 'type'),
      total: numberOf(state, 'maxdisk'),
      config: {
        content: textOf(row, 'content'),
        ...(row.shared === undefined ? {} : { shared: numberOf(row, 'shared') }),
        ...(row.disable === undefined ? {} : { disable: numberOf(row, 'disable') }),
        ...(row.path === undefined ? {} : { path: `/mnt/pve/${name}` }),
        ...(nodes.length === 0 ? {} : { nodes: nodes.map((one) => disguise.name('node', one)).join(',') }),
      },
    };
  }
  return made;
}

async function poolsOf(ask: Ask, disguise: Disguise): Promise<NonNullable<WorldFile['pools']>> {
  const rows = rowsOf(await ask('GET /pools'));
  return Object.fromEntries(rows.map((row) => [disguise.name('pool', textOf(row, 'poolid')), {}]));
}

/** An ACL's path with the names in it replaced; undefined where nothing is known of what it names. */
function aclPath(disguise: Disguise, path: string): string | undefined {
  const [, area = '', name, ...rest] = path.split('/');
  if (name === undefined || area === 'vms') return path;
  const kinds = { nodes: 'node', storage: 'storage', pool: 'pool' } as const;
  const kind = area === 'nodes' || area === 'storage' || area === 'pool' ? kinds[area] : undefined;
  return kind === undefined || rest.length > 0 ? undefined : `/${area}/${disguise.name(kind, name)}`;
}

type Access = Pick<WorldFile, 'users' | 'groups' | 'roles' | 'acl'>;

async function accessOf(ask: Ask, disguise: Disguise): Promise<Access> {
  const custom = rowsOf(await ask('GET /access/roles')).filter((row) => numberOf(row, 'special') === 0);
  const roleName = (roleid: string): string =>
    custom.some((row) => textOf(row, 'roleid') === roleid) ? disguise.name('role', roleid) : roleid;
  const groups = rowsOf(await ask('GET /access/groups')).map((row) => textOf(row, 'groupid'));
  const users = rowsOf(await ask('GET /access/users')).map((row) => {
    const member = textOf(row, 'groups').split(',').filter(Boolean);
    return [
      disguise.name('user', textOf(row, 'userid')),
      {
        enable: row.enable !== 0 && row.enable !== false,
        groups: member.map((one) => disguise.name('group', one)),
      },
    ] as const;
  });
  const acl = rowsOf(await ask('GET /access/acl')).flatMap((row) => {
    const kind = textOf(row, 'type');
    const path = aclPath(disguise, textOf(row, 'path'));
    if (path === undefined || (kind !== 'user' && kind !== 'group')) return [];
    const ugid = disguise.name(kind, textOf(row, 'ugid'));
    return [
      { path, kind, ugid, role: roleName(textOf(row, 'roleid')), propagate: row.propagate !== 0 } as const,
    ];
  });
  return {
    groups: Object.fromEntries(groups.map((one) => [disguise.name('group', one), {}])),
    users: Object.fromEntries(users),
    roles: Object.fromEntries(
      custom.map((row) => [roleName(textOf(row, 'roleid')), textOf(row, 'privs').split(',').filter(Boolean)]),
    ),
    acl,
  };
}

/** Backup jobs and HA resources, as the calls that make them. */
async function callsOf(ask: Ask, disguise: Disguise): Promise<NonNullable<WorldFile['calls']>> {
  const jobs = rowsOf(await ask('GET /cluster/backup')).map((row) => ({
    call: 'POST /cluster/backup',
    with: {
      schedule: textOf(row, 'schedule') || 'daily',
      ...(row.storage === undefined ? {} : { storage: disguise.name('storage', textOf(row, 'storage')) }),
      ...(row.vmid === undefined ? {} : { vmid: textOf(row, 'vmid') }),
      ...(row.all === undefined ? {} : { all: numberOf(row, 'all') }),
      ...(row.pool === undefined ? {} : { pool: disguise.name('pool', textOf(row, 'pool')) }),
      ...(row.mode === undefined ? {} : { mode: textOf(row, 'mode') }),
    },
  }));
  const resources = rowsOf(await ask('GET /cluster/ha/resources')).map((row) => ({
    call: 'POST /cluster/ha/resources',
    with: { sid: textOf(row, 'sid'), state: textOf(row, 'state') || 'started' },
  }));
  return [...jobs, ...resources];
}

/** Reads a cluster and describes it as a world, with names, addresses and secrets replaced. */
export async function recordWorld(ask: Ask, disguise: Disguise): Promise<WorldFile> {
  const isCluster = rowsOf(await ask('GET /cluster/status')).some((row) => row.type === 'cluster');
  const nodes = await nodesOf(ask, disguise);
  const storages = await storagesOf(ask, disguise);
  const pools = await poolsOf(ask, disguise);
  const guests: NonNullable<WorldFile['guests']> = {};
  for (const row of rowsOf(await ask('GET /cluster/resources', { type: 'vm' }))) {
    if (textOf(row, 'status') === 'unknown') continue;
    guests[textOf(row, 'vmid')] = await guestOf(ask, disguise, row);
  }
  const access = await accessOf(ask, disguise);
  const calls = await callsOf(ask, disguise);
  return { ...(isCluster ? { name: 'copy' } : {}), nodes, storages, pools, ...access, guests, calls };
}

import { createHash } from 'node:crypto';
import { readDrive } from '../guests/disks.js';
import { checkLock, configWithPending, guestOf } from '../guests/guest.js';
import { readProperties } from '../guests/properties.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig } from '../store/model.js';
import { powerHandlers } from './power.js';

/** Options that go onto the cloud-init drive. */
const OPTION =
  /^(cicustom|cipassword|citype|ciupgrade|ciuser|nameserver|searchdomain|sshkeys|ipconfig\d+|name)$/;

/** What PVE shows in place of a password. */
const HIDDEN = '**********';

function optionsOf(config: GuestConfig): GuestConfig {
  return Object.fromEntries(Object.entries(config).filter(([key]) => OPTION.test(key)));
}

function shown(key: string, value: unknown): unknown {
  return key === 'cipassword' ? HIDDEN : value;
}

function hasDrive(guest: Guest): boolean {
  return Object.keys(guest.config).some(
    (key) => readDrive(guest.config, key)?.volid.includes('cloudinit') === true,
  );
}

/** `GET …/cloudinit`: each option as it is on the drive and as it will be once the drive is made anew. */
function pending(call: Call): readonly Record<string, unknown>[] {
  const guest = guestOf(call);
  const now = optionsOf(guest.config);
  delete now['name'];
  const made = guest.cloudInit ?? now;
  const rows = Object.entries(now).map(([key, value]) => {
    const before = made[key];
    if (before === undefined) return { key, pending: shown(key, value) };
    return before === value
      ? { key, value: shown(key, value) }
      : { key, value: shown(key, before), pending: shown(key, value) };
  });
  const gone = Object.keys(made).filter((key) => key !== 'name' && now[key] === undefined);
  return [...rows, ...gone.map((key) => ({ key, value: shown(key, made[key]), delete: 1 }))];
}

/** `PUT …/cloudinit`: makes the drive anew. */
function regenerate(call: Call): null {
  const guest = guestOf(call);
  checkLock(guest);
  if (hasDrive(guest)) guest.cloudInit = optionsOf(guest.config);
  return null;
}

function hostNames(guest: Guest): { readonly host: string; readonly full: string } {
  const name = String(guest.config['name'] ?? `VM${guest.vmid}`);
  if (name.includes('.')) return { host: name.slice(0, name.indexOf('.')), full: name };
  const domain = guest.config['searchdomain'];
  return { host: name, full: domain === undefined ? name : `${name}.${domain}` };
}

/** The user data that PVE writes for cloud-init. */
function userData(guest: Guest): string {
  const { ciuser, cipassword, sshkeys, ciupgrade } = guest.config;
  const { host, full } = hostNames(guest);
  const lines = ['#cloud-config', `hostname: ${host}`, 'manage_etc_hosts: true', `fqdn: ${full}`];
  if (ciuser !== undefined) lines.push(`user: ${ciuser}`);
  if (ciuser === 'root') lines.push('disable_root: False');
  if (cipassword !== undefined) lines.push(`password: ${cipassword}`);
  if (sshkeys !== undefined) {
    const keys = decodeURIComponent(String(sshkeys))
      .split('\n')
      .filter((key) => /\S/.test(key));
    lines.push('ssh_authorized_keys:', ...keys.map((key) => `  - ${key}`));
  }
  lines.push('chpasswd:', '  expire: False');
  if (ciuser !== 'root') lines.push('users:', '  - default');
  if (ciupgrade === undefined || Number(ciupgrade) === 1) lines.push('package_upgrade: true');
  return `${lines.join('\n')}\n`;
}

/** One network card of a VM that cloud-init sets up. */
interface Card {
  readonly index: string;
  readonly mac: string;
  readonly ip: ReadonlyMap<string, string>;
}

function cardsOf(guest: Guest): readonly Card[] {
  const keys = Object.keys(guest.config)
    .filter((key) => /^net\d+$/.test(key))
    .sort();
  return keys.flatMap((key) => {
    const index = key.slice(3);
    const text = guest.config[`ipconfig${index}`];
    const mac = /[0-9A-F]{2}(?::[0-9A-F]{2}){5}/i.exec(String(guest.config[key]))?.[0] ?? '';
    return text === undefined ? [] : [{ index, mac, ip: readProperties(String(text), 'ip') }];
  });
}

function nameServers(
  cluster: Cluster,
  guest: Guest,
): { readonly search: readonly string[]; readonly servers: readonly string[] } {
  const host = cluster.nodes.get(guest.node)?.dns ?? {};
  const { nameserver, searchdomain } = guest.config;
  const own = [host['dns1'], host['dns2'], host['dns3']].filter(
    (server) => server !== undefined && server !== '',
  );
  return {
    search: String(searchdomain ?? host['search'] ?? '')
      .split(/\s+/)
      .filter((part) => part !== ''),
    servers: nameserver === undefined ? own.map(String) : String(nameserver).split(/\s+/),
  };
}

const INDENT = '    ';

/** The network configuration for the type `nocloud`. */
function nocloudNetwork(cluster: Cluster, guest: Guest): string {
  const { search, servers } = nameServers(cluster, guest);
  const lines = ['version: 1', 'config:'];
  for (const { index, mac, ip } of cardsOf(guest)) {
    lines.push(
      `${INDENT}- type: physical`,
      `${INDENT}  name: eth${index}`,
      `${INDENT}  mac_address: '${mac.toLowerCase()}'`,
      `${INDENT}  subnets:`,
    );
    const four = ip.get('ip');
    if (four === 'dhcp') lines.push(`${INDENT}  - type: dhcp4`);
    else if (four !== undefined) lines.push(...staticLines(four, ip.get('gw'), 'static'));
    const six = ip.get('ip6');
    if (six === 'dhcp') lines.push(`${INDENT}  - type: dhcp6`);
    else if (six === 'auto') lines.push(`${INDENT}  - type: ipv6_slaac`);
    else if (six !== undefined) lines.push(...staticLines(six, ip.get('gw6'), 'static6'));
  }
  lines.push(`${INDENT}- type: nameserver`);
  if (servers.length > 0)
    lines.push(`${INDENT}  address:`, ...servers.map((server) => `${INDENT}  - '${server}'`));
  if (search.length > 0)
    lines.push(`${INDENT}  search:`, ...search.map((domain) => `${INDENT}  - '${domain}'`));
  return `${lines.join('\n')}\n`;
}

function maskOf(prefix: number): string {
  return [0, 8, 16, 24].map((start) => 256 - 2 ** (8 - Math.min(8, Math.max(0, prefix - start)))).join('.');
}

function staticLines(
  cidr: string,
  gateway: string | undefined,
  type: 'static' | 'static6',
): readonly string[] {
  const [address = '', prefix = ''] = cidr.split('/');
  const six = type === 'static6';
  const lines = [`${INDENT}  - type: ${type}`, `${INDENT}    address: '${six ? cidr : address}'`];
  if (!six) lines.push(`${INDENT}    netmask: '${maskOf(Number(prefix))}'`);
  if (gateway !== undefined) lines.push(`${INDENT}    gateway: '${gateway}'`);
  return lines;
}

/** The network configuration for the type `configdrive2`. */
function configdriveNetwork(cluster: Cluster, guest: Guest): string {
  const { search, servers } = nameServers(cluster, guest);
  const indent = '        ';
  const lines = ['auto lo', 'iface lo inet loopback', ''];
  if (servers.length > 0) lines.push(`${indent}dns_nameservers ${servers.join(' ')}`);
  if (search.length > 0) lines.push(`${indent}dns_search ${search.join(' ')}`);
  for (const { index, ip } of cardsOf(guest)) {
    lines.push(`auto eth${index}`);
    for (const [family, address, gateway] of [
      ['inet', 'ip', 'gw'],
      ['inet6', 'ip6', 'gw6'],
    ] as const) {
      const value = ip.get(address);
      if (value === undefined) continue;
      const [host = '', prefix = ''] = value.split('/');
      const via = ip.get(gateway);
      if (prefix === '') lines.push(`iface eth${index} ${family} ${value}`);
      else {
        lines.push(`iface eth${index} ${family} static`, `${indent}address ${host}`);
        lines.push(`${indent}netmask ${family === 'inet' ? maskOf(Number(prefix)) : prefix}`);
        if (via !== undefined) lines.push(`${indent}gateway ${via}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function typeOf(guest: Guest): string {
  const windows = /^(w|win)/.test(String(guest.config['ostype'] ?? ''));
  return String(guest.config['citype'] ?? (windows ? 'configdrive2' : 'nocloud'));
}

function network(cluster: Cluster, guest: Guest): string {
  return typeOf(guest) === 'configdrive2'
    ? configdriveNetwork(cluster, guest)
    : nocloudNetwork(cluster, guest);
}

function metaData(cluster: Cluster, guest: Guest): string {
  const id = createHash('sha1')
    .update(userData(guest) + network(cluster, guest))
    .digest('hex');
  if (typeOf(guest) === 'nocloud') return `instance-id: ${id}\n`;
  return `{\n     "uuid": "${id}",\n     "network_config": { "content_path": "/content/0000" }\n}\n`;
}

type Part = (cluster: Cluster, guest: Guest) => string;

const parts: Readonly<Record<string, Part>> = {
  user: (_cluster, guest) => userData(guest),
  network,
  meta: metaData,
};

/** `GET …/cloudinit/dump`: one of the files of the drive as it would be made now. */
function dump(call: Call): string {
  const guest = guestOf(call);
  if (typeOf(guest) === 'opennebula') die('OpenNebula has no separate files, please use the full dump');
  return parts[needText(call.params, 'type')]?.(call.cluster, guest) ?? '';
}

const VM = '/nodes/{node}/qemu/{vmid}';
const START = `POST ${VM}/status/start`;

export const cloudInitHandlers: HandlerTable = {
  [`GET ${VM}/cloudinit`]: pending,
  [`PUT ${VM}/cloudinit`]: regenerate,
  [`GET ${VM}/cloudinit/dump`]: dump,
  [START]: (call) => {
    const upid = powerHandlers[START]?.(call);
    const guest = guestOf(call);
    if (guest.run === undefined && hasDrive(guest)) guest.cloudInit = optionsOf(configWithPending(guest));
    return upid;
  },
};

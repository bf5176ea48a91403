/** Names and ids of guests, nodes, storages, users and the like (PVE::JSONSchema, PVE::AccessControl, PVE::HA::Tools). */
import type { TextFormat } from './kinds.js';
import { byPattern, byTest, chomp, isFalse } from './text.js';

const realm = '[A-Za-z][A-Za-z0-9.\\-_]+';
const userAtRealm = new RegExp(`^[^\\s:/]+@${realm}$`, 'u');
const tokenId = new RegExp(`^[^\\s:/]+@${realm}!${realm}$`, 'u');
const namePart = '[A-Za-z0-9.\\-_]+';

/** A storage's id; also the two halves of a `storage-pair`. */
export const storageId: TextFormat = (text) => {
  if (Array.from(text).length < 2) return `storage ID '${text}' cannot be shorter than 2 characters\n`;
  return /^[a-z][a-z0-9\-_.]*[a-z0-9]$/i.test(chomp(text))
    ? undefined
    : `storage ID '${text}' contains illegal characters\n`;
};

/** A bridge's name; also the two halves of a `bridge-pair`. */
export const bridgeId = byPattern(/^[-_.\p{L}\p{M}\p{N}\p{Pc}]+$/u, (text) => `invalid bridge ID '${text}'`);

/** Checks one `ID`, `FROM:TO` or `1` of a mapping of ids. */
function idPair(id: TextFormat): TextFormat {
  return (text) => {
    if (isFalse(text) || text === '1') return undefined;
    const pair = /^([^:]+):([^:]+)$/.exec(chomp(text));
    const message = pair ? (id(pair[1] ?? '') ?? id(pair[2] ?? '')) : id(text);
    return message === undefined ? undefined : `entry '${text}' contains invalid ID - ${message}\n\n`;
  };
}

const userId: TextFormat = (given) => {
  const text = given === '0' ? '' : given;
  const length = Array.from(text).length;
  if (length < 3) return `user name '${text}' is too short\n`;
  if (length > 64) return `user name '${text}' is too long (${length} > 64)\n`;
  return userAtRealm.test(chomp(text)) ? undefined : `value '${text}' does not look like a valid user name\n`;
};

const nameOf = (kind: string) =>
  byPattern(/^[A-Za-z0-9.\-_]+$/, (text) => `${kind} name '${text}' contains invalid characters`);

const isNodeName = (text: string) => /^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(text);

const acmeName = (first: string, message: (text: string) => string) =>
  byPattern(new RegExp(`^${first}[a-z0-9_-]*(?:\\.${first}[a-z0-9_-]*)+$`, 'i'), message);

/** Checks the id of a list of routes, of which some are kept for PVE's own use. */
function listId(kind: string, reserved: ReadonlySet<string>): TextFormat {
  return (text) => {
    if (reserved.has(chomp(text))) return `${kind} ID '${text}' is currently reserved and cannot be used\n`;
    const isValid =
      /^[a-zA-Z0-9][a-zA-Z0-9\-_]{0,31}$/.test(chomp(text)) && !/[-_]$/.test(chomp(text).slice(31));
    return isValid ? undefined : `${kind} ID '${text}' contains illegal characters\n`;
  };
}

/** The formats of this file, by name. */
export const identifierFormats: Readonly<Record<string, TextFormat>> = {
  'pve-configid': byPattern(/^[a-z][a-z0-9_-]+$/i, (text) => `invalid configuration ID '${text}'`),
  'pve-node': byTest(isNodeName, 'value does not look like a valid node name'),
  'pve-vmid': byPattern(/^[1-9][0-9]{2,8}$/, 'value does not look like a valid VM ID'),
  'pve-storage-id': storageId,
  'pve-bridge-id': bridgeId,
  'storage-pair': idPair(storageId),
  'bridge-pair': idPair(bridgeId),
  'pve-poolid': byPattern(
    new RegExp(`^${namePart}(?:/${namePart}){0,2}$`),
    (text) => `pool name '${text}' contains invalid characters`,
  ),
  'pve-groupid': nameOf('group'),
  'pve-roleid': nameOf('role'),
  'pve-userid': userId,
  'pve-tokenid': byPattern(tokenId, (text) => `value '${text}' does not look like a valid token ID`),
  'pve-realm': byPattern(new RegExp(`^${realm}$`), 'value does not look like a valid realm'),
  'ldap-simple-attr': byPattern(
    /^[a-zA-Z0-9]+$/,
    (text) => `value '${text}' does not look like a simple ldap attribute name`,
  ),
  'pve-tag': byPattern(/^[a-z0-9_][a-z0-9_\-+.]*$/i, 'invalid characters in tag'),
  'pve-replication-job-id': byPattern(
    /^[1-9][0-9]{2,8}-\d{1,9}$/,
    (text) => `invalid replication job id '${text}'`,
  ),
  'pve-ha-resource-id': byPattern(/^[a-z]+:\S+$/, 'value does not look like a valid ha resource id'),
  'pve-ha-resource-or-vm-id': byPattern(
    /^(?:[a-z]+:\S+|\d+)$/,
    'value does not look like a valid ha resource id',
  ),
  'pve-ha-node': byTest(
    (text) => isNodeName(text.replace(/:\d+$/, '')),
    'value does not look like a valid ha node',
  ),
  'pve-sdn-fabric-id': byPattern(
    /^[a-zA-Z0-9][a-zA-Z0-9-]{0,7}$/,
    (text) => `Fabric ID '${text}' contains illegal characters`,
  ),
  'pve-sdn-wireguard-iface-name': byPattern(
    /^[a-zA-Z0-9][a-zA-Z0-9-]{0,7}$/,
    (text) =>
      `WireGuard interface name '${text}' contains illegal characters or exceeds the eight character limit`,
  ),
  'pve-sdn-route-map-id': listId('route map', new Set()),
  'pve-sdn-prefix-list-id': listId(
    'prefix list',
    new Set(['only_default', 'only_default_v6', 'loopbacks_ips']),
  ),
  'pve-acme-domain': acmeName(
    '[a-z0-9]',
    (text) => `value '${text}' does not look like a valid domain name!`,
  ),
  'pve-acme-alias': acmeName('[a-z0-9_]', (text) => `value '${text}' does not look like a valid alias name!`),
};

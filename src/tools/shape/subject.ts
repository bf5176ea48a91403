import type { OperationCall } from '../call.js';
import { cleanCell } from '../untrusted/index.js';
import { uploadedVolid } from './uploaded.js';

/** Parameters that name what a call on a collection is about. */
const names = [
  'poolid',
  'userid',
  'groupid',
  'roleid',
  'realm',
  'tokenid',
  'storage',
  'iface',
  'sid',
  'rule',
  'group',
  'zone',
  'vnet',
  'subnet',
  'id',
  'name',
  'volid',
  'volume',
  'service',
  'path',
  'cidr',
  'upid',
] as const;

/** What an item of a collection is called, by the collection's segment of the path. */
const kinds: Readonly<Record<string, string>> = {
  pools: 'Pool',
  users: 'User',
  groups: 'Group',
  roles: 'Role',
  domains: 'Realm',
  token: 'API token',
  storage: 'Storage',
  network: 'Interface',
  aliases: 'Alias',
  ipset: 'IP set',
  rules: 'Rule',
  backup: 'Backup job',
  replication: 'Replication job',
  resources: 'HA resource',
  zones: 'SDN zone',
  vnets: 'SDN vnet',
  subnets: 'Subnet',
  snapshot: 'Snapshot',
  services: 'Service',
  matchers: 'Notification matcher',
  server: 'Metric server',
  vzdump: 'Backup to',
};

/**
 * What a call is about, as a sentence begins with it: "VM 100 (web01) on pve1", "Pool dev", "Node pve1"; the path of what
 * has no such word.
 */
export function subjectOf({ operation, params, guest, file, answer: { kind: form } }: OperationCall): string {
  if (file !== undefined) return `File ${uploadedVolid({ params })}`;
  if (params.vmid !== undefined && (guest !== undefined || /\/(?:qemu|lxc)(?:\/|$)/.test(operation))) {
    const kind =
      (guest?.type ?? (operation.includes('/lxc') ? 'lxc' : 'qemu')) === 'lxc' ? 'Container' : 'VM';
    const name = guest?.name ?? params.name;
    return `${kind} ${String(params.vmid)}${typeof name === 'string' ? ` (${cleanCell(name)})` : ''} on ${String(params.node)}`;
  }
  const [, path = ''] = operation.split(' ');
  const place = path.replace(/\{([^}]+)\}/g, (_, name: string) => cleanCell(String(params[name] ?? '')));
  const named = names.find((name) => !path.includes(`{${name}}`) && typeof params[name] === 'string');
  const segments = path.split('/');
  const last = segments.at(-1) ?? '';
  const isItem = last.startsWith('{');
  const kind = kinds[(isItem ? segments.at(-2) : last) ?? ''];
  const id = isItem ? params[last.slice(1, -1)] : named === undefined ? undefined : params[named];
  if (kind !== undefined && id !== undefined) return `${kind} ${cleanCell(String(id))}`;
  if (form === 'done' || form === 'task') {
    return params.node === undefined ? 'The cluster' : `Node ${cleanCell(String(params.node))}`;
  }
  return named === undefined ? place : `${place} ${cleanCell(String(params[named]))}`;
}

/** The same for programs. */
export function subjectData({ params, guest, file }: OperationCall): Readonly<Record<string, unknown>> {
  const { vmid, node, newid } = params;
  return {
    ...(vmid === undefined ? {} : { vmid }),
    ...(newid === undefined ? {} : { newid }),
    ...(guest?.name === undefined ? {} : { name: cleanCell(guest.name) }),
    ...(node === undefined ? {} : { node }),
    ...(file === undefined ? {} : { volid: uploadedVolid({ params }) }),
  };
}

import type { OperationCall } from '../call.js';
import { cleanCell } from '../untrusted/index.js';

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

/** What a call is about, as a sentence begins with it: "VM 100 (web01) on pve1", "/pools/dev". */
export function subjectOf({ operation, params, guest }: OperationCall): string {
  if (params.vmid !== undefined && /\/(?:qemu|lxc)(?:\/|$)/.test(operation)) {
    const kind =
      (guest?.type ?? (operation.includes('/lxc') ? 'lxc' : 'qemu')) === 'lxc' ? 'Container' : 'VM';
    const name = guest?.name ?? params.name;
    return `${kind} ${String(params.vmid)}${typeof name === 'string' ? ` (${cleanCell(name)})` : ''} on ${String(params.node)}`;
  }
  const [, path = ''] = operation.split(' ');
  const place = path.replace(/\{([^}]+)\}/g, (_, name: string) => String(params[name] ?? ''));
  const named = names.find((name) => !path.includes(`{${name}}`) && typeof params[name] === 'string');
  return named === undefined ? place : `${place} ${String(params[named])}`;
}

/** The same for programs. */
export function subjectData({ params, guest }: OperationCall): Readonly<Record<string, unknown>> {
  const { vmid, node } = params;
  return {
    ...(vmid === undefined ? {} : { vmid }),
    ...(guest?.name === undefined ? {} : { name: cleanCell(guest.name) }),
    ...(node === undefined ? {} : { node }),
  };
}

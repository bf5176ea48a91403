import type { UndoRule } from './types.js';

/** Virtual networks. All of it is staged until the changes are applied, and so is what takes it back. */
export const sdn = [
  {
    match: 'PUT /cluster/sdn',
    kind: 'none',
    why: 'The staged changes are live; take each of them back and apply again.',
  },
  { match: 'POST /cluster/sdn/rollback', kind: 'none', why: 'The staged changes are gone; make them again.' },
  { match: '* /cluster/sdn/lock', kind: 'none', why: 'Who holds the lock releases it with its token.' },

  // Their settings hold keys, so their former state is not read.
  { match: 'POST /cluster/sdn/dns', kind: 'delete-created' },
  { match: 'POST /cluster/sdn/ipams', kind: 'delete-created' },
  { match: '* /cluster/sdn/dns/{dns}', kind: 'none', why: 'Its settings hold a key and are not read.' },
  { match: '* /cluster/sdn/ipams/{ipam}', kind: 'none', why: 'Its settings hold a token and are not read.' },

  {
    match: 'POST /cluster/sdn/vnets/{vnet}/ips',
    kind: 'opposite',
    operation: 'DELETE .',
    params: { ip: '{ip}', mac: '{mac}', zone: '{zone}' },
  },
  {
    match: 'DELETE /cluster/sdn/vnets/{vnet}/ips',
    kind: 'opposite',
    operation: 'POST .',
    params: { ip: '{ip}', mac: '{mac}', zone: '{zone}' },
  },
  {
    match: 'PUT /cluster/sdn/vnets/{vnet}/ips',
    kind: 'none',
    why: 'The former address is not told by any call for one guest.',
  },
  {
    match: 'POST /cluster/sdn/vnets/{vnet}/subnets',
    kind: 'delete-created',
    find: { operation: 'GET .', field: 'subnet', param: 'subnet' },
  },
  {
    match: 'DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}',
    kind: 'recreate',
    params: { subnet: '{former.cidr}', type: 'subnet' },
  },
  {
    match: 'POST /cluster/sdn/prefix-lists/{id}/entries',
    kind: 'delete-created',
    find: { operation: 'GET .', field: 'seq', param: 'url_seq' },
  },
  {
    match: 'POST /cluster/sdn/route-maps/entries',
    kind: 'delete-created',
    operation: 'DELETE ./{route-map-id}/entry/{order}',
  },
  {
    match: 'DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}',
    kind: 'recreate',
    create: 'POST /cluster/sdn/route-maps/entries',
  },

  { match: 'POST /cluster/sdn/**', kind: 'delete-created' },
  { match: 'PUT /cluster/sdn/**', kind: 'config', along: ['protocol', 'type', 'zone'] },
  { match: 'DELETE /cluster/sdn/**', kind: 'recreate' },
] as const satisfies readonly UndoRule[];

import type { UndoRule } from './types.js';

/** Every firewall: of the cluster, of nodes, of guests and of virtual networks. */
export const firewall = [
  { match: 'PUT /**/firewall/options', kind: 'config' },

  { match: 'POST /**/firewall/rules', kind: 'rule-create' },
  { match: 'PUT /**/firewall/rules/{pos}', kind: 'rule-update' },
  { match: 'DELETE /**/firewall/rules/{pos}', kind: 'rule-delete' },
  { match: 'POST /cluster/firewall/groups/{group}', kind: 'rule-create' },
  { match: 'PUT /cluster/firewall/groups/{group}/{pos}', kind: 'rule-update' },
  { match: 'DELETE /cluster/firewall/groups/{group}/{pos}', kind: 'rule-delete' },

  {
    match: 'POST /cluster/firewall/groups',
    when: ['rename'],
    kind: 'opposite',
    operation: 'POST .',
    read: { operation: 'GET .', row: { field: 'group', is: '{rename}' } },
    params: { group: '{rename}', rename: '{group}', comment: '{former.comment}' },
  },
  { match: 'POST /cluster/firewall/groups', kind: 'delete-created' },
  {
    match: 'DELETE /cluster/firewall/groups/{group}',
    kind: 'recreate',
    read: { operation: 'GET ..', row: { field: 'group', is: '{group}' } },
  },

  { match: 'POST /**/firewall/aliases', kind: 'delete-created' },
  {
    match: 'PUT /**/firewall/aliases/{name}',
    when: ['rename'],
    kind: 'opposite',
    operation: 'PUT .',
    read: { operation: 'GET .' },
    params: { name: '{rename}', rename: '{name}', cidr: '{former.cidr}', comment: '{former.comment}' },
  },
  {
    match: 'PUT /**/firewall/aliases/{name}',
    kind: 'config',
    along: ['cidr'],
    unset: { comment: '' },
    steer: ['rename'],
  },
  { match: 'DELETE /**/firewall/aliases/{name}', kind: 'recreate' },

  {
    match: 'POST /**/firewall/ipset',
    when: ['rename'],
    kind: 'opposite',
    operation: 'POST .',
    read: { operation: 'GET .', row: { field: 'name', is: '{rename}' } },
    params: { name: '{rename}', rename: '{name}', comment: '{former.comment}' },
  },
  { match: 'POST /**/firewall/ipset', kind: 'delete-created' },
  {
    match: 'DELETE /**/firewall/ipset/{name}',
    kind: 'recreate',
    read: { operation: 'GET ..', row: { field: 'name', is: '{name}' } },
    with: ['ipset-entries'],
  },
  { match: 'POST /**/firewall/ipset/{name}', kind: 'delete-created' },
  { match: 'PUT /**/firewall/ipset/{name}/{cidr}', kind: 'config', unset: { comment: '', nomatch: 0 } },
  { match: 'DELETE /**/firewall/ipset/{name}/{cidr}', kind: 'recreate' },
] as const satisfies readonly UndoRule[];

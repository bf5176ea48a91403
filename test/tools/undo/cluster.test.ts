import { provesUndo, type Step } from './kit.js';

const VM = { node: 'pve1', vmid: 100 } as const;
const rules: Step = ['GET /cluster/firewall/rules'];
const rule = { type: 'in', action: 'ACCEPT', proto: 'tcp' };

provesUndo('cluster, nodes, firewalls and networks', [
  {
    name: "a node's settings",
    change: [
      'PUT /nodes/{node}/config',
      { node: 'pve1', description: 'rack 4', wakeonlan: '02:00:00:00:00:01' },
    ],
    watch: [['GET /nodes/{node}/config', { node: 'pve1' }]],
    kind: 'config',
  },
  {
    name: "a node's DNS",
    change: [
      'PUT /nodes/{node}/dns',
      { node: 'pve1', search: 'other.example', dns1: '10.0.0.9', dns2: '10.0.0.8' },
    ],
    watch: [],
    kind: 'config',
  },
  {
    name: "a node's hosts file",
    change: ['POST /nodes/{node}/hosts', { node: 'pve1', data: '127.0.0.1 localhost\n' }],
    watch: [['GET /nodes/{node}/hosts', { node: 'pve1' }]],
    kind: 'config',
  },
  {
    name: 'a network interface',
    change: [
      'PUT /nodes/{node}/network/{iface}',
      { node: 'pve1', iface: 'vmbr0', type: 'bridge', mtu: 9000 },
    ],
    watch: [],
    kind: 'config',
  },
  {
    name: 'cluster options',
    change: [
      'PUT /cluster/options',
      { keyboard: 'de', description: 'main site', migration: 'type=insecure' },
    ],
    watch: [['GET /cluster/options']],
    kind: 'config',
  },
  {
    name: 'a new rule of the firewall',
    before: [
      ['POST /cluster/firewall/rules', { ...rule, dport: '22', comment: 'c' }],
      ['POST /cluster/firewall/rules', { ...rule, dport: '80', comment: 'b' }],
      ['POST /cluster/firewall/rules', { ...rule, dport: '443', comment: 'a', log: 'info' }],
    ],
    change: ['POST /cluster/firewall/rules', { ...rule, dport: '8006', pos: 1 }],
    watch: [rules],
    kind: 'delete-created',
  },
  {
    name: 'a changed rule',
    change: [
      'PUT /cluster/firewall/rules/{pos}',
      { pos: 0, action: 'DROP', source: '10.0.0.0/8', delete: 'log' },
    ],
    watch: [rules],
    kind: 'config',
  },
  {
    name: 'a rule moved down',
    change: ['PUT /cluster/firewall/rules/{pos}', { pos: 0, moveto: 2 }],
    watch: [rules],
    kind: 'config',
  },
  {
    name: 'a rule moved up',
    change: ['PUT /cluster/firewall/rules/{pos}', { pos: 2, moveto: 0 }],
    watch: [rules],
    kind: 'config',
  },
  {
    name: 'a deleted rule in the middle',
    change: ['DELETE /cluster/firewall/rules/{pos}', { pos: 1 }],
    watch: [rules],
    kind: 'recreate',
  },
  {
    name: 'the last rule, deleted',
    change: ['DELETE /cluster/firewall/rules/{pos}', { pos: 2 }],
    watch: [rules],
    kind: 'recreate',
  },
  {
    name: "a guest's firewall options",
    change: ['PUT /nodes/{node}/qemu/{vmid}/firewall/options', { ...VM, enable: 1, policy_in: 'DROP' }],
    watch: [['GET /nodes/{node}/qemu/{vmid}/firewall/options', VM]],
    kind: 'config',
  },
  {
    name: 'a renamed alias',
    before: [['POST /cluster/firewall/aliases', { name: 'office', cidr: '10.1.0.0/16', comment: 'HQ' }]],
    change: ['PUT /cluster/firewall/aliases/{name}', { name: 'office', cidr: '10.2.0.0/16', rename: 'hq' }],
    watch: [['GET /cluster/firewall/aliases']],
    kind: 'opposite',
  },
  {
    name: 'a changed alias',
    change: ['PUT /cluster/firewall/aliases/{name}', { name: 'office', cidr: '10.3.0.0/16', comment: 'x' }],
    watch: [['GET /cluster/firewall/aliases']],
    kind: 'config',
  },
  {
    name: 'a deleted alias',
    change: ['DELETE /cluster/firewall/aliases/{name}', { name: 'office' }],
    watch: [['GET /cluster/firewall/aliases']],
    kind: 'recreate',
  },
  {
    name: 'a deleted IP set with its entries',
    before: [
      ['POST /cluster/firewall/ipset', { name: 'blocked', comment: 'bad ones' }],
      ['POST /cluster/firewall/ipset/{name}', { name: 'blocked', cidr: '203.0.113.7', comment: 'scanner' }],
      ['POST /cluster/firewall/ipset/{name}', { name: 'blocked', cidr: '198.51.100.0/24', nomatch: 1 }],
    ],
    change: ['DELETE /cluster/firewall/ipset/{name}', { name: 'blocked', force: 1 }],
    watch: [['GET /cluster/firewall/ipset'], ['GET /cluster/firewall/ipset/{name}', { name: 'blocked' }]],
    kind: 'recreate',
  },
  {
    name: 'an entry of an IP set',
    change: ['DELETE /cluster/firewall/ipset/{name}/{cidr}', { name: 'blocked', cidr: '203.0.113.7' }],
    watch: [['GET /cluster/firewall/ipset/{name}', { name: 'blocked' }]],
    kind: 'recreate',
  },
  {
    name: 'a renamed security group',
    before: [['POST /cluster/firewall/groups', { group: 'webservers', comment: 'port 443' }]],
    change: ['POST /cluster/firewall/groups', { group: 'web', rename: 'webservers', comment: 'x' }],
    watch: [['GET /cluster/firewall/groups']],
    kind: 'opposite',
  },
  {
    name: 'an HA resource',
    before: [['POST /cluster/ha/resources', { sid: 'vm:100', max_restart: 2, comment: 'keep' }]],
    change: ['PUT /cluster/ha/resources/{sid}', { sid: 'vm:100', max_restart: 5, max_relocate: 3 }],
    watch: [['GET /cluster/ha/resources/{sid}', { sid: 'vm:100' }]],
    kind: 'config',
  },
  {
    name: 'a deleted HA resource',
    change: ['DELETE /cluster/ha/resources/{sid}', { sid: 'vm:100' }],
    watch: [['GET /cluster/ha/resources/{sid}', { sid: 'vm:100' }]],
    kind: 'recreate',
  },
  {
    name: 'a new backup job, whose id PVE chooses',
    change: ['POST /cluster/backup', { schedule: 'daily', storage: 'local', vmid: '100' }],
    watch: [['GET /cluster/backup']],
    kind: 'delete-created',
  },
  {
    name: 'a changed backup job',
    before: [['POST /cluster/backup', { id: 'nightly', schedule: '02:00', storage: 'local', vmid: '100' }]],
    change: ['PUT /cluster/backup/{id}', { id: 'nightly', schedule: '03:00', comment: 'later' }],
    watch: [['GET /cluster/backup/{id}', { id: 'nightly' }]],
    kind: 'config',
  },
  {
    name: 'a deleted backup job',
    change: ['DELETE /cluster/backup/{id}', { id: 'nightly' }],
    watch: [['GET /cluster/backup/{id}', { id: 'nightly' }]],
    kind: 'recreate',
  },
  {
    name: 'a deleted SDN zone',
    before: [['POST /cluster/sdn/zones', { type: 'vlan', zone: 'lab', bridge: 'vmbr0', mtu: 1400 }]],
    change: ['DELETE /cluster/sdn/zones/{zone}', { zone: 'lab' }],
    watch: [['GET /cluster/sdn/zones/{zone}', { zone: 'lab' }]],
    kind: 'recreate',
  },
  {
    name: 'a new virtual network',
    change: ['POST /cluster/sdn/vnets', { vnet: 'labnet', zone: 'lab', tag: 7 }],
    watch: [['GET /cluster/sdn/vnets']],
    kind: 'delete-created',
  },
  {
    name: 'a new subnet, whose id PVE makes',
    before: [['POST /cluster/sdn/vnets', { vnet: 'labnet', zone: 'lab', tag: 7 }]],
    change: [
      'POST /cluster/sdn/vnets/{vnet}/subnets',
      { vnet: 'labnet', subnet: '10.9.0.0/24', type: 'subnet' },
    ],
    watch: [['GET /cluster/sdn/vnets/{vnet}/subnets', { vnet: 'labnet' }]],
    kind: 'delete-created',
  },
  {
    name: 'a notification endpoint with a password',
    before: [
      [
        'POST /cluster/notifications/endpoints/smtp',
        {
          name: 'mail',
          server: 'mx',
          'from-address': 'pve@example.com',
          mailto: ['a@example.com'],
          password: 'letmein99',
        },
      ],
    ],
    change: [
      'PUT /cluster/notifications/endpoints/smtp/{name}',
      { name: 'mail', server: 'mx2', password: 'hunter22', comment: 'x' },
    ],
    watch: [['GET /cluster/notifications/endpoints/smtp/{name}', { name: 'mail' }]],
    kind: 'config',
    lost: ['password'],
  },
]);

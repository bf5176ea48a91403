import { after, type Preparation } from './after.js';

const archive = after([
  'create_storage',
  { storage: 'archive', type: 'dir', path: '/mnt/archive', content: 'backup,iso' },
]);
const rule = after([
  'create_firewall_rule',
  { vmid: 100, type: 'in', action: 'ACCEPT', macro: 'HTTPS', enable: 1 },
]);
const addressSet = after(
  ['create_firewall_ipset', { name: 'monitoring' }],
  ['add_firewall_ipset_entry', { name: 'monitoring', cidr: '10.0.0.53' }],
);
const group = ['create_security_group', { group: 'webserver' }] as const;
const groupWithRule = after(group, [
  'add_security_group_rule',
  { group: 'webserver', type: 'in', action: 'ACCEPT', macro: 'HTTPS', enable: 1 },
]);
const role = after(['create_role', { roleid: 'VMPower', privs: 'VM.Audit,VM.PowerMgmt' }]);
const underHa = ['create_ha_resource', { sid: 'vm:109' }] as const;
const haRule = after(underHa, [
  'create_ha_rule',
  { rule: 'near-storage', type: 'node-affinity', resources: 'vm:109', nodes: 'pve1:2,pve2:1' },
]);
const zone = ['create_sdn_zone', { zone: 'lab', type: 'simple' }] as const;
const vnet = ['create_sdn_vnet', { vnet: 'lab1', zone: 'lab' }] as const;

/** What the examples for nodes, storages, network, rights and the cluster itself need, by the name of the tool. */
export const infrastructurePreparations: Readonly<Record<string, Preparation>> = {
  delete_storage: archive,
  wake_node: after(['update_node_config', { node: 'pve2', wakeonlan: 'BC:24:11:00:00:02' }]),
  delete_network_interface: after([
    'create_network_interface',
    { node: 'pve1', iface: 'vmbr1', type: 'bridge', autostart: true },
  ]),
  update_firewall_rule: rule,
  delete_firewall_rule: rule,
  delete_firewall_alias: after(['create_firewall_alias', { name: 'office', cidr: '192.0.2.0/24' }]),
  list_firewall_ipset_entries: addressSet,
  add_firewall_ipset_entry: after(['create_firewall_ipset', { name: 'monitoring' }]),
  remove_firewall_ipset_entry: addressSet,
  delete_firewall_ipset: addressSet,
  add_security_group_rule: after(group),
  list_security_group_rules: groupWithRule,
  delete_security_group_rule: groupWithRule,
  delete_security_group: after(group),
  delete_user: after(['create_user', { userid: 'alice@pve' }]),
  delete_group: after(['create_group', { groupid: 'operators' }]),
  update_role: role,
  delete_role: role,
  delete_api_token: after(['create_api_token', { userid: 'auditor@pve', tokenid: 'ci' }]),
  sync_realm: after([
    'call_operation',
    {
      operation: 'POST /access/domains',
      params: {
        realm: 'company',
        type: 'ldap',
        server1: 'ldap.example.com',
        base_dn: 'dc=example,dc=com',
        user_attr: 'uid',
      },
    },
  ]),
  delete_pool: after(['create_pool', { poolid: 'lab' }]),
  delete_pci_mapping: after([
    'create_pci_mapping',
    { id: 'nvme', map: ['node=pve1,path=0000:01:00.0,id=144d:a80a,iommugroup=14'] },
  ]),
  update_ha_resource: after(underHa),
  delete_ha_resource: after(underHa),
  migrate_ha_resource: after(underHa),
  relocate_ha_resource: after(underHa),
  create_ha_rule: after(underHa),
  update_ha_rule: haRule,
  delete_ha_rule: haRule,
  create_sdn_vnet: after(zone),
  list_sdn_subnets: after(zone, vnet),
  create_sdn_subnet: after(zone, vnet),
  delete_sdn_subnet: after(zone, vnet, ['create_sdn_subnet', { vnet: 'lab1', subnet: '10.20.0.0/24' }]),
  delete_sdn_vnet: after(zone, vnet),
  delete_sdn_zone: after(zone),
  delete_ceph_pool: after(['create_ceph_pool', { node: 'pve1', pool: 'ceph-fast', add_storages: true }]),
};

/** What PVE closes to API tokens, and what its API has no operation for. */
export const infrastructureRefusals: Readonly<Record<string, string>> = {
  wipe_disk: 'forbidden',
  change_password: 'forbidden',
  delete_cluster_node: 'forbidden',
  apply_node_updates: 'unsupported',
  set_node_maintenance: 'unsupported',
  add_node_to_cluster: 'unsupported',
  upload_file: 'unsupported',
};

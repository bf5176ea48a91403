import type { Toolset } from './types.js';

/** The toolsets and what they are for, in the order in which they are told. */
export const toolsets: Readonly<Record<Toolset, string>> = {
  core: 'the everyday tools, discovery, wizards and the gateway to all operations; listed by default',
  guests: 'VMs and containers: power, configuration, disks, cloning, migration, agent, consoles',
  snapshots: 'snapshots of guests: take, list, roll back, delete',
  backup: 'backups, restores, backup jobs, pruning, protection',
  storage: 'storages and what lies on them: volumes, images, uploads, downloads',
  nodes: 'nodes: status, services, time, DNS, disks, certificates, updates, power',
  network: 'bridges, bonds and VLANs of nodes, with pending changes',
  firewall: 'rules, groups, aliases, IP sets and options for cluster, nodes and guests',
  access: 'users, groups, roles, API tokens, ACLs, realms, second factors',
  cluster: 'state, options, membership, resources, pools and log of the cluster',
  ha: 'high availability: resources, rules, state',
  sdn: 'software-defined network: zones, vnets, subnets, apply',
  ceph: 'Ceph: health, OSDs, pools, monitors, flags',
  tasks: 'tasks: list, status, log, stop',
  monitoring: 'usage over time, alerts, logs, metric servers, notifications',
  provisioning: 'wizards and what new guests are made from: templates, images, cloud-init',
};

import { addressed, list, name, networkInterface, nodes, pool, properties, type Rule } from './rules.js';
import { keep, type SectionPlan } from './sections.js';

const node: Rule = name('node');

/** A network that SDN makes, in the order in which its parts need each other; subnets come after. */
export const sdnPlans: readonly SectionPlan[] = [
  {
    list: 'GET /cluster/sdn/controllers',
    make: 'POST /cluster/sdn/controllers',
    options: {
      ...keep('type asn ebgp ebgp-multihop bgp-multipath-as-path-relax isis-net isis-domain'),
      controller: name('controller'),
      peers: addressed,
      loopback: networkInterface,
      'isis-ifaces': list(networkInterface),
      node,
    },
  },
  {
    list: 'GET /cluster/sdn/zones',
    make: 'POST /cluster/sdn/zones',
    options: {
      ...keep(
        'type mtu tag vlan-protocol vxlan-port vrf-vxlan advertise-subnets bridge-disable-mac-learning',
      ),
      ...keep('disable-arp-nd-suppression exitnodes-local-routing rt-import dhcp'),
      zone: name('zone'),
      bridge: networkInterface,
      peers: addressed,
      nodes,
      exitnodes: nodes,
      'exitnodes-primary': node,
      controller: name('controller'),
      mac: addressed,
    },
  },
  {
    list: 'GET /cluster/sdn/vnets',
    make: 'POST /cluster/sdn/vnets',
    options: { ...keep('tag vlanaware isolate-ports'), vnet: name('vnet'), zone: name('zone') },
  },
];

/** What hands out a node's own devices and folders. */
const mappingPlans: readonly SectionPlan[] = ['pci', 'usb', 'dir'].map((type) => ({
  list: `GET /cluster/mapping/${type}`,
  make: `POST /cluster/mapping/${type}`,
  options: {
    ...keep('mdev live-migration-capable'),
    id: name('mapping'),
    map: properties({
      ...keep('id iommugroup subsystem-id'),
      node,
      path: (disguise, text) => (type === 'dir' ? `/srv/${disguise.name('share', text)}` : text),
    }),
  },
}));

/** Where HA resources may run: groups up to release 8, rules from 9 on. */
const haGroups: SectionPlan = {
  list: 'GET /cluster/ha/groups',
  make: 'POST /cluster/ha/groups',
  options: { ...keep('nofailback restricted'), group: name('hagroup'), nodes },
};

const haRules: SectionPlan = {
  list: 'GET /cluster/ha/rules',
  make: 'POST /cluster/ha/rules',
  options: { ...keep('type resources affinity strict disable'), rule: name('rule'), nodes },
};

const haResources: SectionPlan = {
  list: 'GET /cluster/ha/resources',
  make: 'POST /cluster/ha/resources',
  options: { ...keep('sid state max_restart max_relocate failback'), group: name('hagroup') },
};

const jobPlans: readonly SectionPlan[] = [
  {
    list: 'GET /cluster/replication',
    make: 'POST /cluster/replication',
    options: { ...keep('id type schedule rate disable'), target: node },
  },
  {
    list: 'GET /cluster/backup',
    make: 'POST /cluster/backup',
    options: {
      ...keep(
        'schedule enabled vmid all exclude mode compress prune-backups bwlimit ionice remove zstd pigz',
      ),
      ...keep('repeat-missed protected notes-template notification-mode'),
      id: name('job'),
      storage: name('storage'),
      pool,
      node,
    },
  },
  {
    list: 'GET /cluster/jobs/realm-sync',
    make: 'POST /cluster/jobs/realm-sync/{id}',
    options: {
      ...keep('schedule enabled scope remove-vanished enable-new'),
      id: name('job'),
      realm: name('realm'),
    },
  },
];

/** All that a cluster of that release has beside networks and firewalls, in the order in which it can be made. */
export function clusterPlans(release: number): readonly SectionPlan[] {
  const ha = release < 9 ? [haGroups, haResources] : [haResources, haRules];
  return [...mappingPlans, ...ha, ...jobPlans];
}

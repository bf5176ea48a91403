import type { ParameterWords } from '../types.js';

/** Membership, bulk actions, Ceph flags, CPU models, pools and the cluster log. */
export const clusterParameters = {
  clustername: 'Name of the new cluster, at most 15 characters; cannot be changed later.',
  'link[n]': 'Corosync link n of this node: its address, and priority=…; the same links on every node.',
  'link[n].address': 'Address of the node on this link; an IP is safer than a name.',
  'link[n].priority': 'Higher goes first when the links are used one at a time; default 0. Only at founding.',
  nodeid: 'Corosync id of the node; left out, the next free one.',
  votes: 'Quorum votes of the node; default 1, hardly ever anything else.',
  'token-coefficient':
    'Milliseconds that corosync waits longer for each node before it calls one lost; default 125.',
  apiversion: 'Version of the join protocol that the new node speaks.',
  new_node_ip: 'Address of the new node, used when no links are given.',

  'to-disk':
    'Saves memory to disk and powers off, to go on at the next start; default false, which only pauses.',

  flag: 'Name of the Ceph flag.',
  nobackfill: 'Holds back backfilling of placement groups.',
  'nodeep-scrub': 'Stops deep scrubs; finding bit rot waits until cleared.',
  nodown: 'No OSD is marked down, however silent it is.',
  noin: 'OSDs that are out stay out when they come back.',
  noout: 'OSDs that are down are not marked out, so no data moves; set it for maintenance, clear it after.',
  norebalance: 'No data moves for the sake of balance alone.',
  norecover: 'No recovery of lost copies; for short interventions only.',
  noscrub: 'Stops ordinary scrubs.',
  notieragent: 'Stops flushing and evicting in cache tiers.',
  noup: 'No OSD that starts is marked up.',
  pause: 'Stops all reads and writes of Ceph: every guest on it hangs.',

  cputype: 'CPU model defined in this cluster, by name; the prefix custom- may be left out.',
  'reported-model': 'Built-in model that this one starts from and shows to the guest; default kvm64.',
  flags: 'CPU flags to add or remove, as +aes;-pcid.',
  'guest-phys-bits': 'Bits of a physical address that the guest may use, 32 to 64.',
  'phys-bits':
    'Bits of a physical address shown to the guest: 8 to 64, or host, which hinders live migration.',
  hidden:
    'Hides from the guest that it runs on KVM; default false. For drivers that refuse virtual machines.',
  'hv-vendor-id': 'Vendor name Hyper-V features show to Windows, 1 to 12 letters or digits.',
  level: 'Highest basic CPUID leaf the guest sees; 30 helps Windows with Hyper-V that hangs at boot.',

  poolid: 'Name of the pool; nested ones as parent/child, at most three levels.',
  'allow-move': 'Takes guests over that are in another pool; default false, where such a call fails.',
  max: 'At most this many entries.',
} satisfies ParameterWords;

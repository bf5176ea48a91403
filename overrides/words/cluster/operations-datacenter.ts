import type { OperationWords } from '../types.js';

/** What the cluster shares: state, options, membership, guests in bulk, CPU models, Ceph flags. */
export const datacenterOperations = {
  'GET /cluster': 'Lists the areas of the cluster API; of no use beyond browsing.',
  'GET /cluster/log':
    'Reads the recent cluster log: logins, task starts and ends, service messages; newest first.',
  'GET /cluster/nextid': 'Answers a free vmid, or checks that a given one is free; reserves nothing.',
  'GET /cluster/options':
    'Reads the datacenter options: defaults for migration, bandwidth, console, HA, tags, vmids.',
  'PUT /cluster/options': 'Changes datacenter options for all nodes at once; what is not named stays.',
  'GET /cluster/resources':
    'Lists all guests, nodes, storages and SDN zones with their load, in one call for the cluster.',
  'GET /cluster/status': 'Shows the cluster name, quorum and which nodes are online.',
  'GET /cluster/tasks':
    'Lists the latest tasks of all nodes, running and ended; the full history is at each node.',

  'GET /cluster/bulk-action': 'Lists the kinds of bulk action; of no use beyond browsing.',
  'GET /cluster/bulk-action/guest': 'Lists the bulk actions on guests; of no use beyond browsing.',
  'POST /cluster/bulk-action/guest/migrate':
    'Starts a task that moves many guests of any node to one target node.',
  'POST /cluster/bulk-action/guest/shutdown':
    'Starts a task that shuts down many guests of any node, cutting off those that do not obey.',
  'POST /cluster/bulk-action/guest/start': 'Starts a task that starts or resumes many guests of any node.',
  'POST /cluster/bulk-action/guest/suspend':
    'Starts a task that pauses many VMs of any node, or suspends them to disk.',

  'GET /cluster/ceph': 'Lists the cluster-wide Ceph calls; of no use beyond browsing.',
  'GET /cluster/ceph/flags': 'Lists the Ceph cluster flags (noout, norebalance, …) and which are set.',
  'PUT /cluster/ceph/flags': 'Sets or clears several Ceph flags in a task; those left out stay as they are.',
  'GET /cluster/ceph/flags/{flag}': 'Tells whether one Ceph flag is set.',
  'PUT /cluster/ceph/flags/{flag}': 'Sets or clears one Ceph flag at once, without a task.',
  'GET /cluster/ceph/metadata': 'Shows version, host and address of every Ceph daemon in the cluster.',
  'GET /cluster/ceph/status':
    'Shows the health of Ceph: warnings, monitors, OSDs, placement groups, usage, recovery.',

  'GET /cluster/config': 'Lists the calls for cluster membership; of no use beyond browsing.',
  'POST /cluster/config':
    'Founds a new cluster with this node as its first member, in a task; the node must be in none.',
  'GET /cluster/config/apiversion': 'Answers the version of the join protocol that this node speaks.',
  'GET /cluster/config/join':
    'Collects what a new node needs to join: addresses, fingerprint, corosync settings.',
  'POST /cluster/config/join':
    'Joins this node to a cluster, in a task; its configuration is replaced, it must hold no guests.',
  'GET /cluster/config/nodes': 'Lists the member nodes as corosync knows them: id, votes and link addresses.',
  'POST /cluster/config/nodes/{node}':
    'Enters a node in the corosync configuration; made by the join itself, not by hand.',
  'DELETE /cluster/config/nodes/{node}':
    'Takes a node out of the cluster for good; it must be off and never start again as it was.',
  'GET /cluster/config/qdevice': 'Shows the state of the external vote daemon (QDevice), if there is one.',
  'GET /cluster/config/totem':
    'Reads the totem settings of corosync: links, transport, encryption, timeouts.',

  'GET /cluster/qemu': 'Lists the cluster-wide QEMU calls; of no use beyond browsing.',
  'GET /cluster/qemu/cpu-flags': 'Lists the CPU flags a VM can be given, and which nodes support each.',
  'GET /cluster/qemu/custom-cpu-models': 'Lists the CPU models defined in this cluster that you may see.',
  'POST /cluster/qemu/custom-cpu-models':
    'Defines a CPU model of your own, for VMs to use as cpu type custom-NAME.',
  'GET /cluster/qemu/custom-cpu-models/{cputype}':
    'Reads one CPU model of your own: base model, flags, address bits.',
  'PUT /cluster/qemu/custom-cpu-models/{cputype}':
    'Changes a CPU model of your own; VMs that use it get the change at their next start.',
  'DELETE /cluster/qemu/custom-cpu-models/{cputype}':
    'Deletes a CPU model of your own; VMs still set to it no longer start.',
} satisfies OperationWords;

import type { WordsException } from '../types.js';

/** Names that mean something of their own in options, membership, bulk actions, Ceph and CPU models. */
export const datacenterExceptions = [
  {
    match: 'PUT /cluster/options',
    words: {
      bwlimit: 'Limits for the whole cluster in KiB/s: default=…,restore=…,migration=…,clone=…,move=….',
      description: 'Notes about the datacenter in Markdown, shown in the web UI.',
      console: 'Viewer the web UI opens: html5 (noVNC), vv (SPICE) or xtermjs; applet is outdated.',
      keyboard: 'Default keyboard layout of VNC consoles.',
      notify: 'Outdated settings of notifications; matchers took their place.',
      location: 'Where the cluster stands, for the map of the Datacenter Manager.',
    },
  },
  {
    match: 'GET /cluster/resources',
    words: { type: 'Only entries of this kind: vm (VMs and containers), storage, node or sdn.' },
  },
  {
    match: 'GET /cluster/nextid',
    words: { vmid: 'Checks that this vmid is free; fails if not. Left out, answers the next free one.' },
  },

  {
    match: 'GET /cluster/config/join',
    words: { node: 'Member node to join through; default the one that answers.' },
  },
  {
    match: 'POST /cluster/config/join',
    words: {
      hostname: 'Address or name of a node that is in the cluster.',
      password: 'Password of root on that node.',
      fingerprint: 'SHA-256 fingerprint of the certificate of that node; the join information has it.',
      force:
        'Joins even though the node has guests or a cluster configuration; risks clashing vmids. Default false.',
      nodeid: 'Corosync id of this node; left out, the next free one.',
    },
  },
  {
    match: 'POST /cluster/config/nodes/{node}',
    words: {
      node: 'Name of the node that joins.',
      force: 'Enters the node even if one of that name is known already; default false.',
    },
  },
  {
    match: 'DELETE /cluster/config/nodes/{node}',
    words: { node: 'Node to remove; not the one that answers, and switched off.' },
  },

  {
    match: 'POST /cluster/bulk-action/guest/migrate',
    words: {
      target: 'Node all the guests go to.',
      online: 'Running VMs move live, running containers restart on the other node; default false.',
      'with-local-disks': 'Also copies disks on local storage; without it guests that have some are refused.',
      'max-workers': 'How many guests move at the same time, 1 to 64; default 1.',
      maxworkers: 'Older spelling of `max-workers`: how many guests move at the same time; default 1.',
    },
  },
  {
    match: 'POST /cluster/bulk-action/guest/shutdown',
    words: {
      timeout: 'Seconds a guest has to shut down unless it states its own; default 180.',
      'force-stop': 'Cuts off guests that have not shut down in time; default true.',
    },
  },
  {
    match: 'POST /cluster/bulk-action/guest/start',
    words: { timeout: 'Seconds a VM may take to start; left out, by its configuration.' },
  },
  {
    match: 'POST /cluster/bulk-action/guest/suspend',
    words: { statestorage: "Storage for the saved memory with `to-disk`; left out, the guest's own choice." },
  },
  {
    match: 'POST /cluster/bulk-action/guest/*',
    words: {
      vms: 'Guests by vmid, on any node; left out, all that you may act on.',
      'max-workers': 'How many guests are worked on at the same time, 1 to 64; default 4.',
      maxworkers: 'Older spelling of `max-workers`: how many guests at the same time; default 4.',
    },
  },

  {
    match: 'GET /cluster/ceph/metadata',
    words: {
      scope: 'all (default: daemons with their service state) or versions (Ceph version of each node only).',
    },
  },
  { match: 'PUT /cluster/ceph/flags/{flag}', words: { value: 'true to set it, false to clear it.' } },

  {
    match: 'GET /cluster/qemu/cpu-flags',
    words: {
      accel: 'Acceleration the flags must work with: kvm (default) or tcg.',
      arch: 'CPU architecture of the VM; default that of the host. Flags are known for x86_64 only.',
    },
  },
] as const satisfies readonly WordsException[];

import type { WordsException } from '../types.js';

/** Creating, copying, moving, starting and stopping guests. */
export const lifeExceptions = [
  {
    match: 'POST /nodes/{node}/qemu',
    words: {
      vmid: 'Number for the new VM; must be free (GET /cluster/nextid names one), unless `archive` and `force` overwrite it.',
      force: 'true: with `archive`, overwrite a stopped VM of that number and its disks. Default: refuse.',
      start: 'true: start it once created or restored. Default false.',
      storage:
        'Where restored disks go; default: the storages they were on. Not for new VMs: name it in each disk.',
      pool: 'Resource pool to put it into; it must exist.',
      bwlimit: 'Most KiB/s of a restore; 0 for no limit. Default: that of the datacenter or storage.',
    },
  },
  {
    match: 'POST /nodes/{node}/lxc',
    words: {
      vmid: 'Number for the new container; must be free (GET /cluster/nextid names one), unless `force` overwrites it.',
      force: 'true: overwrite a stopped container of that number and its volumes. Default: refuse.',
      start: 'true: start it once created or restored. Default false.',
      storage:
        'Where volumes without a storage of their own go; default `local`, which often can hold none: give it.',
      pool: 'Resource pool to put it into; it must exist.',
      password:
        'Password of root inside, at least 5 characters; without it and without keys nobody can log in.',
      bwlimit: 'Most KiB/s of a restore; 0 for no limit. Default: that of the datacenter or storage.',
      unique: 'true: with `restore`, give it new MAC addresses, so that it can run beside its original.',
    },
  },
  {
    match: 'POST /nodes/{node}/*/{vmid}/clone',
    words: {
      vmid: 'Number of the guest or template to copy.',
      full: 'true: copy all data. Default: a linked clone of a template (needs its storage), full for any other guest.',
      snapname: "Copy the state of this snapshot instead of today's; only where the storage can.",
      target: 'Node for the copy; only when all disks lie on shared storage. Default: the same node.',
      storage:
        'Storage for all disks of a full clone; default: each where its original is. Not for linked ones.',
      name: "Name of the new VM, a valid host name; default: the original's with a prefix.",
      hostname: "Host name of the new container; default: the original's with a prefix.",
      description: "Notes for the new guest; default: the original's.",
      pool: 'Resource pool to put the copy into; it must exist.',
    },
  },
  {
    match: 'DELETE /nodes/{node}/lxc/{vmid}',
    words: { force: 'true: stop it first if it runs. Default false: a running container is refused.' },
  },
  {
    match: 'DELETE /nodes/{node}/*/{vmid}/snapshot/{snapname}',
    words: {
      force: 'true: drop it from the config even if the storage fails to delete it; its data may remain.',
    },
  },
  {
    match: 'POST /nodes/{node}/*/{vmid}/snapshot/{snapname}/rollback',
    words: {
      start: 'true: start it after the rollback. Default false; with saved memory it runs on anyway.',
    },
  },
  {
    match: 'GET /nodes/{node}/*/{vmid}/feature',
    words: {
      snapname: "Ask about this snapshot instead of today's state, for instance whether it can be cloned.",
    },
  },
  {
    match: 'GET /nodes/{node}/qemu',
    words: {
      full: 'true: ask each running VM for live details such as balloon size; slower with many VMs. Default false.',
    },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/status/start',
    words: {
      timeout: 'Seconds until QEMU must run; default 30, or the memory in GiB if that is more.',
      machine: 'Machine type for this start only, as the source has it; PVE sets it itself.',
    },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/status/stop',
    words: { timeout: 'Seconds that QEMU may take to end before it is killed.' },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/status/shutdown',
    words: {
      timeout:
        'Seconds to wait for it; default: `down` of its `startup`, else 180. Then fail, or stop by `forceStop`.',
    },
  },
  {
    match: 'POST /nodes/{node}/lxc/{vmid}/status/shutdown',
    words: { timeout: 'Seconds to wait for it; default 60. Then fail, or stop by `forceStop`.' },
  },
  {
    match: 'POST /nodes/{node}/*/{vmid}/status/reboot',
    words: { timeout: 'Seconds that the shutdown may take before the reboot fails.' },
  },
  {
    match: 'GET /nodes/{node}/*/{vmid}/migrate',
    words: { target: 'Node to check; default: every node of the cluster.' },
  },
  {
    match: 'POST /nodes/{node}/lxc/{vmid}/migrate',
    words: {
      target: 'Node to migrate to, another one than now.',
      online: 'Live migration does not exist for containers; for a running one give `restart`.',
      restart: 'true: shut a running container down, move it, start it there; it is away meanwhile.',
      timeout: 'Seconds that the shutdown may take with `restart`; default 180.',
    },
  },
  {
    match: 'POST /nodes/{node}/lxc/{vmid}/remote_migrate',
    words: {
      online: 'Live migration does not exist for containers; for a running one give `restart`.',
      restart: 'true: shut a running container down, move it, start it there; it is away meanwhile.',
      timeout: 'Seconds that the shutdown may take with `restart`; default 180.',
      delete: 'true: delete the original once it has arrived. Default false: it stays, stopped and locked.',
    },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/migrate',
    words: {
      target: 'Node to migrate to, another one than now.',
      force: 'true: migrate although it uses devices of this node. Only root@pam may.',
      online: 'true: live, needed for a running VM; a stopped one ignores it. Default false.',
    },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/remote_migrate',
    words: {
      online: 'true: live, needed for a running VM; a stopped one ignores it. Default false.',
      delete: 'true: delete the original once it has arrived. Default false: it stays, stopped and locked.',
    },
  },
  {
    match: 'POST /nodes/{node}/vzdump',
    words: {
      pool: 'Back up every guest that is in this pool when the backup runs; instead of `all` or `vmid`.',
      bwlimit: 'Most KiB/s that the backup reads; 0 for no limit. Default: that of vzdump.conf on the node.',
    },
  },
] as const satisfies readonly WordsException[];

import type { UndoRule } from './types.js';

const GONE = "A deleted guest's disks are gone; only a backup brings them back.";
const RAN = ['what ran in the guest'] as const;
const CURRENT = { operation: 'GET ../current' } as const;

/** Virtual machines and containers, one by one and many at once. */
export const guests = [
  // Existence.
  {
    match: 'POST /nodes/{node}/qemu|lxc',
    when: ['force'],
    kind: 'none',
    why: 'A restore over a guest takes the place of its disks.',
    net: 'backup',
  },
  { match: 'POST /nodes/{node}/qemu|lxc', kind: 'delete-created', unchanged: 'GET ./{vmid}/config' },
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/clone',
    kind: 'delete-created',
    operation: 'DELETE ..',
    params: { node: '{target|node}', vmid: '{newid}' },
    unchanged: 'GET ../config',
  },
  { match: 'DELETE /nodes/{node}/qemu|lxc/{vmid}', kind: 'none', why: GONE, net: 'backup' },
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/template',
    kind: 'none',
    why: 'A template does not become a guest again; clone it.',
    net: 'backup',
  },

  // Configuration.
  {
    match: 'PUT|POST /nodes/{node}/qemu|lxc/{vmid}/config',
    kind: 'config',
    steer: ['background_delay', 'revert'],
    gone: ['unused[n]'],
  },
  {
    match: 'PUT /nodes/{node}/qemu|lxc/{vmid}/resize',
    kind: 'none',
    why: 'PVE never shrinks a disk.',
    net: 'backup',
  },
  { match: 'POST /nodes/{node}/qemu|lxc/{vmid}/move_disk|move_volume', kind: 'disk-move' },
  {
    match: 'PUT /nodes/{node}/qemu/{vmid}/unlink',
    when: ['force'],
    kind: 'none',
    why: 'With `force` the disks themselves are removed.',
    net: 'backup',
  },
  { match: 'PUT /nodes/{node}/qemu/{vmid}/unlink', kind: 'unlink' },
  {
    match: 'PUT /nodes/{node}/qemu/{vmid}/cloudinit',
    kind: 'none',
    why: 'The drive is written from the configuration; take that back and write it again.',
  },

  // Snapshots.
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/snapshot',
    kind: 'delete-created',
    unchanged: 'GET ./{snapname}/config',
  },
  {
    match: 'PUT /nodes/{node}/qemu|lxc/{vmid}/snapshot/{snapname}/config',
    kind: 'config',
    unset: { description: '' },
  },
  {
    match: 'DELETE /nodes/{node}/qemu|lxc/{vmid}/snapshot/{snapname}',
    kind: 'none',
    why: 'The state that a deleted snapshot held is gone.',
    net: 'backup',
  },
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/snapshot/{snapname}/rollback',
    kind: 'none',
    why: 'What was written since the snapshot is gone.',
    net: 'snapshot',
  },

  // Power.
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/status/start',
    kind: 'opposite',
    operation: 'POST ../shutdown',
    leaves: { read: CURRENT, fields: { status: 'running' } },
  },
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/status/shutdown|stop',
    kind: 'opposite',
    operation: 'POST ../start',
    leaves: { read: CURRENT, fields: { status: 'stopped' } },
    lost: RAN,
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/status/suspend',
    when: ['todisk'],
    kind: 'opposite',
    operation: 'POST ../start',
    leaves: { read: CURRENT, fields: { status: 'stopped' } },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/status/suspend',
    kind: 'opposite',
    operation: 'POST ../resume',
    leaves: { read: CURRENT, fields: { qmpstatus: 'paused' } },
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/status/resume',
    kind: 'opposite',
    operation: 'POST ../suspend',
    leaves: { read: CURRENT, fields: { qmpstatus: 'running' } },
  },
  { match: 'POST /nodes/{node}/lxc/{vmid}/status/suspend', kind: 'opposite', operation: 'POST ../resume' },
  { match: 'POST /nodes/{node}/lxc/{vmid}/status/resume', kind: 'opposite', operation: 'POST ../suspend' },
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/status/*',
    kind: 'none',
    why: 'The guest runs again afterwards; what ran in it does not come back.',
  },

  // Places.
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/migrate',
    kind: 'opposite',
    operation: 'POST .',
    params: {
      node: '{target}',
      target: '{node}',
      online: '{online}',
      restart: '{restart}',
      'with-local-disks': '{with-local-disks}',
    },
    lost: ['the storages of its disks, where they were moved to others'],
  },
  {
    match: 'POST /nodes/{node}/qemu|lxc/{vmid}/remote_migrate',
    kind: 'none',
    why: 'The guest is in another cluster, from which it must be migrated back.',
    net: 'backup',
  },
  {
    match: 'POST /nodes/{node}/migrateall',
    kind: 'none',
    why: 'The guests come back one by one, each by a migration.',
  },
  {
    match: 'POST /cluster/bulk-action/guest/migrate',
    kind: 'none',
    why: 'The guests come back one by one, each by a migration.',
  },

  // Many at once.
  {
    match: 'POST /cluster/bulk-action/guest/start',
    kind: 'bulk',
    was: 'stopped',
    operation: 'POST ../shutdown',
  },
  {
    match: 'POST /cluster/bulk-action/guest/shutdown',
    kind: 'bulk',
    was: 'running',
    operation: 'POST ../start',
  },
  {
    match: 'POST /cluster/bulk-action/guest/suspend',
    when: ['to-disk'],
    kind: 'bulk',
    was: 'running',
    operation: 'POST ../start',
  },
  { match: 'POST /nodes/{node}/startall', kind: 'bulk', was: 'stopped', operation: 'POST ../stopall' },
  {
    match: 'POST /nodes/{node}/stopall',
    kind: 'bulk',
    was: 'running',
    operation: 'POST ../startall',
    params: { force: 1 },
  },
  {
    match: 'POST /cluster/bulk-action/guest/suspend',
    kind: 'none',
    why: 'No call resumes many guests; resume them one by one.',
  },
  {
    match: 'POST /nodes/{node}/suspendall',
    kind: 'none',
    why: 'No call resumes many guests; resume them one by one.',
  },

  // Inside, and consoles.
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze',
    kind: 'opposite',
    operation: 'POST ../fsfreeze-thaw',
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw',
    kind: 'opposite',
    operation: 'POST ../fsfreeze-freeze',
  },
  {
    match: '* /nodes/{node}/qemu/{vmid}/agent/**',
    kind: 'none',
    why: 'What is done inside a guest is not known outside.',
    net: 'snapshot',
  },
  {
    match: 'POST /nodes/{node}/qemu/{vmid}/monitor',
    kind: 'none',
    why: 'What a command to the monitor does is not known here.',
    net: 'snapshot',
  },
  {
    match: 'PUT /nodes/{node}/qemu/{vmid}/sendkey',
    kind: 'none',
    why: 'A key that was pressed stays pressed.',
  },
  {
    match: '* /nodes/{node}/qemu|lxc/{vmid}/*',
    kind: 'none',
    why: 'It opens a connection, and changes nothing that could be taken back here.',
  },
] as const satisfies readonly UndoRule[];

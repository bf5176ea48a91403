import type { WordsException } from '../types.js';

const copies = 'Copies kept of each object, 1 to 7; default 3.';

/** Ceph calls whose parameters have names that mean something else in other places. */
export const cephExceptions = [
  {
    match: 'GET /nodes/{node}/ceph/cmd-safety',
    words: {
      service: 'Kind of daemon: `osd`, `mon` or `mds`.',
      id: 'Which daemon: the number of an OSD, the name of a monitor or metadata server.',
      action: 'What you are about to do with it: `stop` or `destroy`.',
    },
  },
  {
    match: 'POST /nodes/{node}/ceph/*',
    words: {
      service: 'Daemon such as `osd.3`, kind such as `mon`; all of the node (`ceph.target`) unless given.',
    },
  },
  {
    match: 'POST /nodes/{node}/ceph/init',
    words: {
      size: 'Default number of copies for new pools, 1 to 7; 3 unless given.',
      min_size: 'Default for new pools: copies that must be there to accept writes; 2 unless given.',
    },
  },
  {
    match: 'GET /nodes/{node}/ceph/log',
    words: { start: 'Number of the first line to return, counted from 0.' },
  },
  {
    match: 'POST /nodes/{node}/ceph/fs/{name}',
    words: {
      name: 'Name of the new filesystem, also that of its storage; usually `cephfs`.',
      pg_num: 'Placement groups of the data pool, from 8; default 128. The metadata pool gets a quarter.',
    },
  },
  { match: '* /nodes/{node}/ceph/fs/{name}', words: { name: 'Name of the filesystem.' } },
  {
    match: 'POST /nodes/{node}/ceph/mds/{name}',
    words: { name: 'Name of the metadata server; that of the node unless there is a reason.' },
  },
  { match: '* /nodes/{node}/ceph/mds/{name}', words: { name: 'Name of the metadata server.' } },
  {
    match: 'POST /nodes/{node}/ceph/mgr/{id}',
    words: { id: 'Name of the manager; that of the node unless there is a reason.' },
  },
  { match: '* /nodes/{node}/ceph/mgr/{id}', words: { id: 'Name of the manager.' } },
  { match: 'DELETE /nodes/{node}/ceph/mon/{monid}', words: { monid: 'Name of the monitor.' } },
  {
    match: 'GET /nodes/{node}/ceph/osd/{osdid}/lv-info',
    words: { type: 'Which of its volumes: `block` (data, default), `db` or `wal`.' },
  },
  {
    match: 'POST /nodes/{node}/ceph/pool',
    words: {
      name: 'Name of the new pool, without colon or slash; also that of its storage.',
      size: copies,
    },
  },
  {
    match: 'PUT /nodes/{node}/ceph/pool/{name}',
    words: {
      name: 'Name of the pool.',
      size: 'Copies kept of each object, 1 to 7; a change moves data.',
      min_size: 'Copies that must be there to accept writes. With 1, data can be lost.',
      pg_num: 'Placement groups, best a power of two; a change moves data. The autoscaler may change it too.',
      application: 'What the pool serves: `rbd` (guest disks), `cephfs` or `rgw`.',
      pg_autoscale_mode: 'Whether Ceph adjusts `pg_num`: `on`, `warn` (says so only) or `off`.',
    },
  },
  {
    match: 'DELETE /nodes/{node}/ceph/pool/{name}',
    words: {
      name: 'Name of the pool.',
      force: 'Destroys it even where guest disks lie in it; off by default.',
    },
  },
  {
    match: 'GET /nodes/{node}/ceph/pool/{name}/**',
    words: { name: 'Name of the pool.', verbose: 'Adds usage and I/O statistics; off by default.' },
  },
] satisfies readonly WordsException[];

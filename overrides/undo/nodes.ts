import type { UndoRule } from './types.js';

const VOLUME = 'DELETE /nodes/{node}/storage/{storage}/content/{volume}';

/** What belongs to one node. */
export const nodes = [
  // Storage content.
  {
    match: 'POST /nodes/{node}/storage/{storage}/content',
    kind: 'delete-created',
    operation: VOLUME,
    answered: { param: 'volume' },
  },
  {
    match: 'POST /nodes/{node}/storage/{storage}/download-url',
    kind: 'delete-created',
    operation: VOLUME,
    params: { volume: '{storage}:{content}/{filename}' },
  },
  {
    match: 'POST /nodes/{node}/storage/{storage}/upload',
    kind: 'delete-created',
    operation: VOLUME,
    params: { volume: '{storage}:{content}/{filename}' },
  },
  {
    match: 'POST /nodes/{node}/aplinfo',
    kind: 'delete-created',
    operation: VOLUME,
    params: { volume: '{storage}:vztmpl/{template}' },
  },
  {
    match: 'POST /nodes/{node}/storage/{storage}/oci-registry-pull',
    kind: 'none',
    why: 'The image keeps its place until it is deleted by its volume id.',
  },
  {
    match: 'POST /nodes/{node}/storage/{storage}/content/{volume}',
    kind: 'none',
    why: 'The copy keeps its place until it is deleted by its volume id.',
  },
  {
    match: 'PUT /nodes/{node}/storage/{storage}/content/{volume}',
    kind: 'config',
    unset: { notes: '', protected: 0 },
  },
  { match: 'DELETE /nodes/{node}/storage/**', kind: 'none', why: 'Deleted volumes and backups are gone.' },
  {
    match: 'POST /nodes/{node}/vzdump',
    kind: 'none',
    why: 'The new backup keeps its place until it is deleted by its volume id.',
  },

  // Settings.
  { match: 'PUT /nodes/{node}/config', kind: 'config' },
  { match: 'PUT /nodes/{node}/dns', kind: 'config', whole: true },
  { match: 'PUT /nodes/{node}/time', kind: 'config' },
  { match: 'POST /nodes/{node}/hosts', kind: 'config', whole: true },
  { match: 'POST /nodes/{node}/network', kind: 'delete-created' },
  { match: 'PUT /nodes/{node}/network/{iface}', kind: 'config', along: ['type'] },
  { match: 'DELETE /nodes/{node}/network/{iface}', kind: 'recreate' },
  {
    match: 'PUT /nodes/{node}/network',
    kind: 'none',
    why: 'The staged interfaces are live; take each of them back and apply again.',
  },
  {
    match: 'DELETE /nodes/{node}/network',
    kind: 'none',
    why: 'The staged changes are gone; make them again.',
  },
  { match: '* /nodes/{node}/apt/**', kind: 'none', why: 'Call it again with the repository as it was.' },
  { match: '* /nodes/{node}/certificates/**', kind: 'none', why: "A certificate's private key is not read." },
  { match: '* /nodes/{node}/subscription', kind: 'none', why: 'The subscription key is not kept.' },

  // Services and the node itself.
  {
    match: 'POST /nodes/{node}/services/{service}/start',
    kind: 'opposite',
    operation: 'POST ../stop',
    leaves: {
      read: { operation: 'GET ../state' },
      fields: { state: 'running' },
    },
  },
  {
    match: 'POST /nodes/{node}/services/{service}/stop',
    kind: 'opposite',
    operation: 'POST ../start',
    leaves: {
      read: { operation: 'GET ../state' },
      fields: { state: 'dead' },
    },
  },
  { match: 'POST /nodes/{node}/services/**', kind: 'none', why: 'The service runs again afterwards.' },
  {
    match: 'POST /nodes/{node}/status',
    kind: 'none',
    why: 'A node that was restarted or shut down lost what ran on it.',
  },
  { match: 'POST /nodes/{node}/wakeonlan', kind: 'none', why: 'Shut the node down if it should not run.' },
  { match: 'POST /nodes/{node}/replication/**', kind: 'none', why: 'A run of a job changes only the copy.' },
  { match: 'DELETE /nodes/{node}/tasks/{upid}', kind: 'none', why: 'Start what was stopped again.' },
  {
    match: 'POST /nodes/{node}/execute',
    kind: 'none',
    why: 'It is several calls in one; make them one by one.',
  },
  {
    match: 'POST /nodes/{node}/*',
    kind: 'none',
    why: 'A console changes nothing that could be taken back here.',
  },

  // Disks and Ceph.
  { match: '* /nodes/{node}/disks/**', kind: 'none', why: 'What was on the disk is gone.', net: 'backup' },
  {
    match: 'POST /nodes/{node}/ceph/osd/{osdid}/in',
    kind: 'opposite',
    operation: 'POST ../out',
  },
  {
    match: 'POST /nodes/{node}/ceph/osd/{osdid}/out',
    kind: 'opposite',
    operation: 'POST ../in',
  },
  {
    match: 'POST /nodes/{node}/ceph/start',
    kind: 'opposite',
    operation: 'POST ../stop',
    params: { service: '{service}' },
  },
  {
    match: 'POST /nodes/{node}/ceph/stop',
    kind: 'opposite',
    operation: 'POST ../start',
    params: { service: '{service}' },
  },
  { match: 'POST /nodes/{node}/ceph/mds|mgr|mon/*', kind: 'delete-created' },
  {
    match: 'PUT /nodes/{node}/ceph/pool/{name}',
    kind: 'config',
    read: { operation: 'GET ./status' },
  },
  {
    match: 'POST /nodes/{node}/ceph/pool',
    kind: 'delete-created',
    unchanged: 'GET ./{name}',
  },
  {
    match: '* /nodes/{node}/ceph/**',
    kind: 'none',
    why: "Ceph's daemons and data don't come back by a call.",
    net: 'backup',
  },
] as const satisfies readonly UndoRule[];

import type { ParameterWords } from '../types.js';

/** Names that many operations share. */
export const commonParameters = {
  node: 'Name of a node of the cluster, as `GET /nodes` lists it; not an address.',
  storage: 'Storage id as listed by `GET /storage`, e.g. `local-lvm`.',
  limit: 'How many lines or entries come back at most; 50 unless told otherwise. Page on with `start`.',
  since: 'Only what happened from this moment on: Unix seconds, except syslog, which wants a date.',
  until: 'Only what happened up to this moment: Unix seconds, except syslog, which wants a date.',
  verbose: 'Adds detail to the answer.',
  quiet: 'Leaves progress out of the task log.',
  username: 'Login name at the system in question; with its realm (`root@pam`) where that is Proxmox.',
  domain: 'Domain that the users belong to, as Active Directory or the Windows server names it.',
  key: 'Key, in the form the operation needs: private key, licence, API key or key press.',
  size: 'How big: of a disk, a number with unit; of a Ceph pool, how many copies of each object.',
  version: 'Version of the package; the newest one on offer unless given.',
  property: 'Reads only this setting; all of them unless given.',
  iface: "Network interface: the node's own (`vmbr0`, `eno1`) or, in a guest's firewall, its `net0`.",
  content: 'Kind of data: `images`, `rootdir`, `iso`, `vztmpl`, `backup`, `snippets`, `import`.',
  format:
    'Format of disk images: `raw`, `qcow2` (snapshots on file storages), `vmdk` or `subvol` (containers).',
  volume: 'Volume id such as `local:iso/debian.iso` or `local-lvm:vm-100-disk-0`.',
  notes: 'Free text shown with the backup.',
  fabric: 'Id of an SDN fabric, 2 to 8 letters, digits or dashes.',
  accel: 'Which accelerator to list flags for: `kvm` (hardware, default) or `tcg` (emulation).',
  service: 'System service or Ceph daemon that is meant.',
  notify: 'Who is told of events; a plain on or off when package lists are refreshed.',
  'notify.fencing':
    'Whether fencing of a node is reported: `always` or `never`. Superseded by notification matchers.',
  'notify.package-updates':
    'Whether new updates are reported: `auto` (with a valid subscription), `always`, `never`. Superseded by matchers.',
  'notify.replication':
    'Whether failing replication is reported: `always` or `never`. Superseded by matchers.',
  'notify.target-fencing': 'Endpoint for reports of fencing. No longer used: route them with matchers.',
  'notify.target-package-updates':
    'Endpoint for reports of new updates. No longer used: route them with matchers.',
  'notify.target-replication': 'Endpoint for replication failures. No longer used: route them with matchers.',
  location: 'Where on Earth the machines stand, for the map; set on a node it wins over the datacenter.',
  'location.latitude': 'Degrees north, negative for south: -90 to 90.',
  'location.longitude': 'Degrees east, negative for west: -180 to 180.',
  'location.name': 'What people call the place, e.g. `Vienna DC2`.',
} satisfies ParameterWords;

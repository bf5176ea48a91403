import type { OperationWords } from '../types.js';

/** The daemons of Ceph: monitors, managers, metadata servers, OSDs. */
export const cephDaemonOperations = {
  'GET /nodes/{node}/ceph/mon': 'Lists Ceph monitors with address, quorum and version.',
  'POST /nodes/{node}/ceph/mon/{monid}':
    'Creates a monitor on the node, and a manager with the first. Starts a task.',
  'DELETE /nodes/{node}/ceph/mon/{monid}':
    'Destroys a monitor; too few left stop all of Ceph. Starts a task.',
  'GET /nodes/{node}/ceph/mgr': 'Lists Ceph managers, active and standby.',
  'POST /nodes/{node}/ceph/mgr/{id}': 'Creates a Ceph manager on the node. Starts a task.',
  'DELETE /nodes/{node}/ceph/mgr/{id}': 'Destroys a Ceph manager; keep at least one. Starts a task.',
  'GET /nodes/{node}/ceph/mds': 'Lists CephFS metadata servers, active and standby.',
  'POST /nodes/{node}/ceph/mds/{name}': 'Creates a metadata server for CephFS on the node. Starts a task.',
  'DELETE /nodes/{node}/ceph/mds/{name}':
    'Destroys a metadata server; CephFS halts without any. Starts a task.',
  'GET /nodes/{node}/ceph/osd':
    'Reads the tree of hosts and OSDs: up, in, weight, usage, latency, and flags.',
  'POST /nodes/{node}/ceph/osd': 'Turns a disk into an OSD; what is on it is lost. Starts a task.',
  'GET /nodes/{node}/ceph/osd/{osdid}': 'Names the sub-paths of an OSD.',
  'DELETE /nodes/{node}/ceph/osd/{osdid}':
    'Destroys an OSD that is down and out, with the copies on it. Starts a task.',
  'GET /nodes/{node}/ceph/osd/{osdid}/lv-info':
    'Reads the logical volume an OSD keeps its data, DB or WAL on.',
  'GET /nodes/{node}/ceph/osd/{osdid}/metadata': 'Reads devices, host, addresses and memory use of an OSD.',
  'POST /nodes/{node}/ceph/osd/{osdid}/in': 'Lets an OSD hold data again; Ceph moves some to it.',
  'POST /nodes/{node}/ceph/osd/{osdid}/out': 'Takes an OSD out of use; Ceph copies its data elsewhere.',
  'POST /nodes/{node}/ceph/osd/{osdid}/scrub': 'Tells an OSD to check its data for damage in the background.',
} satisfies OperationWords;

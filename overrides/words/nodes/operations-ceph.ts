import type { OperationWords } from '../types.js';

/** Ceph as a whole: health, configuration, filesystems, pools. Any node of the Ceph cluster answers for all. */
export const cephOperations = {
  'GET /nodes/{node}/ceph': 'Names the Ceph calls of a node.',
  'GET /nodes/{node}/ceph/status':
    'Reads health, warnings, monitors, OSD counts, usage and recovery of Ceph.',
  'GET /nodes/{node}/ceph/log': 'Reads the Ceph cluster log, in pages.',
  'GET /nodes/{node}/ceph/cfg': 'Names the Ceph configuration calls.',
  'GET /nodes/{node}/ceph/cfg/db': 'Lists settings in the configuration database that the monitors keep.',
  'GET /nodes/{node}/ceph/cfg/raw': 'Reads the text of ceph.conf.',
  'GET /nodes/{node}/ceph/cfg/value': 'Reads certain settings, from the database or else from ceph.conf.',
  'GET /nodes/{node}/ceph/cmd-safety':
    'Asks Ceph whether a daemon can be stopped or destroyed without losing data.',
  'GET /nodes/{node}/ceph/crush': 'Reads the CRUSH map, decompiled to text.',
  'GET /nodes/{node}/ceph/rules': 'Lists CRUSH rules by name, for use in pools.',
  'POST /nodes/{node}/ceph/init':
    'Writes the first ceph.conf with networks and pool defaults; a second call changes little.',
  'POST /nodes/{node}/ceph/start': 'Starts all Ceph daemons of a node, or one. Starts a task.',
  'POST /nodes/{node}/ceph/stop':
    'Stops all Ceph daemons of a node, or one; ask cmd-safety first. Starts a task.',
  'POST /nodes/{node}/ceph/restart': 'Restarts all Ceph daemons of a node, or one. Starts a task.',
  'GET /nodes/{node}/ceph/fs': 'Lists CephFS filesystems with their data and metadata pools.',
  'POST /nodes/{node}/ceph/fs/{name}':
    'Creates a CephFS with its two pools; needs a metadata server. Starts a task.',
  'DELETE /nodes/{node}/ceph/fs/{name}':
    'Destroys a CephFS that nothing uses, its pools too if asked. Starts a task.',
  'GET /nodes/{node}/ceph/pool': 'Lists Ceph pools with replicas, placement groups, rule and usage.',
  'POST /nodes/{node}/ceph/pool': 'Creates a Ceph pool, as a storage too if asked. Starts a task.',
  'GET /nodes/{node}/ceph/pool/{name}': 'Names the sub-paths of a pool; its settings are under status.',
  'PUT /nodes/{node}/ceph/pool/{name}': 'Changes settings of a pool; may set data moving. Starts a task.',
  'DELETE /nodes/{node}/ceph/pool/{name}': 'Destroys a pool with every image in it. Starts a task.',
  'GET /nodes/{node}/ceph/pool/{name}/status': 'Reads the settings of a pool, with statistics if asked.',
} satisfies OperationWords;

import type { OperationWords } from '../types.js';

/** Packages and their repositories, container templates on offer, the subscription. */
export const packageOperations = {
  'GET /nodes/{node}/apt': 'Names the package calls of a node.',
  'GET /nodes/{node}/apt/changelog': 'Reads what changed in a package, from its changelog.',
  'GET /nodes/{node}/apt/repositories':
    'Reads the APT sources of a node, with errors, hints and standard ones missing.',
  'POST /nodes/{node}/apt/repositories': 'Switches one APT source, found by file and position, on or off.',
  'PUT /nodes/{node}/apt/repositories':
    'Adds a standard Proxmox or Ceph package source to a node, or enables it.',
  'GET /nodes/{node}/apt/update': 'Lists updates that wait to be installed, as of the last refresh.',
  'POST /nodes/{node}/apt/update':
    'Refreshes the list of updates from the sources; installs nothing. Starts a task.',
  'GET /nodes/{node}/apt/versions':
    'Lists versions of the packages that matter to PVE, running kernel included.',
  'GET /nodes/{node}/aplinfo':
    'Lists container templates that can be downloaded, from the last fetched index.',
  'POST /nodes/{node}/aplinfo': 'Downloads a container template of that index to a storage. Starts a task.',
  'GET /nodes/{node}/subscription':
    'Reads the subscription of a node: level, status, next due date, server id.',
  'POST /nodes/{node}/subscription':
    'Checks the subscription with the licence server again and stores the result.',
  'PUT /nodes/{node}/subscription': 'Sets the subscription key of a node and checks it at once.',
  'DELETE /nodes/{node}/subscription':
    'Removes the subscription key from a node; enterprise packages stop coming.',
} satisfies OperationWords;

import type { OperationWords } from '../types.js';

/** Containers: life, configuration, volumes, moves, snapshots. */
export const lxcOperations = {
  'GET /nodes/{node}/lxc':
    'Lists the containers of one node with state, CPU, memory, disk and uptime; reads only.',
  'POST /nodes/{node}/lxc':
    'Creates a container from a template, or restores one from a backup (`restore`); starts a task.',
  'GET /nodes/{node}/lxc/{vmid}': 'Names the paths below a container; carries no data about it.',
  'DELETE /nodes/{node}/lxc/{vmid}':
    'Destroys a container with its volumes, snapshots and firewall rules, for good; starts a task.',
  'GET /nodes/{node}/lxc/{vmid}/config':
    "Reads a container's settings, pending changes already applied; `current` for the running ones.",
  'PUT /nodes/{node}/lxc/{vmid}/config':
    "Changes a container's settings at once, no task; what needs a restart waits in pending.",
  'GET /nodes/{node}/lxc/{vmid}/pending':
    'Shows each setting of a container with its running value and what changes at the next start.',
  'PUT /nodes/{node}/lxc/{vmid}/resize':
    "Grows a container's volume and the file system on it; never shrinks; starts a task.",
  'POST /nodes/{node}/lxc/{vmid}/move_volume':
    'Moves a volume of a stopped container to another storage or container; starts a task.',
  'GET /nodes/{node}/lxc/{vmid}/feature':
    "Tells whether a container's volumes allow snapshots, clones or copies.",
  'POST /nodes/{node}/lxc/{vmid}/template':
    'Turns a stopped container into a template, which can only be cloned; no way back; answers at once.',
  'POST /nodes/{node}/lxc/{vmid}/clone':
    'Copies a container or template to a new vmid, linked or in full; starts a task.',
  'GET /nodes/{node}/lxc/{vmid}/migrate': 'Says where a container could migrate and what is in the way.',
  'POST /nodes/{node}/lxc/{vmid}/migrate':
    'Migrates a container to another node; a running one must be stopped and started (`restart`); starts a task.',
  'POST /nodes/{node}/lxc/{vmid}/remote_migrate':
    'Migrates a container to a node of another cluster over its API (experimental); starts a task.',
  'POST /nodes/{node}/lxc/{vmid}/mtunnel':
    "Opens the receiving end of a container's migration from another cluster; PVE calls it itself.",
  'GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket':
    "Upgrades to the websocket that carries a container's migration; PVE calls it itself.",
  'GET /nodes/{node}/lxc/{vmid}/interfaces':
    "Lists the addresses on a running container's network interfaces: how to learn its IP.",
  'GET /nodes/{node}/lxc/{vmid}/snapshot':
    "Lists a container's snapshots with parent and time; the row `current` is no snapshot.",
  'POST /nodes/{node}/lxc/{vmid}/snapshot':
    "Takes a snapshot of a container's volumes and settings, running or not; starts a task.",
  'GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}': "Names the paths below a container's snapshot.",
  'DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}':
    'Deletes a snapshot of a container; the container itself stays as it is; starts a task.',
  'GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config':
    'Reads the settings that a container had when its snapshot was taken.',
  'PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config':
    "Changes the description of a container's snapshot; nothing else of it can be changed.",
  'POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback':
    'Puts a container back to a snapshot, stopping it first; all that was written since is lost; starts a task.',
} as const satisfies OperationWords;

/** Containers: power, measurements and consoles. */
export const lxcRuntimeOperations = {
  'GET /nodes/{node}/lxc/{vmid}/status':
    "Names the paths below a container's status; for the state read `status/current`.",
  'GET /nodes/{node}/lxc/{vmid}/status/current':
    "Reads a container's live state: status, CPU, memory, disk, lock, HA, uptime.",
  'POST /nodes/{node}/lxc/{vmid}/status/start': 'Starts a container; the task ends when its init runs.',
  'POST /nodes/{node}/lxc/{vmid}/status/stop':
    'Kills all processes of a container at once; for a clean end take shutdown; starts a task.',
  'POST /nodes/{node}/lxc/{vmid}/status/shutdown':
    "Asks a container's init to end cleanly; without `forceStop` the task fails after `timeout`.",
  'POST /nodes/{node}/lxc/{vmid}/status/reboot':
    'Shuts a container down and starts it again, so that pending changes take effect; starts a task.',
  'POST /nodes/{node}/lxc/{vmid}/status/suspend':
    'Checkpoints a container and halts it; experimental, fails for many containers; starts a task.',
  'POST /nodes/{node}/lxc/{vmid}/status/resume': 'Lets a suspended container run on; starts a task.',
  'GET /nodes/{node}/lxc/{vmid}/rrd':
    "Draws a graph of a container's past load as a PNG on the node; numbers: `rrddata`.",
  'GET /nodes/{node}/lxc/{vmid}/rrddata':
    "Reads a container's past CPU, memory, disk and network load as a series of points.",
  'POST /nodes/{node}/lxc/{vmid}/vncproxy':
    "Opens a container's console over VNC: answers port and ticket, good for a few seconds.",
  'GET /nodes/{node}/lxc/{vmid}/vncwebsocket':
    "Upgrades to the websocket of a container's console that vncproxy or termproxy opened.",
  'POST /nodes/{node}/lxc/{vmid}/termproxy':
    "Opens a container's text console: answers port and ticket, good for a few seconds.",
  'POST /nodes/{node}/lxc/{vmid}/spiceproxy':
    "Opens a container's console over SPICE: answers the file that virt-viewer takes, with a short-lived ticket.",
} as const satisfies OperationWords;

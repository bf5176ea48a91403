import type { OperationWords } from '../types.js';

/** A node as a machine: its state, settings, logs, power and statistics. */
export const nodeOperations = {
  'GET /version': 'Reads the PVE release and version of the node that answers; the cheapest test of a login.',
  'GET /nodes': 'Lists all nodes: online or not, CPU, memory and root disk in use, uptime.',
  'GET /nodes/{node}': 'Names the sub-paths of a node; for its condition read status instead.',
  'GET /nodes/{node}/status': 'Reads load, CPU model, memory, swap, root disk, kernel and uptime of a node.',
  'POST /nodes/{node}/status': 'Reboots or powers off the whole node; its guests are shut down with it.',
  'GET /nodes/{node}/version': 'Reads which PVE release and manager build a certain node runs.',
  'GET /nodes/{node}/config':
    'Reads the settings of a node: notes, ACME domains, Wake-on-LAN, start delay, location.',
  'PUT /nodes/{node}/config':
    'Changes the settings of a node: notes, ACME domains, Wake-on-LAN, start delay, location.',
  'GET /nodes/{node}/dns': 'Reads the search domain and the name servers a node asks.',
  'PUT /nodes/{node}/dns': 'Sets search domain and name servers of a node; servers left out are dropped.',
  'GET /nodes/{node}/hosts':
    'Reads the text of /etc/hosts of a node, with the digest to send back on change.',
  'POST /nodes/{node}/hosts': 'Replaces the whole /etc/hosts of a node; a wrong line can break the cluster.',
  'GET /nodes/{node}/time': 'Reads the clock and time zone of a node.',
  'PUT /nodes/{node}/time': 'Sets the time zone of a node; the clock itself is not touched.',
  'GET /nodes/{node}/syslog': 'Reads lines of the system log by date and service, numbered for paging.',
  'GET /nodes/{node}/journal':
    'Reads raw systemd journal lines by time, count or cursor; quicker than syslog.',
  'GET /nodes/{node}/report':
    'Collects a long text about the node for support: versions, configs, disks, network.',
  'GET /nodes/{node}/netstat': 'Reads bytes in and out of every network device of the guests on the node.',
  'GET /nodes/{node}/rrd': 'Draws a PNG chart of node statistics and returns it; for numbers use rrddata.',
  'GET /nodes/{node}/rrddata':
    'Reads the history of CPU, load, memory, disk and network of a node as numbers.',
  'POST /nodes/{node}/wakeonlan':
    'Powers on a sleeping node by a Wake-on-LAN packet; its MAC must be configured.',
  'POST /nodes/{node}/execute': 'Runs a batch of API calls one after another on a node; root@pam only.',
} satisfies OperationWords;

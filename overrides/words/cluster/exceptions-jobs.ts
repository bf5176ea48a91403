import type { WordsException } from '../types.js';

const vendorDevice = 'Vendor and device id as 4+4 hex digits, such as 046d:c52b.';

/** Names that mean something of their own in ACME, backup and sync jobs, mappings and metrics. */
export const jobExceptions = [
  {
    match: '* /cluster/acme/account/**',
    words: { name: 'Name of the account in this cluster; default "default".' },
  },
  { match: 'GET /cluster/acme/plugins', words: { type: 'Only plugins of this kind: dns or standalone.' } },
  {
    match: '* /cluster/acme/plugins/**',
    words: {
      id: 'Name of the ACME plugin.',
      type: 'dns (proof by a DNS record) or standalone (proof over port 80).',
      data: 'Settings and credentials of the DNS provider, as KEY=value lines in base64; a secret.',
      nodes: 'Nodes that may use the plugin; left out, all.',
    },
  },

  {
    match: '* /cluster/backup/**',
    words: {
      id: 'Backup job; made up when left out on creation.',
      vmid: 'Guests to back up, by vmid; or use `all` or `pool`.',
      pool: 'Backs up every guest of this pool, also those that join later.',
      node: 'Only guests on this node; left out, those of every node.',
      storage: 'Storage with content backup that the files go to.',
      bwlimit: 'Limit for reading and writing in KiB/s; default 0, none.',
      enabled: 'Whether the job runs on its schedule; default true.',
      protected: 'Protects the backups made against deletion and pruning; default false.',
      'prune-backups': 'How many to keep, keep-daily=7,keep-weekly=4; left out, by the storage.',
      quiet: 'Writes less to the log; default false.',
    },
  },

  {
    match: '* /cluster/jobs/realm-sync/{id}',
    words: {
      id: 'Name of the sync job.',
      realm: 'LDAP or AD realm to import from.',
      scope: 'What the job imports: users, groups or both; left out, as the realm says.',
      enabled: 'Whether the job runs on its schedule; default true.',
    },
  },
  {
    match: 'GET /cluster/jobs/schedule-analyze',
    words: {
      schedule: 'Calendar event to try out, such as "mon..fri 22:00".',
      starttime: 'When to begin, in Unix seconds; default now.',
    },
  },

  {
    match: '* /cluster/mapping/dir/**',
    words: {
      id: 'Name of the directory mapping; virtiofs of a VM refers to it.',
      map: 'One entry per node: node=pve1,path=/srv/share.',
      'map.path': 'Absolute path of the folder on that node; it must exist.',
      description: 'Note about the mapping.',
    },
  },
  {
    match: '* /cluster/mapping/pci/**',
    words: {
      id: 'Name of the PCI mapping; hostpci of a VM refers to it.',
      map: 'One entry per device: node=pve1,path=0000:01:00.0,id=8086:1533; several per node make a choice.',
      'map.path':
        'PCI address on that node, 0000:01:00.0; without the function all of them, several joined by ;.',
      description: 'Note about the mapping.',
    },
  },
  {
    match: '* /cluster/mapping/usb/**',
    words: {
      id: 'Name of the USB mapping; usb of a VM refers to it.',
      map: 'One entry per node: node=pve1,id=046d:c52b, with path=1-2 for a fixed port.',
      'map.id': vendorDevice,
      'map.path': 'USB port as bus-port, 1-2 or 1-2.3; left out, the device is found by its id at any port.',
      description: 'Note about the mapping.',
    },
  },

  {
    match: '* /cluster/metrics/server/{id}',
    words: {
      id: 'Name of the metric server in this cluster.',
      type: 'Kind of server: influxdb, graphite or opentelemetry.',
      path: 'Graphite: root that all names begin with; default proxmox.',
      port: 'Port of the server; usual are 8089 (InfluxDB udp), 8086 (InfluxDB http), 2003 (Graphite), 4318 (OTLP).',
      proto: 'Graphite: udp (default) or tcp.',
      mtu: 'Largest UDP packet in bytes, 512 to 65536; default 1500.',
      timeout:
        'Graphite over tcp and InfluxDB over http: seconds to wait; default 1. A dead server slows all nodes.',
      token: 'InfluxDB over http: access token, or user:password for the older API; a secret.',
      disable: 'Keeps the entry but sends nothing; default false.',
    },
  },
] as const satisfies readonly WordsException[];

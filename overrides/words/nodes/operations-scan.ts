import type { OperationWords } from '../types.js';

/** Looking from a node at what could become a storage or be fetched to one. */
export const scanOperations = {
  'GET /nodes/{node}/scan': 'Names the kinds of storage a node can look for.',
  'GET /nodes/{node}/scan/cifs': 'Asks an SMB server, from the node, which shares it offers.',
  'GET /nodes/{node}/scan/iscsi': 'Asks an iSCSI portal, from the node, which targets it offers.',
  'GET /nodes/{node}/scan/lvm': 'Lists volume groups of a node that a storage could use.',
  'GET /nodes/{node}/scan/lvmthin': 'Lists thin pools in a volume group that a storage could use.',
  'GET /nodes/{node}/scan/nfs': 'Asks an NFS server, from the node, which folders it exports.',
  'GET /nodes/{node}/scan/pbs': 'Logs in to a Proxmox Backup Server, from the node, and lists datastores.',
  'GET /nodes/{node}/scan/zfs': 'Lists ZFS pools and datasets of a node that a storage could use.',
  'GET /nodes/{node}/query-url-metadata':
    'Asks a URL, from the node, for file name, size and type; downloads nothing.',
  'GET /nodes/{node}/query-oci-repo-tags': 'Asks a registry, from the node, which tags an OCI image has.',
} satisfies OperationWords;

import type { OperationWords } from '../types.js';

/** Storages: their definition for the cluster, and what a node sees and does in them. */
export const storageOperations = {
  'GET /storage': 'Lists storages as defined for the cluster; for free space ask a node.',
  'POST /storage': 'Defines a storage for the cluster; data on it is left alone.',
  'GET /storage/{storage}': 'Reads the definition of a storage.',
  'PUT /storage/{storage}': 'Changes the definition of a storage; where it points to stays as created.',
  'DELETE /storage/{storage}': 'Removes a storage from PVE; its data stays, guests with disks on it fail.',
  'GET /nodes/{node}/storage':
    'Lists storages usable on a node: content, active or not, total and free bytes.',
  'GET /nodes/{node}/storage/{storage}': 'Names the sub-paths of a storage; space is under status.',
  'GET /nodes/{node}/storage/{storage}/status':
    'Reads size, used and free bytes of a storage and whether it is active.',
  'GET /nodes/{node}/storage/{storage}/identity':
    'Reads what backend stands behind a storage, to tell two of them apart.',
  'GET /nodes/{node}/storage/{storage}/rrd':
    'Draws a PNG chart of the use of a storage; for numbers use rrddata.',
  'GET /nodes/{node}/storage/{storage}/rrddata':
    'Reads how total and used space of a storage went, as numbers.',
  'GET /nodes/{node}/storage/{storage}/content':
    'Lists volumes on a storage: disks, ISOs, templates, backups.',
  'POST /nodes/{node}/storage/{storage}/content':
    'Creates an empty disk image for a guest; attaching it is a second step.',
  'GET /nodes/{node}/storage/{storage}/content/{volume}': 'Reads size, format, notes and path of a volume.',
  'POST /nodes/{node}/storage/{storage}/content/{volume}':
    'Copies a volume, to another node if asked; experimental. Starts a task.',
  'PUT /nodes/{node}/storage/{storage}/content/{volume}':
    'Sets the notes of a backup or its protection from pruning.',
  'DELETE /nodes/{node}/storage/{storage}/content/{volume}':
    'Deletes a disk image, ISO, template or backup for good. Starts a task.',
  'GET /nodes/{node}/storage/{storage}/prunebackups':
    'Shows which backups a retention would keep or remove; touches none.',
  'DELETE /nodes/{node}/storage/{storage}/prunebackups':
    'Deletes backups that a retention does not keep. Starts a task.',
  'POST /nodes/{node}/storage/{storage}/upload':
    'Takes in an ISO, template or import image as a file. Starts a task.',
  'POST /nodes/{node}/storage/{storage}/download-url':
    'Makes the node fetch an ISO, template or image from a URL. Starts a task.',
  'POST /nodes/{node}/storage/{storage}/oci-registry-pull':
    'Fetches an OCI image to a storage as a container template. Starts a task.',
  'GET /nodes/{node}/storage/{storage}/file-restore/list':
    'Lists a folder inside a backup on Proxmox Backup Server.',
  'GET /nodes/{node}/storage/{storage}/file-restore/download':
    'Downloads a file or folder out of a backup on Proxmox Backup Server.',
  'GET /nodes/{node}/storage/{storage}/import-metadata':
    'Reads a foreign VM (ESXi, OVA) as ready arguments for creating it here, with warnings.',
} satisfies OperationWords;

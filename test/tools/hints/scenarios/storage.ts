import { LAB, type Scenario } from '../provoke.js';

const BACKUP = 'local:backup/vzdump-qemu-100-2026_01_01-00_00_00.vma.zst';
const TARBALL = 'nfs-shared:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst';

const TEMPLATE = 'ubuntu-24.04-standard_24.04-2_amd64.tar.zst';

/** Storages, files and backups. */
export const storage: readonly Scenario[] = [
  {
    rule: 'storage-full',
    faults: ['storage-full=nfs-shared'],
    call: ['create_backup', { vmid: 100, storage: 'nfs-shared' }],
  },
  {
    rule: 'storage-full',
    faults: ['storage-full=local-lvm'],
    call: ['update_vm_config', { vmid: 106, scsi1: 'local-lvm:32' }],
  },
  {
    rule: 'storage-full',
    faults: ['storage-full=nfs-shared'],
    call: ['move_disk', { vmid: 103, disk: 'scsi0', storage: 'nfs-shared' }],
  },
  {
    rule: 'storage-content',
    call: ['download_template', { node: 'pve1', storage: 'local-lvm', template: TEMPLATE }],
  },
  {
    rule: 'storage-content',
    previewed: true,
    before: [['update_storage', { storage: 'nfs-shared', content: 'images,rootdir' }]],
    call: ['create_backup', { vmid: 100, storage: 'nfs-shared' }],
  },
  {
    rule: 'storage-disabled',
    before: [['update_storage', { storage: 'nfs-shared', disable: true }]],
    call: ['list_storage_content', { storage: 'nfs-shared', node: 'pve1' }],
  },
  {
    rule: 'storage-disabled',
    before: [['update_storage', { storage: 'nfs-shared', disable: true }]],
    call: ['GET /nodes/pve1/storage/nfs-shared/content'],
  },
  {
    rule: 'storage-not-on-node',
    before: [
      [
        'POST /storage',
        { type: 'dir', storage: 'onlypve1', path: '/mnt/one', nodes: 'pve1', content: 'images' },
      ],
    ],
    call: ['list_storage_content', { storage: 'onlypve1', node: 'pve2' }],
  },
  { rule: 'storage-missing', call: ['delete_storage', { storage: 'nope' }] },
  { rule: 'storage-missing', call: ['get_storage_config', { storage: 'nfs-share' }] },
  {
    rule: 'storage-exists',
    call: ['create_storage', { type: 'dir', storage: 'local', path: '/x', content: 'iso' }],
  },
  {
    rule: 'backup-missing',
    call: ['get_backup_config', { volid: 'nfs-shared:backup/vzdump-qemu-100-2026_01_01-00_00_00.vma.zst' }],
  },
  {
    rule: 'backup-missing',
    world: LAB,
    previewed: true,
    before: [['delete_backup', { volid: BACKUP }]],
    call: ['restore_vm', { archive: BACKUP, vmid: 700, node: 'alpha' }],
  },
  {
    rule: 'template-missing',
    previewed: true,
    before: [['delete_volume', { volid: TARBALL, node: 'pve1' }]],
    call: ['create_container', { node: 'pve1', vmid: 700, ostemplate: TARBALL, rootfs: 'local-lvm:4' }],
  },
  {
    rule: 'iso-missing',
    previewed: true,
    before: [
      ['update_vm_config', { vmid: 106, ide2: 'local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom' }],
      ['delete_volume', { volid: 'local:iso/debian-13.1.0-amd64-netinst.iso', node: 'pve3' }],
    ],
    call: ['update_vm_config', { vmid: 106, ide2: 'local:iso/debian-13.1.0-amd64-netinst.iso,media=cdrom' }],
  },
  { rule: 'volume-missing', call: ['update_vm_config', { vmid: 106, scsi1: 'local-lvm:vm-777-disk-0' }] },
  {
    rule: 'volume-missing',
    call: ['GET /nodes/pve1/storage/nfs-shared/content/nfs-shared:100/vm-100-disk-0.qcow2'],
  },
  {
    rule: 'file-exists',
    call: [
      'POST /nodes/pve1/storage/local-lvm/content',
      { vmid: 100, filename: 'vm-100-disk-0', size: '1G' },
    ],
  },
  {
    rule: 'file-exists',
    call: [
      'POST /nodes/pve1/storage/nfs-shared/content',
      { vmid: 109, filename: 'vm-109-disk-0.qcow2', size: '1G', format: 'qcow2' },
    ],
  },
  {
    rule: 'file-exists',
    call: [
      'download_file',
      {
        storage: 'nfs-shared',
        node: 'pve1',
        url: 'https://cdimage.debian.org/virtio-win-0.1.271.iso',
        content: 'iso',
        filename: 'virtio-win-0.1.271.iso',
      },
    ],
  },
  {
    rule: 'file-exists',
    before: [
      [
        'pull_container_image',
        { node: 'pve1', storage: 'nfs-shared', reference: 'docker.io/library/alpine:3' },
      ],
    ],
    call: [
      'pull_container_image',
      { node: 'pve1', storage: 'nfs-shared', reference: 'docker.io/library/alpine:3' },
    ],
  },
  { rule: 'no-retention', call: ['preview_prune', { storage: 'nfs-shared', node: 'pve1' }] },
  {
    rule: 'download-failed',
    call: ['GET /nodes/pve1/query-url-metadata', { url: 'https://cdimage.debian.org/missing/a.iso' }],
  },
  { rule: 'no-retention', call: ['GET /nodes/pve1/storage/local/prunebackups'] },
  {
    rule: 'backup-limit',
    before: [
      ['update_storage', { storage: 'nfs-shared', 'prune-backups': 'keep-last=1' }],
      ['create_backup', { vmid: 108, storage: 'nfs-shared' }],
    ],
    call: ['create_backup', { vmid: 108, storage: 'nfs-shared', remove: false }],
  },
  {
    rule: 'backup-ha',
    before: [['create_ha_resource', { sid: 'vm:103' }]],
    call: ['create_backup', { vmid: 103, storage: 'nfs-shared', mode: 'stop' }],
  },
  { rule: 'backup-failed', call: ['POST /nodes/pve1/vzdump', { vmid: '100,9999', storage: 'nfs-shared' }] },
  {
    rule: 'download-failed',
    call: [
      'download_file',
      {
        storage: 'nfs-shared',
        node: 'pve1',
        url: 'https://cdimage.debian.org/missing/a.iso',
        content: 'iso',
        filename: 'a.iso',
      },
    ],
  },
  {
    rule: 'download-failed',
    call: [
      'download_file',
      {
        storage: 'nfs-shared',
        node: 'pve1',
        url: 'https://host.invalid/a.iso',
        content: 'iso',
        filename: 'a.iso',
      },
    ],
  },
  {
    rule: 'download-failed',
    call: [
      'download_file',
      {
        storage: 'nfs-shared',
        node: 'pve1',
        url: 'https://cdimage.debian.org/a.iso',
        content: 'iso',
        filename: 'a.iso',
        checksum: 'ab'.repeat(32),
        'checksum-algorithm': 'sha256',
      },
    ],
  },
  {
    rule: 'upload-refused',
    call: [
      'download_file',
      {
        storage: 'nfs-shared',
        node: 'pve1',
        url: 'https://cdimage.debian.org/a.exe',
        content: 'iso',
        filename: 'a.exe',
      },
    ],
  },
  {
    rule: 'storage-content',
    call: [
      'download_file',
      {
        storage: 'local-lvm',
        node: 'pve1',
        url: 'https://cdimage.debian.org/a.iso',
        content: 'iso',
        filename: 'a.iso',
      },
    ],
  },
];

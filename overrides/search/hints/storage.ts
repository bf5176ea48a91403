import type { Hints } from '../types.js';

/** Storages, what is on them, backups and replication. */
export const storage: Hints = {
  'GET /storage': 'list storages datastores configured defined which',
  'POST /storage':
    'add new storage datastore nfs cifs smb share iscsi lvm zfs dir directory ceph rbd cephfs pbs proxmox backup server esxi mount connect attach',
  'PUT /storage/{storage}':
    'disable enable storage restrict limit to certain nodes content types edit change retention',
  'DELETE /storage/{storage}': 'remove delete unmount disconnect storage datastore definition',
  'GET /nodes/{node}/storage': 'how full free space usage capacity datastores list storages available',
  'GET /nodes/{node}/storage/{storage}/status':
    'how full free space usage capacity left used of datastore df',
  'GET /nodes/{node}/storage/{storage}/rrddata': 'usage history growth over time graph trend',
  'GET /nodes/{node}/storage/{storage}/content':
    'which isos backups templates images files disks volumes orphaned unused do we have list browse size on storage',
  'POST /nodes/{node}/storage/{storage}/content': 'allocate create new empty raw qcow2 disk image volume',
  'PUT /nodes/{node}/storage/{storage}/content/{volume}':
    'backup note comment protect protected from pruning keep',
  'GET /nodes/{node}/storage/{storage}/content/{volume}': 'details size path of one volume image file',
  'DELETE /nodes/{node}/storage/{storage}/content/{volume}':
    'delete remove old backup file iso image template orphaned unused disk volume',
  'POST /nodes/{node}/storage/{storage}/content/{volume}': 'copy volume image',
  'POST /nodes/{node}/storage/{storage}/upload': 'upload iso image file template',
  'POST /nodes/{node}/storage/{storage}/download-url':
    'download fetch wget cloud image iso qcow2 from url internet web link to storage',
  'POST /nodes/{node}/storage/{storage}/oci-registry-pull': 'docker pull container image from registry hub',
  'GET /nodes/{node}/query-oci-repo-tags': 'docker image tags versions registry hub list',
  'GET /nodes/{node}/query-url-metadata': 'check size filename type behind url link before download',
  'GET /nodes/{node}/storage/{storage}/import-metadata':
    'import vm from esxi vmware vsphere ova ovf vmdk inspect',
  'GET /nodes/{node}/storage/{storage}/file-restore/list':
    'browse list files folders in backup single recover',
  'GET /nodes/{node}/storage/{storage}/file-restore/download':
    'recover restore extract download single file out of backup',
  'GET /nodes/{node}/storage/{storage}/prunebackups':
    'prune retention would be removed pruned keep preview which backups dry run simulate',
  'DELETE /nodes/{node}/storage/{storage}/prunebackups': 'prune old backups retention clean up keep last',
  'GET /nodes/{node}/aplinfo':
    'available container lxc templates list debian ubuntu appliance to download turnkey',
  'POST /nodes/{node}/aplinfo': 'download pull get container lxc template debian ubuntu appliance turnkey',
  'GET /nodes/{node}/scan/nfs': 'nfs exports of nas server showmount discover list',
  'GET /nodes/{node}/scan/cifs': 'smb cifs samba windows shares of nas server discover list offer',
  'GET /nodes/{node}/scan/iscsi': 'iscsi targets on portal discover list san lun',
  'GET /nodes/{node}/scan/pbs': 'datastores on proxmox backup server discover list',
  'GET /nodes/{node}/scan/zfs': 'zfs pools datasets of host discover for storage',
  'GET /nodes/{node}/scan/lvm': 'lvm volume groups of host discover for storage',
  'GET /nodes/{node}/scan/lvmthin': 'lvm thin pools of host discover for storage',
  // Backup
  'POST /nodes/{node}/vzdump':
    'back up now vm container guest run start backup immediately all ad hoc manual save',
  'GET /nodes/{node}/vzdump/defaults': 'default backup settings options vzdump conf',
  'GET /nodes/{node}/vzdump/extractconfig': 'show vm guest config contained stored inside backup archive',
  'GET /cluster/backup': 'list show backup jobs schedule plan scheduled when',
  'POST /cluster/backup': 'create schedule nightly daily weekly automatic backup job plan for all guests',
  'GET /cluster/backup/{id}': 'show one backup job schedule details',
  'PUT /cluster/backup/{id}': 'change edit disable enable pause backup job schedule retention storage',
  'DELETE /cluster/backup/{id}': 'delete remove backup job schedule',
  'GET /cluster/backup/{id}/included_volumes':
    'which disks volumes guests does backup job include cover exclude',
  'GET /cluster/backup-info/not-backed-up':
    'guests vms without missing any backup no job uncovered unprotected not covered',
  'GET /cluster/jobs/schedule-analyze':
    'next run times simulate calendar event schedule when would fire test cron',
  // Replication
  'GET /cluster/replication': 'list replication jobs all',
  'POST /cluster/replication':
    'replicate vm guest disks to second other node every minutes zfs sync create job',
  'PUT /cluster/replication/{id}':
    'change edit disable enable pause suspend schedule interval rate of replication job',
  'DELETE /cluster/replication/{id}': 'delete remove stop replication job',
  'GET /nodes/{node}/replication': 'replication state of jobs last sync lag failed list',
  'GET /nodes/{node}/replication/{id}/status': 'replication errors failing state last sync lag when',
  'GET /nodes/{node}/replication/{id}/log': 'replication log output why failed run',
  'POST /nodes/{node}/replication/{id}/schedule_now':
    'replication trigger run start sync now immediately force',
};

import type { ParameterWords } from '../types.js';
import { under } from './under.js';

/** Limits on a drive: `mbps` in MB/s, `iops` in operations, `bps` in bytes; averages, and bursts above them. */
const limitKeys = {
  mbps: 'Most MB/s, reads and writes together; default no limit.',
  mbps_rd: 'Most MB/s of reads; not beside `mbps`.',
  mbps_wr: 'Most MB/s of writes; not beside `mbps`.',
  mbps_max: 'MB/s allowed in bursts above `mbps`.',
  mbps_rd_max: 'MB/s of reads allowed in bursts above `mbps_rd`.',
  mbps_wr_max: 'MB/s of writes allowed in bursts above `mbps_wr`.',
  iops: 'Most operations a second, reads and writes together; default no limit.',
  iops_rd: 'Most reads a second; not beside `iops`.',
  iops_wr: 'Most writes a second; not beside `iops`.',
  iops_max: 'Operations a second allowed in bursts above `iops`.',
  iops_rd_max: 'Reads a second allowed in bursts above `iops_rd`.',
  iops_wr_max: 'Writes a second allowed in bursts above `iops_wr`.',
  iops_max_length: 'Seconds that a burst up to `iops_max` may last.',
  iops_rd_max_length: 'Seconds that a burst up to `iops_rd_max` may last.',
  iops_wr_max_length: 'Seconds that a burst up to `iops_wr_max` may last.',
  iops_rd_length: 'Old name of `iops_rd_max_length`.',
  iops_wr_length: 'Old name of `iops_wr_max_length`.',
  bps: 'Most bytes a second, reads and writes together; the finer form of `mbps`.',
  bps_rd: 'Most bytes a second of reads; the finer form of `mbps_rd`.',
  bps_wr: 'Most bytes a second of writes; the finer form of `mbps_wr`.',
  bps_max_length: 'Seconds that a burst up to `mbps_max` may last.',
  bps_rd_max_length: 'Seconds that a burst up to `mbps_rd_max` may last.',
  bps_wr_max_length: 'Seconds that a burst up to `mbps_wr_max` may last.',
  bps_rd_length: 'Old name of `bps_rd_max_length`.',
  bps_wr_length: 'Old name of `bps_wr_max_length`.',
} as const satisfies ParameterWords;

/** What every state or data disk of a VM has. */
const volumeKeys = {
  file: '"STORAGE:GIB" for a new disk ("local-lvm:32"), a volid for an existing one, `none` or `cdrom` for a CD drive.',
  volume: 'Other name of `file`.',
  size: 'For information; a new value is accepted and ignored. To grow the disk use resize.',
  'import-from':
    'Copies a new disk from this volid or (root only) absolute path; write the new one as "STORAGE:0".',
} as const satisfies ParameterWords;

const driveKeys = {
  format: 'File format on file-based storage: raw (default) is fast but no snapshots there; qcow2 has them.',
  media: '`disk` (default) or `cdrom`, as for "local:iso/debian.iso,media=cdrom".',
  aio: 'How QEMU does I/O: io_uring (default), native (needs cache none or directsync) or threads.',
  backup: 'false: leave the disk out of backups; what is restored from them lacks it. Default true.',
  cache: 'none (default) is safe and fast; writeback faster, risks seconds of data; unsafe ignores flushes.',
  detect_zeroes: 'true (default): do not store blocks of zeros; with `discard` they are freed.',
  discard: "`on`: pass the guest's trims to thin storage, freeing space. Default `ignore`.",
  replicate: 'false: leave the disk out of storage replication. Default true.',
  rerror: 'On a read error: report (default) to the guest, ignore, or stop the VM.',
  werror: 'On a write error: enospc (default: stop when full, else report), report, ignore or stop.',
  serial: 'Serial number the guest reads, up to 20 characters, URL-encoded; good for naming disks inside.',
  shared:
    'true: promise that this path or device exists on all nodes, so that migration is allowed; shares nothing.',
  snapshot:
    'true: what the guest writes is dropped when the VM stops. No relation to snapshots; default false.',
} as const satisfies ParameterWords;

const ssd = { ssd: 'true: show the guest an SSD instead of a spinning disk; does not change the speed.' };
const wwn = { wwn: 'World-wide name the guest reads: 0x and 16 hex digits.' };
const ro = { ro: 'true: read-only for the guest. Default false.' };
const iothread = {
  iothread: 'true: an I/O thread of its own, for fast disks; SCSI needs scsihw virtio-scsi-single.',
};

const scsiKeys = {
  product: 'Product the guest reads, up to 16 characters.',
  vendor: 'Vendor the guest reads, up to 8 characters.',
  queues: 'Request queues of the controller, at least 2; for very busy disks.',
  scsiblock:
    "true: hand a host's whole block device through with all SCSI commands; errors there can hit the guest.",
} as const satisfies ParameterWords;

const buses = ['ide[n]', 'sata[n]', 'scsi[n]', 'virtio[n]'];

/** Disks of VMs. */
export const diskParameters: ParameterWords = {
  'scsi[n]':
    'Disk: "local-lvm:32" makes one of 32 GiB; the usual bus, with scsihw virtio-scsi-single. scsi0 to scsi30.',
  'virtio[n]':
    'Disk on virtio-blk: "local-lvm:32"; fast, Linux or Windows with drivers. virtio0 to virtio15.',
  'sata[n]':
    'Disk or CD drive for systems without virtio drivers: "local-lvm:32". sata0 to sata5; no hotplug.',
  'ide[n]':
    'CD drive "local:iso/debian.iso,media=cdrom", cloud-init "local-lvm:cloudinit", or slow disk. ide0 to ide3.',
  cdrom: "Short for `ide2`: volid of an ISO, `cdrom` for the host's drive, or `none`.",
  scsihw: "SCSI controller: virtio-scsi-single is the one to take; the API's default `lsi` is old and slow.",
  efidisk0:
    'Where UEFI keeps its settings: "local-lvm:1,efitype=4m,pre-enrolled-keys=1"; for bios ovmf. Size is fixed.',
  tpmstate0:
    'TPM state: "local-lvm:1,version=v2.0"; Windows 11 wants it. Size is fixed; raw formats block snapshots.',
  ...under([...buses, 'efidisk0', 'tpmstate0'], volumeKeys),
  ...under(buses, { ...driveKeys, ...limitKeys }),
  ...under(['ide[n]', 'sata[n]', 'scsi[n]'], { ...ssd, ...wwn }),
  ...under(['scsi[n]', 'virtio[n]'], { ...ro, ...iothread }),
  ...under(['scsi[n]'], scsiKeys),
  'ide[n].model': 'Model name the guest reads, up to 40 characters, URL-encoded.',
  'efidisk0.format': 'File format on file-based storage: qcow2 allows snapshots, raw does not.',
  'efidisk0.efitype': '`4m` for new VMs, needed for Secure Boot; `2m` is the old default.',
  'efidisk0.pre-enrolled-keys':
    "true: Secure Boot with Microsoft's and the distributions' keys; only with 4m. Default false.",
  'efidisk0.ms-cert':
    'Notes which Microsoft certificates were enrolled; 2023k is the newest set. PVE sets it itself.',
  'tpmstate0.format': 'File format on file-based storage: qcow2 allows snapshots, raw does not.',
  'tpmstate0.version': '`v2.0` for Windows 11 and all that is new; v1.2 is the default. Fixed once created.',
};

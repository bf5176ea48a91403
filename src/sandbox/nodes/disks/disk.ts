import type { Call } from '../../server/call.js';
import { die } from '../../server/failure.js';
import type { Disk, Host } from '../../store/host.js';
import { hostOf } from '../host.js';

/** The disk of that path (PVE::Diskmanage::verify_blockdev_path); PVE's 500 where no such device is there. */
export function needDisk(call: Call, devpath: string): Disk {
  return hostOf(call).disks.get(devpath) ?? die('not a valid block device');
}

/** Refuses a disk that holds anything (PVE::Diskmanage::assert_disk_unused). */
export function needUnused(call: Call, devpath: string): Disk {
  const disk = needDisk(call, devpath);
  if (disk.used !== undefined) die(`device '${devpath}' is already in use`);
  return disk;
}

/** Empties the disks of a volume group, pool or file system that is gone. */
export function release(host: Host, devices: readonly string[], wipe: boolean): void {
  if (!wipe) return;
  for (const device of devices) {
    const disk = host.disks.get(device);
    if (disk === undefined) continue;
    disk.used = undefined;
    disk.gpt = false;
  }
}

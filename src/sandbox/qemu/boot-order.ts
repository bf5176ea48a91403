import { readDrive } from '../guests/disks.js';
import { readProperties } from '../guests/properties.js';
import { die } from '../server/failure.js';
import type { GuestConfig } from '../store/model.js';

/** The devices of a boot order such as `order=scsi0;net0`; empty where there is none. */
export function bootDevices(boot: unknown): readonly string[] {
  const order = readProperties(String(boot ?? '').trim(), 'legacy').get('order') ?? '';
  return order.split(';').filter((device) => device !== '');
}

/** Devices as they stand in the configuration: a blank for none. */
export function printBootOrder(devices: readonly string[]): string {
  return devices.length === 0 ? ' ' : `order=${devices.join(';')}`;
}

/** Refuses a boot order that names a device which the VM has not, or loses in the same update. */
export function checkBootOrder(
  boot: unknown,
  config: Readonly<Record<string, unknown>>,
  gone: readonly string[],
): void {
  for (const device of bootDevices(boot)) {
    if (config[device] === undefined || gone.includes(device)) {
      die(`invalid bootorder: device '${device}' does not exist'`);
    }
  }
}

/** Takes an option that goes away out of the boot order. */
export function leaveBootOrder(config: GuestConfig, key: string): void {
  const devices = bootDevices(config.boot);
  if (devices.includes(key)) config.boot = printBootOrder(devices.filter((device) => device !== key));
}

/** Appends a new CD drive to the boot order, if there is one. */
export function joinBootOrder(config: GuestConfig, key: string): void {
  const devices = bootDevices(config.boot);
  if (devices.length === 0 || devices.includes(key) || readDrive(config, key)?.cdrom !== true) return;
  config.boot = printBootOrder([...devices, key]);
}

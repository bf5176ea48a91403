/** Settings of guests (PVE::QemuServer, PVE::LXC::Config, PVE::JSONSchema). */
import type { TextFormat } from './kinds.js';
import { byPattern, chomp, isFalse, splitAt, splitList } from './text.js';

const diskName = /^(?:ide[0-3]|sata[0-5]|scsi(?:[12]?\d|30)|virtio(?:\d|1[0-5]))$/;
const bootable = /^(?:net(?:[12]?\d|3[01])|usb(?:\d|1[0-3])|hostpci(?:\d|1[0-5]))$/;
const otherDrive = /^(?:efidisk0|tpmstate0)$/;

const startupOrder: TextFormat = (text) => {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  const isValid = !isFalse(text) && parts.every((part) => /^(?:(?:order=)?|up=|down=)\d+\n?$/.test(part));
  return isValid ? undefined : 'unable to parse startup options\n';
};

const cpuSet: TextFormat = (text) => {
  const isValid = splitAt(text, ',').every((part) => {
    const range = /^(\d+)(?:-(\d+))?$/.exec(part.trim());
    return range !== null && Number(range[2] ?? range[1]) >= Number(range[1]);
  });
  return isValid ? undefined : 'unable to parse cpuset option\n';
};

const hotplugFeatures = new Set(['network', 'disk', 'cpu', 'memory', 'usb', 'cloudinit']);

const hotplug: TextFormat = (text) => {
  if (isFalse(text) || text === '1') return undefined;
  const bad = splitList(text).find((feature) => !hotplugFeatures.has(feature));
  return bad === undefined ? undefined : `invalid hotplug feature '${bad}'\n`;
};

const physicalBits: TextFormat = (text) => {
  const value = chomp(text);
  const isValid = value === 'host' || (/^\d{1,2}$/.test(value) && Number(value) >= 8 && Number(value) <= 64);
  return isValid ? undefined : "value must be an integer between 8 and 64 or 'host'\n";
};

const areas = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z]/;

const isTimeZone = (text: string) => {
  if (text === 'host' || text === 'UTC') return true;
  if (!areas.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
};

const hasDotSegment = (path: string) => /\/\.\.?(?:\/|$)/.test(path);

/** The formats of this file, by name. */
export const guestFormats: Readonly<Record<string, TextFormat>> = {
  'pve-startup-order': startupOrder,
  'pve-cpuset': cpuSet,
  'pve-hotplug-features': hotplug,
  'pve-phys-bits': physicalBits,
  'pve-qm-bootdisk': (text) =>
    diskName.test(text) || otherDrive.test(text) ? undefined : `invalid boot disk '${text}'\n`,
  'pve-qm-bootdev': (text) =>
    diskName.test(text) || bootable.test(text) ? undefined : `invalid boot device '${text}'\n`,
  'pve-ct-timezone': (text) => (isTimeZone(text) ? undefined : `invalid time zone '${text}'\n`),
  'pve-lxc-mp-string': (text) =>
    hasDotSegment(chomp(text)) || text.startsWith('../')
      ? `${text} contains illegal character sequences\n`
      : undefined,
  'pve-lxc-dev-string': (text) =>
    hasDotSegment(chomp(text)) || !text.startsWith('/dev/')
      ? `${text} is not a valid device path\n`
      : undefined,
  urlencoded: byPattern(/^[-%a-zA-Z0-9_.!~*'()]*$/, (text) => `invalid urlencoded string: ${text}`),
  'pve-task-status-type': byPattern(/^(?:ok|error|warning|unknown)$/i, (text) => `invalid status '${text}'`),
  'pve-day-of-week': byPattern(/^(?:mon|tue|wed|thu|fri|sat|sun)$/, (text) => `invalid day '${text}'`),
};

import { splitList } from '../list.js';
import { anyOf, type Formats, judgedBy, matching, oneOf } from './format.js';

const number = (least: number, most: number) => (text: string) =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

const hotplugFeatures = ['network', 'disk', 'cpu', 'memory', 'usb', 'cloudinit'];

function isHotplug(text: string): boolean {
  return (
    text === '0' ||
    text === '1' ||
    splitList(text).every((name) => hotplugFeatures.includes(name.toLowerCase()))
  );
}

/** `[order=]N`, `up=N` and `down=N` in any order. */
function isStartupOrder(text: string): boolean {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  return parts.length > 0 && text !== '0' && parts.every((part) => /^(?:(?:order|up|down)=)?\d+$/.test(part));
}

/** Fleecing that is on needs a storage. */
function isFleecing(text: string): boolean {
  return !/(?:^|,)(?:enabled=)?(?:1|on|yes|true)(?:,|$)/i.test(text) || /(?:^|,)storage=/.test(text);
}

export const guestFormats: Formats = {
  'backup-fleecing': judgedBy(isFleecing, 'enabled and storage', 'enabled=1,storage=local-lvm'),
  'pve-configid': matching(
    /^[a-z][a-z0-9_-]+$/i,
    'a name of a letter and letters, digits, _ and -',
    'snapshot1',
  ),
  'pve-cpuset': matching(/^\s*(?:\d+(?:-\d+)?(?:,\s*\d+(?:-\d+)?)*)?\s*$/, 'CPU numbers and ranges', '0-3,8'),
  'pve-ct-timezone': anyOf(
    [
      oneOf(['host'], ''),
      matching(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/, 'a time zone', 'Europe/Vienna'),
    ],
    "a time zone's name, or host",
  ),
  'pve-ha-node': matching(
    /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?::\d+)?$/,
    "a node's name, with :priority if need be",
    'pve1:2',
  ),
  'pve-ha-resource-id': matching(/^[a-z]+:\S+$/, 'an HA resource as type:name', 'vm:100'),
  'pve-ha-resource-or-vm-id': matching(
    /^(?:\d+|[a-z]+:\S+)$/,
    'an HA resource as type:name, or a vmid',
    'vm:100',
  ),
  'pve-hotplug-features': judgedBy(
    isHotplug,
    `0, 1 or some of ${hotplugFeatures.join(', ')}`,
    'network,disk,usb',
  ),
  'pve-node': matching(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/, "a node's name", 'pve1'),
  'pve-phys-bits': anyOf([oneOf(['host'], ''), judgedBy(number(8, 64), '', '40')], 'host, or 8 to 64'),
  'pve-qm-bootdisk': matching(/^(?:ide|sata|scsi|virtio)\d+$/, "a disk's name", 'scsi0'),
  'pve-replication-job-id': matching(/^[1-9]\d{2,8}-\d{1,9}$/, 'a replication job as vmid-number', '100-0'),
  'pve-startup-order': judgedBy(isStartupOrder, 'order, up and down (seconds)', 'order=1,up=30,down=60'),
  'pve-tag': matching(/^[a-z0-9_][a-z0-9_+.-]*$/i, 'a tag of letters, digits, _, -, + and .', 'production'),
  'pve-vmid': matching(/^[1-9]\d{2,8}$/, 'a vmid', '100'),
};

/** Formats that PVE 7.4 and 8.4 have and 9.2 no longer names. */
import type { TextFormat } from './kinds.js';
import { byPattern, chomp } from './text.js';

const usbDevice = /^(?:(?:0x)?[0-9a-f]{4}:(?:0x)?[0-9a-f]{4}|\d+-\d+(?:\.\d+)*|spice)$/i;

/** The id of a part of the network; those of zones and vnets become names of interfaces and are short. */
function sdnId(kind: string, pattern: RegExp, longest = Number.POSITIVE_INFINITY): TextFormat {
  return (text) => {
    if (!pattern.test(chomp(text))) return `${kind} ID '${text}' contains illegal characters\n`;
    return text.length > longest
      ? `${kind} ID '${text}' can't be more length than ${longest} characters\n`
      : undefined;
  };
}

const word = /^[a-z][a-z0-9]*[a-z0-9]$/i;
const hyphenated = /^[a-z][a-z0-9_-]*[a-z0-9]$/i;

/** The formats of this file, by name. */
export const olderFormats: Readonly<Record<string, TextFormat>> = {
  'pve-ha-group-node': byPattern(
    /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?::\d+)?$/,
    'value does not look like a valid ha group node',
  ),
  'pve-sdn-zone-id': sdnId('zone', word, 8),
  'pve-sdn-vnet-id': sdnId('vnet', word, 8),
  'pve-sdn-controller-id': sdnId('controller', hyphenated),
  'pve-sdn-ipam-id': sdnId('ipam', word),
  'pve-sdn-dns-id': sdnId('dns', word),
  'pve-qm-usb-device': byPattern(usbDevice, 'unable to parse usb device'),
  'pve-storage-format': byPattern(/^(?:raw|qcow2|vmdk|subvol)$/, (text) => `invalid format '${text}'`),
};

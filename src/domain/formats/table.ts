import { accessFormats } from './access.js';
import { firewallFormats } from './firewall.js';
import type { Format, Formats } from './format.js';
import { guestFormats } from './guest.js';
import { networkFormats } from './network.js';
import { otherFormats } from './other.js';
import { storageFormats } from './storage.js';

const formats: Formats = {
  ...accessFormats,
  ...firewallFormats,
  ...guestFormats,
  ...networkFormats,
  ...otherFormats,
  ...storageFormats,
};

/** The named format, `-list` and `-opt` cut off; undefined where only a cluster can judge it. */
export function formatOf(name: string): Format | undefined {
  return Object.hasOwn(formats, name) ? formats[name] : undefined;
}

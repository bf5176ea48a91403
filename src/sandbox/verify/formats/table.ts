import { accessStrings } from './access-strings.js';
import { batchFormats } from './batch.js';
import { calendarFormats } from './calendar.js';
import { firewallFormats } from './firewall.js';
import { guestFormats } from './guest.js';
import { identifierFormats } from './identifiers.js';
import type { NamedFormat } from './kinds.js';
import { networkFormats } from './network.js';
import { olderFormats } from './older.js';
import { pemFormats } from './pem.js';
import { privilegeFormats } from './privileges.js';
import { qemuStrings } from './qemu-strings.js';
import { storageFormats } from './storage.js';
import { storageStrings } from './storage-strings.js';

const formats: ReadonlyMap<string, NamedFormat> = new Map(
  Object.entries<NamedFormat>({
    ...accessStrings,
    ...batchFormats,
    ...calendarFormats,
    ...firewallFormats,
    ...guestFormats,
    ...identifierFormats,
    ...networkFormats,
    ...olderFormats,
    ...pemFormats,
    ...privilegeFormats,
    ...qemuStrings,
    ...storageFormats,
    ...storageStrings,
    string: () => undefined,
  }),
);

/** The format of that name (without `-list` or `-opt`), if PVE has one. */
export function findFormat(name: string): NamedFormat | undefined {
  return formats.get(name);
}

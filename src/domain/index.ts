export { type AclPath, formatAclPath, normalizeAclPath, parseAclPath } from './acl-path.js';
export { propertyKind } from './definitions.js';
export { type Format, formatOf } from './formats/index.js';
export { type GuestConfigChanges, guestConfigChanges, printGuestConfig } from './guest-changes.js';
export {
  type GuestConfig,
  type GuestDisk,
  type GuestKind,
  type GuestNet,
  type GuestOption,
  parseGuestConfig,
} from './guest-config.js';
export { formatIndexed, type IndexedName, nextIndexed, parseIndexed } from './indexed.js';
export { splitList } from './list.js';
export {
  type Properties,
  type PropertyKind,
  type PropertyPart,
  type PropertyValue,
  parsePropertyString,
} from './property-parse.js';
export { printCanonical, reprintPropertyString } from './property-print.js';
export { printPropertyString } from './property-string.js';
export { parseSchedule } from './schedule.js';
export {
  formatSchedule,
  type Schedule,
  type ScheduleDate,
  type ScheduleTime,
  type Span,
} from './schedule-form.js';
export { formatSize, parseSize, type Size } from './size.js';
export { formatTags, parseTags } from './tags.js';
export { type ApiToken, parseToken } from './token.js';
export { formatUpid, parseUpid, type Upid } from './upid.js';
export { formatUserid, isUserid, parseUserid, type Userid } from './userid.js';
export { formatVmidList, formatVmidRanges, parseVmidList } from './vmid-list.js';
export { formatVolid, isVolid, parseVolid, readVolumeName, type Volid, type VolumeName } from './volid.js';

import type { Role } from '../store/model.js';

/** PVE's privileges, grouped as PVE::AccessControl does: who gets them by default below Administrator. */
const GUEST_CONFIG = ['Disk', 'CDROM', 'CPU', 'Memory', 'Network', 'HWType', 'Options', 'Cloudinit'].map(
  (part) => `VM.Config.${part}`,
);
const GUEST_USER = [
  'VM.Audit',
  'VM.Backup',
  'VM.Config.CDROM',
  'VM.Config.Cloudinit',
  'VM.Console',
  'VM.GuestAgent.Audit',
  'VM.GuestAgent.FileRead',
  'VM.GuestAgent.FileSystemMgmt',
  'VM.GuestAgent.FileWrite',
  'VM.PowerMgmt',
];
const GUEST_ADMIN = [
  ...GUEST_USER,
  ...GUEST_CONFIG,
  'VM.Allocate',
  'VM.Clone',
  'VM.GuestAgent.Unrestricted',
  'VM.Migrate',
  'VM.Replicate',
  'VM.Snapshot',
  'VM.Snapshot.Rollback',
];
const STORAGE_USER = ['Datastore.AllocateSpace', 'Datastore.Audit'];
const STORAGE_ADMIN = [...STORAGE_USER, 'Datastore.Allocate', 'Datastore.AllocateTemplate'];
const SYSTEM_ADMIN = ['Sys.Audit', 'Sys.Console', 'Sys.Syslog'];
const SYSTEM_ROOT = ['Sys.AccessNetwork', 'Sys.Incoming', 'Sys.Modify', 'Sys.PowerMgmt'];
const NETWORK_USER = ['SDN.Audit', 'SDN.Use'];
const NETWORK_ADMIN = [...NETWORK_USER, 'SDN.Allocate'];
const USER_ADMIN = ['Group.Allocate', 'Realm.AllocateUser', 'User.Modify'];
const POOL_ADMIN = ['Pool.Allocate', 'Pool.Audit'];
const MAPPING_USER = ['Mapping.Audit', 'Mapping.Use'];
const ADMIN = [
  ...GUEST_ADMIN,
  ...STORAGE_ADMIN,
  ...SYSTEM_ADMIN,
  ...NETWORK_ADMIN,
  ...USER_ADMIN,
  ...POOL_ADMIN,
  ...MAPPING_USER,
];
const ALL = [...ADMIN, ...SYSTEM_ROOT, 'Mapping.Modify', 'Permissions.Modify', 'Realm.Allocate'];

/** Every privilege of PVE 9. */
export const privileges: ReadonlySet<string> = new Set([...ALL].sort());

const BUILTIN: Readonly<Record<string, readonly string[]>> = {
  Administrator: ALL,
  NoAccess: [],
  PVEAdmin: ADMIN,
  PVEAuditor: [
    'Datastore.Audit',
    'Mapping.Audit',
    'Pool.Audit',
    'SDN.Audit',
    'Sys.Audit',
    'VM.Audit',
    'VM.GuestAgent.Audit',
  ],
  PVEDatastoreAdmin: STORAGE_ADMIN,
  PVEDatastoreUser: STORAGE_USER,
  PVEMappingAdmin: [...MAPPING_USER, 'Mapping.Modify'],
  PVEMappingUser: MAPPING_USER,
  PVEPoolAdmin: POOL_ADMIN,
  PVEPoolUser: ['Pool.Audit'],
  PVESDNAdmin: NETWORK_ADMIN,
  PVESDNUser: NETWORK_USER,
  PVESysAdmin: SYSTEM_ADMIN,
  PVETemplateUser: ['VM.Audit', 'VM.Clone'],
  PVEUserAdmin: USER_ADMIN,
  PVEVMAdmin: GUEST_ADMIN,
  PVEVMUser: GUEST_USER,
};

/** PVE's built-in roles with their privileges, fresh for one cluster. */
export function builtinRoles(): Map<string, Role> {
  return new Map(
    Object.entries(BUILTIN).map(([roleid, names]) => [
      roleid,
      { roleid, builtin: true, privileges: new Set(names) },
    ]),
  );
}

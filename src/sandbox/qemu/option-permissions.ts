import { type Caller, isRoot } from '../access/caller.js';
import { mayAll, requireAll, requireAny } from '../access/permissions.js';
import { readProperties } from '../guests/properties.js';
import type { Params } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import { checkDevice } from './device-permissions.js';
import { isDrive } from './drives.js';

const words = (text: string): readonly string[] => text.split(' ');

/** Options of a VM by the privilege that setting them takes (PVE::API2::Qemu); others only root@pam may set. */
const BY_PRIVILEGE: Readonly<Record<string, readonly string[]>> = {
  'VM.Config.CPU': words('affinity cores cpu cpulimit cpuunits numa smp sockets vcpus'),
  'VM.Config.Memory': words('allow-ksm balloon memory shares'),
  'VM.Config.HWType': words(
    'acpi amd-sev audio0 hotplug intel-tdx kvm machine rng0 scsihw smbios1 spice_enhancements tablet vga vmgenid watchdog',
  ),
  'VM.Config.Options': words(
    'agent autostart bios description keyboard localtime migrate_downtime migrate_speed name onboot ostype protection ' +
      'reboot startdate startup tdf template tags',
  ),
  'VM.Config.Disk': words('boot bootdisk vmstatestorage'),
  'VM.PowerMgmt': ['freeze'],
};

const CLOUD_INIT = words('cicustom cipassword citype ciupgrade ciuser nameserver searchdomain sshkeys');

const patterns: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^numa\d+$/, ['VM.Config.CPU']],
  [/^net\d+$/, ['VM.Config.Network']],
  [/^ipconfig\d+$/, ['VM.Config.Cloudinit', 'VM.Config.Network']],
  [/^(ide|sata|scsi|virtio|efidisk|tpmstate|unused)\d+$/, ['VM.Config.Disk']],
  [/^(serial|usb|hostpci|virtiofs)\d+$/, ['VM.Config.HWType']],
];

const PRIVILEGES: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(BY_PRIVILEGE).flatMap(([privilege, options]) =>
    options.map((option): [string, readonly string[]] => [option, [privilege]]),
  ),
  ...CLOUD_INIT.map((option): [string, readonly string[]] => [
    option,
    ['VM.Config.Cloudinit', 'VM.Config.Network'],
  ]),
]);

/** The privileges of which any allows to set the option; undefined where only root@pam may. */
export function privilegesFor(option: string): readonly string[] | undefined {
  return PRIVILEGES.get(option) ?? patterns.find(([pattern]) => pattern.test(option))?.[1];
}

/** A CD drive that only changes its medium takes another privilege than a disk. */
function privilegesForValue(option: string, value: unknown): readonly string[] | undefined {
  const drive = /^(ide|sata|scsi|virtio)\d+$/.test(option) && typeof value === 'string';
  if (drive && readProperties(value, 'file').get('media') === 'cdrom' && !value.includes('cloudinit')) {
    return ['VM.Config.CDROM'];
  }
  return privilegesFor(option);
}

/**
 * Throws where the caller may not set one of the options. A new VM may go into a `pool`, and its drives take the
 * rights on their storages alone.
 */
export function checkOptions(
  cluster: Cluster,
  caller: Caller,
  vmid: number,
  pool: string | undefined,
  options: Readonly<Record<string, unknown>>,
  creating = false,
): void {
  if (isRoot(caller)) return;
  for (const [option, value] of Object.entries(options)) {
    if (creating && isDrive(option)) continue;
    const wanted = privilegesForValue(option, value);
    if (wanted === undefined) die(`only root can set '${option}' config`);
    const byPool =
      pool !== undefined && wanted.some((name) => mayAll(cluster, caller, `/pool/${pool}`, [name]));
    if (!byPool) (wanted.length === 1 ? requireAll : requireAny)(cluster, caller, `/vms/${vmid}`, wanted);
    if (option === 'startup') requireAll(cluster, caller, '/', ['Sys.Modify']);
    if (typeof value === 'string') checkDevice(cluster, caller, option, value, creating ? 'set' : 'modify');
    checkResources(cluster, caller, option, value);
  }
}

/** A new image takes space on its storage, a network card the use of its bridge. */
function checkResources(cluster: Cluster, caller: Caller, option: string, value: unknown): void {
  if (typeof value !== 'string') return;
  const storage = /^(?:file=)?([^:,]+):\d+(?:\.\d+)?(?:,|$)/.exec(value)?.[1];
  if (/^(ide|sata|scsi|virtio|efidisk|tpmstate)\d+$/.test(option) && storage !== undefined) {
    requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  }
  const bridge = /(?:^|,)bridge=([^,]+)/.exec(value)?.[1];
  if (/^net\d+$/.test(option) && bridge !== undefined) {
    requireAll(cluster, caller, `/sdn/zones/localnetwork/${bridge}`, ['SDN.Use']);
  }
}

/** Parameters that PVE lets only root@pam use. */
const ROOT_ONLY = ['skiplock', 'migratedfrom', 'stateuri', 'migration_type', 'machine-state'];

/** Refuses root's own parameters to anyone else. */
export function checkRootParameters(caller: Caller, params: Params): void {
  if (isRoot(caller)) return;
  const given = ROOT_ONLY.find((name) => params[name] !== undefined && params[name] !== 0);
  if (given !== undefined) refuseParameters({ [given]: 'Only root may use this option.' });
}

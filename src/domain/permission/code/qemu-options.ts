import type { Given } from '../given.js';
import { all, enough, type Need, rights, root, untold } from '../need.js';
import { textOf } from '../path.js';
import { anyOnGuest, bridgeUse, onGuest, space, tagUse } from './guest.js';
import { property } from './property.js';
import { volumeAccess } from './volumes.js';

/** What setting an option of a VM takes. `value` is undefined where the option is taken away. */
type OptionRule = (given: Given, value: unknown, pool: string | undefined, option: string) => Need;

const words = (text: string): string[] => text.split(' ');

function held(...privileges: readonly string[]): OptionRule {
  return (given, _value, pool) => onGuest(given, pool, ...privileges);
}

const byPrivilege: Readonly<Record<string, readonly string[]>> = {
  'VM.Config.CPU': words('cores cpulimit cpuunits numa smp sockets vcpus'),
  'VM.Config.Memory': words('memory balloon shares allow-ksm'),
  'VM.Config.HWType': words('acpi hotplug kvm machine scsihw smbios1 tablet vga watchdog audio0'),
  'VM.Config.Options': words(
    'agent autostart bios description keyboard localtime migrate_downtime migrate_speed name onboot ostype ' +
      'protection reboot startdate tdf template',
  ),
  'VM.Config.Disk': words('boot bootdisk'),
  'VM.PowerMgmt': ['freeze'],
};

const cloudInit: OptionRule = (given, _value, pool) =>
  anyOnGuest(given, pool, 'VM.Config.Cloudinit', 'VM.Config.Network');

const customCloudInit: OptionRule = (given, value, pool, option) => {
  const volumes = textOf(value)
    .split(',')
    .flatMap((piece) => (piece.includes('=') ? [piece.slice(piece.indexOf('=') + 1)] : []));
  const vmid = textOf(given.params.vmid);
  return all([cloudInit(given, value, pool, option), ...volumes.map((volid) => volumeAccess(volid, vmid))]);
};

/** A custom model is a mapping of its own; the model that the VM has already is free. */
const cpu: OptionRule = (given, value, pool) => {
  const model = /^custom-(.+)$/.exec(property(value, 'cputype', true) ?? '')?.[1];
  const own = onGuest(given, pool, 'VM.Config.CPU');
  if (model === undefined) return own;
  return all([
    own,
    enough(rights(`/mapping/cpu/${model}`, 'Mapping.Use'), 'it depends on the present model'),
  ]);
};

const stateStorage: OptionRule = (given, value, pool) => {
  const own = onGuest(given, pool, 'VM.Config.Disk');
  return value === undefined ? own : all([own, space(textOf(value))]);
};

/** Start order acts on the host, so it takes a right on that too. */
const startup: OptionRule = (given, _value, pool) =>
  all([onGuest(given, pool, 'VM.Config.Options'), rights('/', 'Sys.Modify')]);

const net: OptionRule = (given, value, pool, option) =>
  all([
    onGuest(given, pool, 'VM.Config.Network'),
    bridgeUse(value, given),
    bridgeUse(given.facts.config?.[option], given),
  ]);

const rng: OptionRule = (given, value, pool) => {
  const own = onGuest(given, pool, 'VM.Config.HWType');
  if (value === undefined) return own;
  return property(value, 'source', true) === '/dev/hwrng'
    ? all([own, enough(rights('/mapping/hwrng', 'Mapping.Use'), 'releases differ in who may use it')])
    : own;
};

/** A device of the host by its mapping; naming it directly is root's. */
function mapped(kind: string): OptionRule {
  return (given, value, pool, option) => {
    const present = value ?? given.facts.config?.[option];
    if (present === undefined) return untold(`it depends on what '${option}' is now`);
    const own = onGuest(given, pool, 'VM.Config.HWType');
    const mapping = property(present, 'mapping');
    if (mapping !== undefined) return all([own, rights(`/mapping/${kind}/${mapping}`, 'Mapping.Use')]);
    const spice = kind === 'usb' && /^spice$/i.test(property(present, 'host', true) ?? '');
    return spice ? own : root(`only root@pam may set '${option}' to a device of the host`);
  };
}

const serial: OptionRule = (given, value, pool, option) => {
  const present = value ?? given.facts.config?.[option];
  if (present === undefined) return untold(`it depends on what '${option}' is now`);
  return textOf(present) === 'socket'
    ? onGuest(given, pool, 'VM.Config.HWType')
    : root(`only root@pam may set '${option}' to a device of the host`);
};

const directory: OptionRule = (given, value, pool, option) => {
  const id = property(value ?? given.facts.config?.[option], 'dirid', true);
  if (id === undefined) return untold(`it depends on what '${option}' is now`);
  return all([onGuest(given, pool, 'VM.Config.Disk'), rights(`/mapping/dir/${id}`, 'Mapping.Use')]);
};

const named = new Map<string, OptionRule>([
  ...Object.entries(byPrivilege).flatMap(([privilege, options]) =>
    options.map((option): [string, OptionRule] => [option, held(privilege)]),
  ),
  ...words('cipassword citype ciuser ciupgrade nameserver searchdomain sshkeys').map(
    (option): [string, OptionRule] => [option, cloudInit],
  ),
  ...words('args hookscript lock').map((option): [string, OptionRule] => [
    option,
    () => root(`only root@pam may set '${option}'`),
  ]),
  ['cicustom', customCloudInit],
  ['cpu', cpu],
  ['rng0', rng],
  ['startup', startup],
  ['tags', (given, _value, pool) => tagUse(given, pool)],
  ['vmstatestorage', stateStorage],
]);

const indexed: readonly (readonly [RegExp, OptionRule])[] = [
  [/^numa\d+$/, held('VM.Config.CPU')],
  [/^ipconfig\d+$/, cloudInit],
  [/^net\d+$/, net],
  [/^serial\d+$/, serial],
  [/^usb\d+$/, mapped('usb')],
  [/^hostpci\d+$/, mapped('pci')],
  [/^virtiofs\d+$/, directory],
  [/^parallel\d+$/, (_given, _value, _pool, option) => root(`only root@pam may set '${option}'`)],
];

/**
 * What setting one option of a VM takes beside its drives (PVE::API2::Qemu, check_vm_modify_config_perm). Options that
 * came later are root's in one release and a privilege's in the next.
 */
export function qemuOption(given: Given, option: string, value: unknown, pool?: string): Need {
  const rule = named.get(option) ?? indexed.find(([pattern]) => pattern.test(option))?.[1];
  if (rule === undefined) return untold(`releases differ in who may set '${option}'`);
  return rule(given, value, pool, option);
}

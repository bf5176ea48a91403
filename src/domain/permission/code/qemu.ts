import { parameterOf } from '../../definitions.js';
import { type Given, isOn, list, text } from '../given.js';
import { all, any, enough, type Need, nothing, rights, root, untold } from '../need.js';
import { changedDrive, driveVolume, isDrive, presentDrive } from './drives.js';
import { bridgeUse, moveVolume, onGuest, space, targetStorages, toAllocate } from './guest.js';
import { property } from './property.js';
import { qemuOption } from './qemu-options.js';
import type { CodeRule, CodeRules } from './rules.js';
import { volumeAccess } from './volumes.js';

const CONFIG = '/nodes/{node}/qemu/{vmid}/config';

/** Parameters that say how to change, not what. */
const notOptions: ReadonlySet<string> = new Set([
  ...['node', 'vmid', 'archive', 'background_delay', 'bwlimit', 'delete', 'digest', 'force', 'ha-managed'],
  ...['import-working-storage', 'live-restore', 'pool', 'revert', 'skiplock', 'start', 'storage', 'unique'],
]);

/** The options of a VM among the parameters; what the operation does not take is refused before anything is set. */
function optionsOf({ operation, params }: Given): [string, unknown][] {
  return Object.entries(params).filter(
    ([name, value]) =>
      value !== undefined && !notOptions.has(name) && parameterOf(operation, name) !== undefined,
  );
}

const isUnused = (option: string): boolean => /^unused\d+$/.test(option);

function setOption(given: Given, option: string, value: unknown): Need {
  if (isDrive(option)) return changedDrive(given, option, value);
  if (!isUnused(option)) return qemuOption(given, option, value);
  return all([
    onGuest(given, undefined, 'VM.Config.Disk'),
    volumeAccess(property(value, 'file', true) ?? '', text(given, 'vmid')),
  ]);
}

/** Taking an option away or undoing its pending change. */
function dropOption(given: Given, option: string): Need {
  if (isDrive(option)) return presentDrive(given, option);
  if (isUnused(option)) return onGuest(given, undefined, 'VM.Config.Disk');
  return qemuOption(given, option, undefined);
}

const change: CodeRule = (given) =>
  all([
    ...optionsOf(given).map(([option, value]) => setOption(given, option, value)),
    ...[...list(given, 'delete'), ...list(given, 'revert')].map((option) => dropOption(given, option)),
  ]);

/** A new VM: its place, its storages, its options; drives take no right on the VM itself here. */
const create: CodeRule = (given) => {
  const pool = text(given, 'pool');
  const storage = text(given, 'storage');
  return all([
    storage === undefined ? nothing : space(storage),
    isOn(given, 'ha-managed') ? rights('/', 'Sys.Console') : nothing,
    isOn(given, 'start')
      ? enough(onGuest(given, pool, 'VM.PowerMgmt'), 'releases differ in what starting it at once takes')
      : nothing,
    text(given, 'archive') === undefined ? toAllocate(given, 'vmid', pool) : restore(given, pool),
    ...optionsOf(given).map(([option, value]) =>
      isDrive(option) ? driveVolume(given, option, value) : qemuOption(given, option, value, pool),
    ),
  ]);
};

/** A guest that is there may be put back by who may back it up. */
function restore(given: Given, pool: string | undefined): Need {
  const again = onGuest(given, undefined, 'VM.Backup');
  const place = toAllocate(given, 'vmid', pool);
  return all([
    isOn(given, 'force') ? any([place, again]) : place,
    volumeAccess(text(given, 'archive') ?? '', text(given, 'vmid')),
    untold('PVE checks the configuration in the backup as the task runs'),
  ]);
}

/** The disks and bridges of the source, which only its configuration tells. */
const clone: CodeRule = (given) => {
  const { config } = given.facts;
  const storage = text(given, 'storage');
  if (config === undefined) return untold("it depends on the source's disks and bridges");
  return all(
    Object.entries(config).flatMap(([option, value]) => {
      if (/^net\d+$/.test(option)) return [bridgeUse(value, given)];
      if (option === 'vmstatestorage') return [space(String(value))];
      return isDrive(option) ? [clonedDrive(value, storage)] : [];
    }),
  );
};

function clonedDrive(value: unknown, storage: string | undefined): Need {
  const file = property(value, 'file', true) ?? '';
  if (file === 'cdrom') return rights('/', 'Sys.Console');
  if (file === 'none' || property(value, 'media') === 'cdrom') return nothing;
  return space(storage ?? file.split(':')[0] ?? '');
}

const suspend: CodeRule = (given) => {
  if (!isOn(given, 'todisk')) return nothing;
  const state = text(given, 'statestorage');
  return all([
    onGuest(given, undefined, 'VM.Config.Disk'),
    state === undefined ? untold('it depends on where the VM keeps its state') : space(state),
  ]);
};

/** Parameters for PVE's own use at a start; releases differ in which of them are root's. */
const startOptions = ['force-cpu', 'machine', 'nets-host-mtu', 'targetstorage', 'with-conntrack-state'];

const start: CodeRule = (given) => {
  const own = startOptions.find((name) => text(given, name) !== undefined);
  return own === undefined ? nothing : untold(`releases differ in who may use '${own}'`);
};

/** VMs: what PVE::API2::Qemu checks by itself. */
export const qemuRules: CodeRules = {
  'POST /nodes/{node}/qemu': create,
  [`PUT ${CONFIG}`]: change,
  [`POST ${CONFIG}`]: change,
  'POST /nodes/{node}/qemu/{vmid}/clone': clone,
  'POST /nodes/{node}/qemu/{vmid}/migrate': (given) =>
    all([
      isOn(given, 'force') ? root("only root@pam may use 'force'") : nothing,
      targetStorages(given, 'targetstorage'),
    ]),
  'POST /nodes/{node}/qemu/{vmid}/move_disk': moveVolume,
  'POST /nodes/{node}/qemu/{vmid}/status/suspend': suspend,
  'POST /nodes/{node}/qemu/{vmid}/status/start': start,
  'POST /nodes/{node}/qemu/{vmid}/monitor': (given) => {
    const command = (text(given, 'command') ?? '').trim().split(/\s+/)[0] ?? '';
    return command === 'info' || command === 'help' ? nothing : untold('it depends on the command');
  },
};

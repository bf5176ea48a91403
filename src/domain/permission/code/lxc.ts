import { parameterOf } from '../../definitions.js';
import { type Given, isOn, list, text } from '../given.js';
import { all, any, enough, type Need, nothing, rights, root, untold } from '../need.js';
import { bridgeUse, moveVolume, onGuest, space, tagUse, targetStorages, toAllocate } from './guest.js';
import { newVolumeStorage, property } from './property.js';
import type { CodeRule, CodeRules } from './rules.js';
import { volumeAccess } from './volumes.js';

/** `value` is undefined where the option is taken away. */
type OptionRule = (given: Given, value: unknown, pool: string | undefined, option: string) => Need;

/** Parameters that say how to make or change, not what. */
const notOptions: ReadonlySet<string> = new Set([
  ...[
    'node',
    'vmid',
    'bwlimit',
    'delete',
    'digest',
    'force',
    'ha-managed',
    'ignore-unpack-errors',
    'ostemplate',
  ],
  ...['password', 'pool', 'restore', 'revert', 'ssh-public-keys', 'start', 'storage', 'unique'],
]);

function held(privilege: string): OptionRule {
  return (given, _value, pool) => onGuest(given, pool, privilege);
}

const mount: OptionRule = (given, value, pool) => {
  const own = onGuest(given, pool, 'VM.Config.Disk');
  const volume = property(value, 'volume', true);
  if (volume === undefined) return own;
  if (volume.startsWith('/')) return root('only root@pam may mount a folder or device of the host');
  const storage = newVolumeStorage(volume);
  if (storage === undefined) return all([own, volumeAccess(volume, text(given, 'vmid'))]);
  return all([own, storage === '' ? nothing : space(storage)]);
};

const net: OptionRule = (given, value, pool, option) =>
  all([
    onGuest(given, pool, 'VM.Config.Network'),
    bridgeUse(value, given),
    bridgeUse(given.facts.config?.[option], given),
  ]);

const rules: readonly (readonly [RegExp, OptionRule])[] = [
  [/^(cores|cpuunits|cpulimit)$/, held('VM.Config.CPU')],
  [/^(memory|swap)$/, held('VM.Config.Memory')],
  [/^(nameserver|searchdomain|hostname)$/, held('VM.Config.Network')],
  [/^(rootfs|mp\d+)$/, mount],
  [/^unused\d+$/, held('VM.Config.Disk')],
  [/^net\d+$/, net],
  [/^dev\d+$/, () => root('only root@pam may hand a device of the host to a container')],
  [/^hookscript$/, () => root("only root@pam may set 'hookscript'")],
  [/^features$/, () => untold('it depends on which features change and whether the container is privileged')],
  [
    /^(entrypoint|env|startup|unprivileged)$/,
    (_given, _value, _pool, option) => untold(`releases differ in who may set '${option}'`),
  ],
  [/^tags$/, (given, _value, pool) => tagUse(given, pool)],
];

/** What setting one option of a container takes (PVE::LXC::check_ct_modify_config_perm). */
function setOption(given: Given, option: string, value: unknown, pool?: string): Need {
  const rule = rules.find(([pattern]) => pattern.test(option))?.[1] ?? held('VM.Config.Options');
  return rule(given, value, pool, option);
}

function optionsOf({ operation, params }: Given): [string, unknown][] {
  return Object.entries(params).filter(
    ([name, value]) =>
      value !== undefined && !notOptions.has(name) && parameterOf(operation, name) !== undefined,
  );
}

const change: CodeRule = (given) =>
  all([
    ...optionsOf(given).map(([option, value]) => setOption(given, option, value)),
    ...[...list(given, 'delete'), ...list(given, 'revert')].map((option) =>
      setOption(given, option, undefined),
    ),
  ]);

const create: CodeRule = (given) => {
  const pool = text(given, 'pool');
  return all([
    isOn(given, 'ha-managed') ? rights('/', 'Sys.Console') : nothing,
    isOn(given, 'start')
      ? enough(onGuest(given, pool, 'VM.PowerMgmt'), 'releases differ in what starting it at once takes')
      : nothing,
    placeFor(given, pool),
    volumeAccess(text(given, 'ostemplate') ?? '', text(given, 'vmid')),
    ...optionsOf(given).map(([option, value]) => setOption(given, option, value, pool)),
    rootStorage(given),
    isOn(given, 'restore') ? untold('PVE checks the configuration in the backup') : nothing,
  ]);
};

/** A container that is there may be put back by who may back it up. */
function placeFor(given: Given, pool: string | undefined): Need {
  const place = toAllocate(given, 'vmid', pool);
  return isOn(given, 'restore') && isOn(given, 'force')
    ? any([place, onGuest(given, undefined, 'VM.Backup')])
    : place;
}

/** Where the root volume goes if the call does not say. */
function rootStorage(given: Given): Need {
  const storage = text(given, 'storage') ?? 'local';
  return given.params.rootfs === undefined || text(given, 'storage') !== undefined ? space(storage) : nothing;
}

/** The volumes and bridges of the source, which only its configuration tells. */
const clone: CodeRule = (given) => {
  const { config } = given.facts;
  if (config === undefined) return untold("it depends on the source's volumes and bridges");
  return all(
    Object.entries(config).flatMap(([option, value]) => {
      if (/^net\d+$/.test(option)) return [bridgeUse(value, given)];
      if (!/^(rootfs|mp\d+)$/.test(option)) return [];
      const volume = property(value, 'volume', true) ?? '';
      return [space(text(given, 'storage') ?? volume.split(':')[0] ?? '')];
    }),
  );
};

/** Containers: what PVE::API2::LXC checks by itself. */
export const lxcRules: CodeRules = {
  'POST /nodes/{node}/lxc': create,
  'PUT /nodes/{node}/lxc/{vmid}/config': change,
  'POST /nodes/{node}/lxc/{vmid}/clone': clone,
  'POST /nodes/{node}/lxc/{vmid}/migrate': (given) => targetStorages(given, 'target-storage'),
  'POST /nodes/{node}/lxc/{vmid}/move_volume': moveVolume,
};

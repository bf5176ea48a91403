import { type CallerRights, type Facts, forecast } from '../../../src/domain/permission/index.js';

export const VM = { node: 'pve', vmid: 100 };

/** A caller with exactly these rights: `'/vms/100': 'VM.Audit VM.Console'`. */
export function rights(byPath: Readonly<Record<string, string>>, caller = 'alice@pve'): CallerRights {
  const asked = Object.entries(byPath).map(([path, names]) => [
    path,
    Object.fromEntries(
      names
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => [name, 1]),
    ),
  ]);
  return { caller, listed: {}, asked: Object.fromEntries(asked) };
}

export function said(
  operation: string,
  params: object,
  granted: Readonly<Record<string, string>>,
  facts: Facts = {},
  caller = 'alice@pve',
): string {
  const { verdict, why } = forecast(operation, { ...params }, rights(granted, caller), facts);
  return `${verdict}: ${why}`;
}

export const held = 'allowed: the caller holds what PVE asks for';

/** Everything that the options below could ask for. */
export const full = {
  '/': 'Sys.Modify Sys.Console',
  '/vms/100':
    'VM.Allocate VM.PowerMgmt VM.Config.Disk VM.Config.CDROM VM.Config.CPU VM.Config.Memory VM.Config.Network VM.Config.HWType VM.Config.Options VM.Config.Cloudinit',
  '/storage/a1': 'Datastore.AllocateSpace Datastore.Audit',
  '/sdn/zones/localnetwork/vmbr0': 'SDN.Use',
  '/sdn/zones/z1/vnet1': 'SDN.Use',
  '/mapping/usb/stick': 'Mapping.Use',
  '/mapping/pci/gpu': 'Mapping.Use',
  '/mapping/dir/share': 'Mapping.Use',
  '/mapping/hwrng': 'Mapping.Use',
  '/mapping/cpu/own': 'Mapping.Use',
};

/** The same without one privilege on one path. */
export function without(path: keyof typeof full, privilege: string): Record<string, string> {
  return {
    ...full,
    [path]: full[path]
      .split(' ')
      .filter((name) => name !== privilege)
      .join(' '),
  };
}

import { refuseParameters } from '../server/failure.js';
import type { Interface } from '../store/model.js';

/** The names of a family's options. */
interface Family {
  readonly family: string;
  readonly method: string;
  readonly address: string;
  readonly netmask: string;
  readonly cidr: string;
}

const V4: Family = { family: 'inet', method: 'method', address: 'address', netmask: 'netmask', cidr: 'cidr' };
const V6: Family = {
  family: 'inet6',
  method: 'method6',
  address: 'address6',
  netmask: 'netmask6',
  cidr: 'cidr6',
};

/** `255.255.255.0` → 24; a number of bits stays one. */
function maskBits(mask: string): string {
  if (!mask.includes('.')) return mask;
  const bits = mask.split('.').map((part) => Number(part).toString(2).replace(/0/g, '').length);
  return String(bits.reduce((sum, count) => sum + count, 0));
}

/** Address, mask and CIDR from whichever was given, and the method that follows. */
function addressing(iface: Interface, names: Family): Interface {
  const cidr = iface[names.cidr];
  const address = iface[names.address];
  const mask = iface[names.netmask];
  const method = String(iface[names.method] ?? 'manual');
  const unaddressed = method === 'static' ? 'manual' : method;
  if (typeof cidr === 'string') {
    const [ip = '', bits = ''] = cidr.split('/');
    const netmask = names === V6 ? Number(bits) : bits;
    return { [names.address]: ip, [names.netmask]: netmask, [names.method]: 'static' };
  }
  if (address === undefined) return { [names.method]: unaddressed };
  const bits = maskBits(String(mask ?? (names === V6 ? '64' : '32')));
  const netmask = names === V6 ? Number(bits) : bits;
  return { [names.cidr]: `${String(address)}/${bits}`, [names.netmask]: netmask, [names.method]: 'static' };
}

/** What PVE fills in for a kind of interface when it reads the file back. */
const DEFAULTS: Readonly<Record<string, Interface>> = {
  bridge: { bridge_fd: '0', bridge_ports: '', bridge_stp: 'off' },
  bond: { bond_mode: 'balance-rr', slaves: '' },
};

/** A VLAN's device and tag, from its name `DEVICE.TAG` or from the parameters. */
function vlan(name: string, iface: Interface): Interface {
  const [, device, tag] = /^(\S+)\.(\d+)$/.exec(name) ?? [];
  if (device !== undefined) return { 'vlan-id': Number(tag), 'vlan-raw-device': device };
  const byName = /^vlan(\d+)$/.exec(name)?.[1];
  if (iface['vlan-raw-device'] === undefined) {
    refuseParameters({ 'vlan-raw-device': 'vlan-raw-device parameter is required' });
  }
  if (byName !== undefined) return { 'vlan-id': Number(byName) };
  if (iface['vlan-id'] === undefined) refuseParameters({ 'vlan-id': 'vlan-id parameter is required' });
  return {};
}

/**
 * An interface as PVE reads it back from its file: method, families, address and mask of each family, and what its
 * kind implies. `priority` is its place in the file. Throws the 400 of parameters that contradict each other.
 */
export function completeInterface(name: string, iface: Interface, priority: number): Interface {
  const type = String(iface['type'] ?? 'eth');
  const v4 = addressing(iface, V4);
  const v6 = addressing(iface, V6);
  const hasV4 = v4['method'] !== 'manual';
  const hasV6 = v6['method6'] !== 'manual';
  const families = [...(hasV4 || !hasV6 ? ['inet'] : []), ...(hasV6 ? ['inet6'] : [])];
  return {
    priority,
    ...DEFAULTS[type],
    ...iface,
    ...(type === 'vlan' ? vlan(name, iface) : {}),
    ...v4,
    ...v6,
    families,
  };
}

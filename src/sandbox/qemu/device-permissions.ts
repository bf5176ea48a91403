import type { Caller } from '../access/caller.js';
import { requireAll } from '../access/permissions.js';
import { readProperties } from '../guests/properties.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';

type Check = (cluster: Cluster, caller: Caller, option: string, value: string, verb: string) => void;

const serial: Check = (_cluster, _caller, option, value, verb) => {
  if (value !== 'socket') die(`only root can ${verb} '${option}' config for real devices`);
};

const usb: Check = (cluster, caller, option, value) => {
  const device = readProperties(value, 'host');
  const [host, mapping] = [device.get('host'), device.get('mapping')];
  if (host !== undefined && host.toLowerCase() !== 'spice') {
    die(`only root can set '${option}' config for real devices`);
  }
  if (mapping !== undefined) requireAll(cluster, caller, `/mapping/usb/${mapping}`, ['Mapping.Use']);
};

const hostpci: Check = (cluster, caller, option, value) => {
  const device = readProperties(value, 'host');
  const mapping = device.get('mapping');
  if (device.get('host') !== undefined) die(`only root can set '${option}' config for non-mapped devices`);
  if (mapping === undefined) die("either 'host' or 'mapping' must be set.");
  requireAll(cluster, caller, `/mapping/pci/${mapping}`, ['Mapping.Use']);
};

const virtiofs: Check = (cluster, caller, _option, value) => {
  const directory = readProperties(value, 'dirid').get('dirid');
  requireAll(cluster, caller, `/mapping/dir/${directory}`, ['Mapping.Use']);
};

const CHECKS: Readonly<Record<string, Check>> = { serial, usb, hostpci, virtiofs };

/**
 * Refuses devices of the host to anyone but root@pam, and mapped ones to those who may not use the mapping; `verb`
 * is what PVE says to be for root alone (`check_usb_perm` and its like in PVE::API2::Qemu).
 */
export function checkDevice(
  cluster: Cluster,
  caller: Caller,
  option: string,
  value: string,
  verb: 'set' | 'modify',
): void {
  CHECKS[option.replace(/\d+$/, '')]?.(cluster, caller, option, value, verb);
}

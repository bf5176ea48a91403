import { type Call, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig, GuestKind, Value } from '../store/model.js';

/** The folder of a kind's configuration files below `nodes/NODE/`. */
const FOLDER: Readonly<Record<GuestKind, string>> = { qemu: 'qemu-server', lxc: 'lxc' };

/** The guest of that kind on that node, or PVE's 500 for a configuration file that is missing. */
export function needGuest(cluster: Cluster, kind: GuestKind, node: string, vmid: number): Guest {
  const guest = cluster.guests.get(vmid);
  if (guest?.kind === kind && guest.node === node) return guest;
  return die(`Configuration file 'nodes/${node}/${FOLDER[kind]}/${vmid}.conf' does not exist`);
}

/** The guest that a call below `/nodes/{node}/qemu/{vmid}` or `…/lxc/{vmid}` is about. */
export function guestOf(call: Call): Guest {
  const kind = call.operation.path.startsWith('/nodes/{node}/lxc') ? 'lxc' : 'qemu';
  return needGuest(call.cluster, kind, needText(call.params, 'node'), Number(call.params.vmid));
}

/** `VM 100` or `CT 100`. */
export function label(guest: Guest): string {
  return `${guest.kind === 'qemu' ? 'VM' : 'CT'} ${guest.vmid}`;
}

/** A guest's name: what it is called, or PVE's stand-in. */
export function nameOf(guest: Guest): string {
  const name = guest.kind === 'qemu' ? guest.config.name : guest.config.hostname;
  return String(name ?? `${guest.kind === 'qemu' ? 'VM' : 'CT'}${guest.vmid}`);
}

/** Whether the guest is a template. */
export function isTemplate(guest: Guest): boolean {
  return Number(guest.config.template ?? 0) === 1;
}

/** PVE::AbstractConfig::check_lock: refuses what a lock forbids. */
export function checkLock(guest: Guest): void {
  const { lock } = guest.config;
  if (lock !== undefined) die(`${guest.kind === 'qemu' ? 'VM' : 'CT'} is locked (${lock})`);
}

/** PVE::AbstractConfig::check_protection. */
export function checkProtection(guest: Guest, what: string): void {
  if (Number(guest.config.protection ?? 0) === 1) die(`${what} - protection mode enabled`);
}

/** Sets the lock and gives what releases it. */
export function lockGuest(guest: Guest, lock: string): () => void {
  guest.config.lock = lock;
  return () => {
    if (guest.config.lock === lock) delete guest.config.lock;
  };
}

/** The configuration as it will be after the next start. */
export function configWithPending(guest: Guest): GuestConfig {
  const config: Record<string, Value> = { ...guest.config };
  for (const [key, value] of Object.entries(guest.pending)) {
    if (value === null) delete config[key];
    else config[key] = value;
  }
  return config;
}

import type { Arguments } from '../arguments.js';
import { needsModel, printed } from './shapes.js';
import { inUnit } from './sizes.js';

/** Amounts of memory, which PVE counts in MiB. */
const inMebibytes = new Set(['memory', 'balloon', 'swap']);
const disk = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp)\d+$|^rootfs$/;
const guestOperation = /^(?:POST|PUT) \/nodes\/\{node\}\/(?:qemu|lxc)(?:\/|$)/;

/**
 * Friendly forms of an operation's parameters in PVE's own: `memory: "4G"`, a new disk `local-lvm:32G` or
 * `{ storage, size }`, a net `{ bridge: 'vmbr0' }`, a size `+10 GB`, lists of tags and name servers, SSH keys as they
 * stand in a file, `ipconfig0: "dhcp"`. Whatever is in no such form stays as it is, for step validate to judge.
 */
export function friendlyParams(operation: string, params: Arguments): Arguments {
  if (!guestOperation.test(operation)) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, friendly(operation, name, value)]),
  );
}

/** What was chosen for the caller on the way. */
export function friendlyNotes(operation: string, params: Arguments): string[] {
  if (!guestOperation.test(operation)) return [];
  const nets = Object.keys(params).filter((name) => needsModel(operation, name, params[name]));
  return nets.map((name) => `${name}: model virtio, as none was given.`);
}

function friendly(operation: string, name: string, value: unknown): unknown {
  if (inMebibytes.has(name)) return inUnit(value, 2);
  const list = lists[name];
  if (list !== undefined) return list(value);
  const text = printed(operation, name, value);
  if (typeof text !== 'string') return text;
  if (disk.test(name)) return newDisk(text);
  if (/^ipconfig\d+$/.test(name)) return ipConfig(text);
  if (needsModel(operation, name, text)) return `virtio,${text}`;
  return name === 'size' ? shortSize(text) : text;
}

/** Parameters that are one text for PVE and a list for everyone else. */
const lists: Readonly<Record<string, (value: unknown) => unknown>> = {
  tags: (value) => (isTexts(value) ? value.join(';') : value),
  nameserver: (value) => (isTexts(value) ? value : String(value ?? '').split(/[\s,;]+/)).join(' '),
  searchdomain: (value) => (isTexts(value) ? value.join(' ') : value),
  // The client percent-encodes them, as PVE wants it.
  sshkeys: (value) => (isTexts(value) ? value.join('\n') : value),
};

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** `dhcp` and `10.0.0.5/24,gw=10.0.0.1`: PVE wants the name `ip=` before the address. */
function ipConfig(text: string): string {
  return /^(?:dhcp|manual|\d+\.\d+\.\d+\.\d+\/\d+)(?:,|$)/.test(text) ? `ip=${text}` : text;
}

/** `local-lvm:32G` for a new disk: PVE wants the bare number of GiB. */
function newDisk(text: string): string {
  return text.replace(
    /^([A-Za-z][\w.-]*:)(\d+(?:\.\d+)?\s*[kmgtp](?:i?b)?)(?=,|$)/i,
    (_, storage: string, size: string) => `${storage}${String(inUnit(size, 3, 3))}`,
  );
}

/** `+10 GB` and `10GiB`: PVE wants one letter and no blank. */
function shortSize(text: string): string {
  return text.replace(
    /^\s*(\+?)\s*(\d+(?:\.\d+)?)\s*([kmgt])(?:i?b)?\s*$/i,
    (_, plus: string, digits: string, unit: string) => `${plus}${digits}${unit.toUpperCase()}`,
  );
}

import { getConfig, getPending, guestDigest } from '../guests/config.js';
import { isInSnapshot, readDrive } from '../guests/disks.js';
import { checkLock, checkProtection, guestOf } from '../guests/guest.js';
import { keepUnused } from '../qemu/disk-actions.js';
import { type Call, type HandlerTable, listParam, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { needStorage, removeVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { assertDigest } from '../store/digest.js';
import type { Guest, Value } from '../store/model.js';
import { optionsIn } from './create.js';
import { checkOptions } from './option-permissions.js';
import { isMount, realizeMount, realizeNet } from './volumes.js';

/** Options that take effect at once in a running container when they are set, and when they are deleted. */
const HOT =
  /^(description|onboot|startup|protection|hostname|hookscript|cores|tags|lock|cpulimit|cpuunits|net\d+|memory|swap)$/;
const HOT_DELETED =
  /^(description|onboot|startup|protection|hostname|hookscript|cores|tags|lock|cpulimit|cpuunits|net\d+|swap|unused\d+)$/;

/** Whether setting the option takes effect at once; mounts and devices can be added, but not changed. */
function isHot({ run, config }: Guest, key: string): boolean {
  if (run === undefined || HOT.test(key)) return true;
  return /^(mp|dev)\d+$/.test(key) && config[key] === undefined;
}

const REQUIRED: ReadonlySet<string> = new Set(['memory', 'rootfs', 'ostype']);

/** Refuses what a container can't lose; false for what it does not have, which PVE passes over. */
function checkRemoval(guest: Guest, key: string): boolean {
  if (guest.config[key] === undefined && guest.pending[key] === undefined) return false;
  if (REQUIRED.has(key)) die(`unable to delete required option '${key}'`);
  if (/^(unused|mp)\d+$/.test(key)) checkProtection(guest, `can't remove CT ${guest.vmid} drive '${key}'`);
  if (key === 'unprivileged') die("unable to delete read-only option: 'unprivileged'");
  return true;
}

function removeOption(cluster: Cluster, guest: Guest, key: string): void {
  if (guest.run !== undefined && !HOT_DELETED.test(key)) {
    guest.pending[key] = null;
    return;
  }
  const drive = readDrive(guest.config, key);
  const inUse = drive !== undefined && isInSnapshot(guest, drive.volid);
  if (drive?.volid.includes(':') && !inUse) {
    if (key.startsWith('unused')) removeVolume(cluster, drive.volid, guest.node);
    else if (isMount(key)) keepUnused(guest, drive.volid);
  }
  delete guest.config[key];
  delete guest.pending[key];
}

/** Refuses what can't be set, before anything is. */
function checkSetting(cluster: Cluster, guest: Guest, key: string, value: Value): void {
  if (key === 'unprivileged') die("unable to modify read-only option: 'unprivileged'");
  if (!isMount(key)) return;
  checkProtection(guest, `can't update CT ${guest.vmid} drive '${key}'`);
  const storage = /^(?:volume=)?([^:/,]+):/.exec(String(value))?.[1];
  if (storage === undefined) return;
  const { content } = needStorage(cluster, storage).config;
  if (
    !String(content ?? '')
      .split(',')
      .includes('rootdir')
  ) {
    die(`storage '${storage}' does not allow content type 'rootdir' (Container)`);
  }
}

function setOption(cluster: Cluster, guest: Guest, key: string, value: Value): void {
  if (!isHot(guest, key)) {
    if (guest.config[key] === value) delete guest.pending[key];
    else guest.pending[key] = value;
    return;
  }
  let final = value;
  if (isMount(key)) final = realizeMount(cluster, guest, String(value), false, () => undefined);
  else if (/^net\d+$/.test(key)) final = realizeNet(cluster, String(value));
  guest.config[key] = final;
  delete guest.pending[key];
}

/** The options of an update, what it deletes and what it takes back. */
interface Update {
  readonly options: Readonly<Record<string, Value>>;
  readonly remove: readonly string[];
  readonly revert: readonly string[];
}

/** Refuses names that are none, and options that are named twice. */
function checkNames(call: Call, { options, remove, revert }: Update): void {
  const { properties = {} } = call.operation.parameters;
  const isOption = (key: string): boolean =>
    properties[key] !== undefined || properties[key.replace(/\d+$/, '[n]')] !== undefined;
  for (const key of revert) {
    if (!isOption(key)) refuseParameters({ revert: `unknown option '${key}'` });
    if (options[key] !== undefined) {
      refuseParameters({ revert: `you can't use '-${key}' and '-revert ${key}' at the same time` });
    }
  }
  for (const key of remove) {
    if (!isOption(key)) refuseParameters({ delete: `unknown option '${key}'` });
    if (options[key] !== undefined) {
      refuseParameters({ delete: `you can't use '-${key}' and -delete ${key}' at the same time` });
    }
    if (revert.includes(key)) {
      refuseParameters({ delete: `you can't use '-delete ${key}' and '-revert ${key}' at the same time` });
    }
  }
}

/** `PUT …/config` (PVE::API2::LXC::Config and update_pct_config). */
function update(call: Call): null {
  const { cluster, caller, params } = call;
  const vmid = Number(params.vmid);
  const options = optionsIn(params);
  const remove = listParam(params, 'delete');
  const revert = listParam(params, 'revert');
  if (remove.length + revert.length + Object.keys(options).length === 0) die('no options specified');
  checkNames(call, { options, remove, revert });
  checkOptions(cluster, caller, vmid, undefined, {
    ...Object.fromEntries([...remove, ...revert].map((key) => [key, null])),
    ...options,
  });
  const guest = guestOf(call);
  checkLock(guest);
  assertDigest(textParam(params, 'digest'), guestDigest(guest));
  const removed = remove.filter((key) => checkRemoval(guest, key));
  for (const [key, value] of Object.entries(options)) checkSetting(cluster, guest, key, value);
  for (const key of revert) delete guest.pending[key];
  for (const key of removed) removeOption(cluster, guest, key);
  for (const [key, value] of Object.entries(options)) setOption(cluster, guest, key, value);
  return null;
}

const CT = '/nodes/{node}/lxc/{vmid}';

export const updateHandlers: HandlerTable = {
  [`GET ${CT}/config`]: getConfig,
  [`GET ${CT}/pending`]: getPending,
  [`PUT ${CT}/config`]: update,
};

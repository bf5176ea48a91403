import { getConfig, getPending, guestDigest } from '../guests/config.js';
import { readDrive } from '../guests/disks.js';
import { checkLock, checkProtection, configWithPending, guestOf } from '../guests/guest.js';
import { readProperties } from '../guests/properties.js';
import { type Call, flagParam, type HandlerTable, listParam, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { removeVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { assertVmDigest } from '../store/digest.js';
import type { Guest, Value } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { checkBootOrder, joinBootOrder, leaveBootOrder } from './boot-order.js';
import { optionsIn } from './create.js';
import { checkUnused } from './disk-actions.js';
import { checkDriveAccess } from './drive-access.js';
import { isDrive, realizeDrive, realizeNet } from './drives.js';
import { checkOptions, checkRootParameters } from './option-permissions.js';

/** What an update asks for. */
interface Update {
  readonly set: Readonly<Record<string, Value>>;
  readonly remove: readonly string[];
  readonly revert: readonly string[];
  /** Whether removed disks lose their images at once. */
  readonly force: boolean;
}

/** Options that take effect in a running VM: settings of PVE itself, and what it can plug while it runs. */
const HOT =
  /^(lock|name|onboot|shares|startup|description|protection|vmstatestorage|hookscript|tags|agent|boot|cpulimit|cpuunits|net\d+|scsi\d+|virtio\d+|sata\d+|ide\d+|usb\d+|unused\d+|ciuser|cipassword|citype|cicustom|ciupgrade|ipconfig\d+|nameserver|searchdomain|sshkeys)$/;

function isOption(call: Call, name: string): boolean {
  const { properties = {} } = call.operation.parameters;
  return properties[name] !== undefined || properties[name.replace(/\d+$/, '[n]')] !== undefined;
}

/** What PVE says of two parameters that contradict each other; both texts lack a quote there. */
function conflict(parameter: string, one: string, other: string): never {
  return refuseParameters({ [parameter]: `you can't use '-${one}' and -${other}' at the same time` });
}

function checkNames(call: Call, { set, remove, revert }: Update): void {
  for (const name of revert) {
    if (!isOption(call, name)) refuseParameters({ revert: `unknown option '${name}'` });
    if (set[name] !== undefined) conflict('delete', name, `revert ${name}`);
  }
  for (const name of remove) {
    if (set[name] !== undefined) conflict('delete', name, `delete ${name}`);
    if (revert.includes(name)) conflict('revert', `delete ${name}`, `revert ${name}`);
    if (!isOption(call, name)) refuseParameters({ delete: `unknown option '${name}'` });
  }
}

/** More memory for the balloon than the VM has is refused. */
function checkBalloon(guest: Guest, set: Update['set']): void {
  if (set.memory === undefined && set.balloon === undefined) return;
  const known = configWithPending(guest);
  const memory = readProperties(String(set.memory ?? known.memory ?? 512), 'current').get('current');
  if (Number(set.balloon ?? known.balloon ?? 0) > Number(memory)) {
    die('balloon value too large (must be smaller than assigned memory)');
  }
}

function freeUnusedKey(guest: Guest): string {
  let number = 0;
  while (guest.config[`unused${number}`] !== undefined) number += 1;
  return `unused${number}`;
}

/** Keeps the image of a drive that goes away as unused, or removes it. */
function releaseDrive(cluster: Cluster, guest: Guest, key: string, force: boolean): void {
  const drive = readDrive(guest.config, key);
  if (drive === undefined || !drive.volid.includes(':')) return;
  if (drive.volid.includes('cloudinit') || force || key.startsWith('unused')) {
    checkUnused(guest, drive.volid);
    removeVolume(cluster, drive.volid, guest.node);
  } else if (!drive.cdrom) guest.config[freeUnusedKey(guest)] = drive.volid;
}

function removeOption(cluster: Cluster, guest: Guest, key: string, force: boolean): void {
  if (guest.run !== undefined && !HOT.test(key)) {
    if (guest.config[key] !== undefined) guest.pending[key] = null;
    else delete guest.pending[key];
    return;
  }
  if (isDrive(key) || key.startsWith('unused')) releaseDrive(cluster, guest, key, force);
  leaveBootOrder(guest.config, key);
  delete guest.config[key];
}

/** A disk that is attached again is no longer unused. */
function dropUnused(guest: Guest, volid: string): void {
  for (const key of Object.keys(guest.config)) {
    if (/^unused\d+$/.test(key) && readDrive(guest.config, key)?.volid === volid) delete guest.config[key];
  }
}

function realize(cluster: Cluster, guest: Guest, key: string, value: Value, log: TaskLog): Value {
  if (isDrive(key)) {
    const text = realizeDrive(cluster, guest, key, String(value), log);
    const before = readDrive(guest.config, key);
    const after = readDrive({ [key]: text }, key);
    if (before !== undefined && before.volid !== after?.volid) releaseDrive(cluster, guest, key, false);
    if (after !== undefined) dropUnused(guest, after.volid);
    return text;
  }
  return /^net\d+$/.test(key) ? realizeNet(cluster, String(value)) : value;
}

function setOption(cluster: Cluster, guest: Guest, key: string, value: Value, log: TaskLog): void {
  const final = realize(cluster, guest, key, value, log);
  if (guest.run === undefined || HOT.test(key)) {
    guest.config[key] = final;
    delete guest.pending[key];
  } else if (guest.config[key] === final) delete guest.pending[key];
  else guest.pending[key] = final;
}

function applyUpdate(cluster: Cluster, guest: Guest, update: Update, log: TaskLog): void {
  for (const key of update.revert) delete guest.pending[key];
  for (const key of update.remove) removeOption(cluster, guest, key, update.force);
  for (const [key, value] of Object.entries(update.set)) {
    setOption(cluster, guest, key, value, log);
    if (isDrive(key)) joinBootOrder(guest.config, key);
  }
}

/** The checks that both forms of the update make before anything changes. */
function readUpdate(call: Call): { readonly guest: Guest; readonly update: Update } {
  const { cluster, caller, params } = call;
  checkRootParameters(caller, params);
  const update: Update = {
    set: optionsIn(params),
    remove: listParam(params, 'delete'),
    revert: listParam(params, 'revert'),
    force: flagParam(params, 'force'),
  };
  const asked = [update.set, update.remove, update.revert].some((part) => Object.keys(part).length > 0);
  if (!asked) die('no options specified');
  checkNames(call, update);
  const vmid = Number(params.vmid);
  const removed = Object.fromEntries([...update.remove, ...update.revert].map((name) => [name, null]));
  checkOptions(cluster, caller, vmid, undefined, { ...removed, ...update.set });
  checkDriveAccess(cluster, caller, vmid, update.set);
  const guest = guestOf(call);
  assertVmDigest(textParam(params, 'digest'), guestDigest(guest));
  if (!flagParam(params, 'skiplock')) checkLock(guest);
  checkBalloon(guest, update.set);
  checkBootOrder(update.set.boot, { ...configWithPending(guest), ...update.set }, update.remove);
  for (const key of update.remove) {
    if (isDrive(key)) checkProtection(guest, `can't remove drive '${key}'`);
    const unused = key.startsWith('unused') ? readDrive(guest.config, key) : undefined;
    if (unused !== undefined) checkProtection(guest, `can't remove unused disk '${unused.volid}'`);
  }
  return { guest, update };
}

function updateNow(call: Call): null {
  const { guest, update } = readUpdate(call);
  applyUpdate(call.cluster, guest, update, () => undefined);
  return null;
}

/** The options of an update as `qm set` would take them. */
function commandLine({ set, remove, revert }: Update): string {
  const options: Record<string, Value> = { ...set };
  if (remove.length > 0) options.delete = remove.join(',');
  if (revert.length > 0) options.revert = revert.join(',');
  const names = Object.keys(options).sort();
  return names.map((name) => `-${name} ${name === 'cipassword' ? '<hidden>' : options[name]}`).join(' ');
}

function updateAsTask(call: Call): string {
  const { cluster, caller } = call;
  const { guest, update } = readUpdate(call);
  const start = { node: guest.node, type: 'qmconfig', id: String(guest.vmid) };
  return startTask(cluster, caller, start, function* (log) {
    yield 100;
    log(`update VM ${guest.vmid}: ${commandLine(update)}`);
    applyUpdate(cluster, guest, update, log);
  });
}

const VM = '/nodes/{node}/qemu/{vmid}';

export const updateHandlers: HandlerTable = {
  [`GET ${VM}/config`]: getConfig,
  [`GET ${VM}/pending`]: getPending,
  [`PUT ${VM}/config`]: updateNow,
  [`POST ${VM}/config`]: updateAsTask,
};

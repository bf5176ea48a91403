import { getConfig, getPending, guestDigest } from '../guests/config.js';
import { readDrive } from '../guests/disks.js';
import { checkLock, guestOf } from '../guests/guest.js';
import { type Call, type HandlerTable, listParam, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { removeVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { assertDigest } from '../store/digest.js';
import type { Guest, Value } from '../store/model.js';
import { optionsIn } from './create.js';
import { checkOptions } from './option-permissions.js';
import { isMount, realizeMount, realizeNet } from './volumes.js';

/** Options that only take effect when the container starts again. */
const COLD =
  /^(arch|cmode|console|entrypoint|env|features|hostname|nameserver|ostype|rootfs|searchdomain|tty|unprivileged)$/;

function freeUnusedKey(guest: Guest): string {
  let number = 0;
  while (guest.config[`unused${number}`] !== undefined) number += 1;
  return `unused${number}`;
}

function removeOption(cluster: Cluster, guest: Guest, key: string): void {
  if (guest.run !== undefined && COLD.test(key)) {
    guest.pending[key] = null;
    return;
  }
  const drive = readDrive(guest.config, key);
  if (drive !== undefined && key.startsWith('unused')) removeVolume(cluster, drive.volid, guest.node);
  else if (drive !== undefined && isMount(key) && drive.volid.includes(':')) {
    guest.config[freeUnusedKey(guest)] = drive.volid;
  }
  delete guest.config[key];
}

function setOption(cluster: Cluster, guest: Guest, key: string, value: Value): void {
  let final = value;
  if (isMount(key)) final = realizeMount(cluster, guest, String(value), false, () => undefined);
  else if (/^net\d+$/.test(key)) final = realizeNet(cluster, String(value));
  if (guest.run !== undefined && COLD.test(key)) guest.pending[key] = final;
  else guest.config[key] = final;
}

function update(call: Call): null {
  const { cluster, caller, params } = call;
  const vmid = Number(params.vmid);
  const options = optionsIn(params);
  const remove = listParam(params, 'delete');
  const revert = listParam(params, 'revert');
  if (remove.length + revert.length + Object.keys(options).length === 0) die('no options specified');
  const { properties = {} } = call.operation.parameters;
  for (const key of remove) {
    if (options[key] !== undefined) {
      refuseParameters({ delete: `you can't use '-${key}' and -delete ${key}' at the same time` });
    }
    if (properties[key] === undefined && properties[key.replace(/\d+$/, '[n]')] === undefined) {
      refuseParameters({ delete: `unknown option '${key}'` });
    }
    if (key === 'rootfs') refuseParameters({ delete: "unable to delete required option 'rootfs'" });
  }
  checkOptions(cluster, caller, vmid, undefined, {
    ...Object.fromEntries(remove.map((key) => [key, null])),
    ...options,
  });
  const guest = guestOf(call);
  assertDigest(textParam(params, 'digest'), guestDigest(guest));
  checkLock(guest);
  for (const key of revert) delete guest.pending[key];
  for (const key of remove) removeOption(cluster, guest, key);
  for (const [key, value] of Object.entries(options)) setOption(cluster, guest, key, value);
  return null;
}

const CT = '/nodes/{node}/lxc/{vmid}';

export const updateHandlers: HandlerTable = {
  [`GET ${CT}/config`]: getConfig,
  [`GET ${CT}/pending`]: getPending,
  [`PUT ${CT}/config`]: update,
};

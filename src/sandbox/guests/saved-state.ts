import { removeVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig } from '../store/model.js';
import type { TaskLog } from '../tasks/task.js';
import { makeImage } from './allocate.js';
import { disksOf } from './disks.js';
import { memoryOf } from './status.js';

const MIB = 1024 * 1024;

/** What QEMU's state takes beside the memory itself, in bytes. */
const BESIDE_MEMORY = 500 * MIB;

/** Where PVE keeps the state of a VM: on the storage it was told, that of the first disk, or `local`. */
function stateStorage(guest: Guest): string {
  const told = guest.config.vmstatestorage;
  return told === undefined ? (disksOf(guest)[0]?.volid.split(':')[0] ?? 'local') : String(told);
}

/**
 * Saves the memory of a running VM into a volume named after `name`, and gives what the configuration then says of it.
 */
export function saveState(cluster: Cluster, guest: Guest, name: string, log: TaskLog): GuestConfig {
  const storage = stateStorage(guest);
  const size = 2 * memoryOf(guest) + BESIDE_MEMORY;
  const type = cluster.storages.get(storage)?.config.path === undefined ? '' : `${guest.vmid}/`;
  const file = `${type}vm-${guest.vmid}-state-${name}${type === '' ? '' : '.raw'}`;
  const { volid, lines } = makeImage(cluster, { storage, guest, size, format: 'raw', name: file });
  log(
    `saving VM state and RAM using storage '${storage}'`,
    ...lines,
    'completed saving the VM state in 1s, saved 4.00 MiB',
  );
  return {
    vmstate: volid,
    runningmachine: 'pc-i440fx-10.1+pve0',
    runningcpu: 'kvm64,enforce,+kvm_pv_eoi,+kvm_pv_unhalt,+lahf_lm,+sep',
  };
}

/** Removes the state that a configuration or snapshot names. */
export function dropState(cluster: Cluster, guest: Guest, config: GuestConfig): void {
  if (config.vmstate !== undefined) removeVolume(cluster, String(config.vmstate), guest.node);
  for (const key of ['vmstate', 'runningmachine', 'runningcpu']) delete config[key];
}

import { isPlain } from '../../domain/plain.js';
import { rowsOf, textField } from '../fields.js';
import { readGuests, readResources } from '../live/index.js';
import { type Check, changed } from './check.js';
import { drivesIn } from './guest.js';

/** PVE puts any guest under HA, and only when its node is dead does it show that no other has its disks. */
export const haStorage: Check = {
  operations: /^POST \/cluster\/ha\/resources$/,
  async check(call, { live }) {
    const vmid = Number(/\d+$/.exec(textField(call.params, 'sid') ?? '')?.[0]);
    const guest = (await readGuests(live)).find((one) => one.vmid === vmid);
    if (guest === undefined) return undefined;
    const { node, type } = guest;
    const [config, { storages }, jobs] = await Promise.all([
      live.read(`GET /nodes/{node}/${type}/{vmid}/config`, { node, vmid, current: 1 }),
      readResources(live),
      live.read('GET /cluster/replication'),
    ]);
    const isLocal = (storage: string) =>
      storages.some((one) => one.storage === storage && one.node === node && !one.shared);
    const local = drivesIn(isPlain(config) ? config : {}).flatMap(({ name, file, storage }) =>
      // PVE makes the drive of cloud-init anew where it is missing.
      storage === undefined || name.startsWith('unused') || file.includes('cloudinit') || !isLocal(storage)
        ? []
        : [`${name} on ${storage}`],
    );
    if (local.length === 0) return undefined;
    const where = `${local.join(', ')}, which no other node shares`;
    const targets = rowsOf(jobs).flatMap((job) =>
      Number(job.guest) === vmid ? (textField(job, 'target') ?? []) : [],
    );
    return changed(
      call,
      {},
      targets.length === 0
        ? `HA can't start guest ${vmid} on another node when ${node} fails: it has ${where}. ${type === 'lxc' ? 'move_container_volume' : 'move_disk'} to a shared storage mends that; on ZFS, create_replication_job to a node where it may start.`
        : `When ${node} fails, HA can start guest ${vmid} on ${targets.join(', ')} alone, from the last replication: it has ${where}.`,
    );
  },
};

import { mayAny } from '../access/permissions.js';
import { disksOf } from '../guests/disks.js';
import { nameOf } from '../guests/guest.js';
import { type Call, type HandlerTable, listParam, needText, splitList } from '../server/call.js';
import { refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Section } from '../store/model.js';

type Row = Record<string, unknown>;

/** Tags that are in use on the guests, which anyone may set. */
function tagsInUse(cluster: Cluster): readonly string[] {
  const tags = [...cluster.guests.values()].flatMap(({ config }) => splitList(String(config.tags ?? '')));
  return [...new Set(tags)].sort();
}

function readOptions({ cluster }: Call): Row {
  const { description } = cluster.options;
  return {
    mac_prefix: 'BC:24:11',
    ...cluster.options,
    // PVE keeps it as comment lines and reads them back with their ends.
    ...(description === undefined ? {} : { description: `${description}\n` }),
    'allowed-tags': tagsInUse(cluster),
  };
}

function writeOptions({ cluster, params }: Call): null {
  const options: Section = { ...cluster.options };
  for (const [name, value] of Object.entries(params)) {
    if (name !== 'delete' && (typeof value === 'string' || typeof value === 'number')) options[name] = value;
  }
  for (const name of listParam(params, 'delete')) delete options[name];
  cluster.options = options;
  return null;
}

/** Guests that no backup job takes in, as far as the caller may see them. */
function notBackedUp({ cluster, caller }: Call): readonly Row[] {
  const jobs = [...(cluster.sections.get('jobs/vzdump')?.values() ?? [])];
  const covered = (vmid: number): boolean =>
    jobs.some((job) => {
      if (job.all === 1) return !splitList(String(job.exclude ?? '')).includes(String(vmid));
      const pool = cluster.pools.get(String(job.pool ?? ''));
      return pool?.guests.has(vmid) === true || splitList(String(job.vmid ?? '')).includes(String(vmid));
    });
  return [...cluster.guests.values()]
    .filter(({ vmid }) => !covered(vmid) && mayAny(cluster, caller, `/vms/${vmid}`, ['VM.Audit']))
    .map((guest) => ({ name: nameOf(guest), type: guest.kind, vmid: guest.vmid }));
}

/** The volumes of a job's guests, as a tree. */
function includedVolumes({ cluster, params }: Call): Row {
  const id = needText(params, 'id');
  const job = cluster.sections.get('jobs/vzdump')?.get(id);
  if (job === undefined) return refuseParameters({ id: `No such job '${id}'` });
  const named = splitList(String(job.vmid ?? '')).map(Number);
  const vmids = job.all === 1 ? [...cluster.guests.keys()] : named;
  const children = vmids.flatMap((vmid) => {
    const guest = cluster.guests.get(vmid);
    if (guest === undefined) return [];
    const volumes = disksOf(guest).map(({ key, volid, text }) => ({
      id: `${vmid}:${key}`,
      included: text.includes('backup=0') ? 0 : 1,
      leaf: 1,
      name: volid,
      reason: key === 'rootfs' ? 'rootfs' : text.includes('backup=0') ? 'backup=no' : 'backup=yes',
    }));
    return [{ children: volumes, id: vmid, leaf: 0, name: nameOf(guest), type: guest.kind }];
  });
  return { children };
}

export const datacenterHandlers: HandlerTable = {
  'GET /cluster/options': readOptions,
  'PUT /cluster/options': writeOptions,
  'GET /cluster/backup-info/not-backed-up': notBackedUp,
  'GET /cluster/backup/{id}/included_volumes': includedVolumes,
};

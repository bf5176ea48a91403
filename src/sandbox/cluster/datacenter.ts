import { mayAny } from '../access/permissions.js';
import { disksOf } from '../guests/disks.js';
import { nameOf } from '../guests/guest.js';
import { type Call, type HandlerTable, listParam, needText, splitList } from '../server/call.js';
import { die, Failure, refuseParameters } from '../server/failure.js';
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

function members({ cluster }: Call): readonly Row[] {
  if (cluster.name === undefined) return [];
  return [...cluster.nodes.values()].map(({ name, ip, nodeid }) => ({
    name,
    node: name,
    nodeid: String(nodeid),
    quorum_votes: '1',
    ring0_addr: ip,
  }));
}

function joinInfo({ cluster }: Call): never {
  if (cluster.name === undefined) {
    throw new Failure(424, 'node is not in a cluster, no join info available!');
  }
  throw new Failure(501, 'the sandbox does not simulate joining a cluster');
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

function targets({ cluster }: Call): readonly Row[] {
  return ['gotify', 'sendmail', 'smtp', 'webhook'].flatMap((type) =>
    [...(cluster.sections.get(`notifications/${type}`) ?? [])].map(([name, section]) => ({
      ...(section.comment === undefined ? {} : { comment: section.comment }),
      name,
      origin: section.origin ?? 'user-created',
      type,
    })),
  );
}

export const datacenterHandlers: HandlerTable = {
  'GET /cluster/options': readOptions,
  'PUT /cluster/options': writeOptions,
  'GET /cluster/config/nodes': members,
  'GET /cluster/config/join': joinInfo,
  'GET /cluster/config/apiversion': () => '1',
  'GET /cluster/config/qdevice': () => ({}),
  'GET /cluster/config/totem': ({ cluster }) =>
    cluster.name === undefined ? null : { cluster_name: cluster.name, config_version: '3', version: '2' },
  'GET /cluster/backup-info/not-backed-up': notBackedUp,
  'GET /cluster/backup/{id}/included_volumes': includedVolumes,
  'GET /cluster/notifications/targets': targets,
  'POST /cluster/notifications/targets/{name}/test': (call) => {
    const name = needText(call.params, 'name');
    if (!targets(call).some((target) => target.name === name)) {
      throw new Failure(404, `endpoint '${name}' does not exist`);
    }
    return null;
  },
  'GET /nodes/{node}/sdn/zones': ({ cluster }) =>
    [...(cluster.sections.get('sdn/zones')?.keys() ?? [])].map((zone) => ({ status: 'available', zone })),
  'GET /nodes/{node}/sdn/zones/{zone}/content': ({ cluster, params }) => {
    const zone = needText(params, 'zone');
    if (!cluster.sections.get('sdn/zones')?.has(zone)) die(`sdn '${zone}' does not exist`);
    return [...(cluster.sections.get('sdn/vnets') ?? [])]
      .filter(([, section]) => section.zone === zone)
      .map(([vnet]) => ({ status: 'available', statusmsg: null, vnet }));
  },
};

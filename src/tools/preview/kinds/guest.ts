import type { Plain } from '../../../domain/plain.js';
import { isOn, wordsOf } from '../../arguments.js';
import type { GuestFacts } from '../../live/index.js';
import { backupJobs, backupsOf, backupText, covers } from '../read/backups.js';
import { literal } from '../read/configs.js';
import { addressesIn, firewallReferences } from '../read/firewall.js';
import { type Look, textOf } from '../read/look.js';
import { counted, guestName, told } from '../read/words.js';
import type { Finding } from '../target.js';

const disk = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp|unused)\d+$|^rootfs$/;

/** What is known of a guest and of all that hangs on it. */
interface Known {
  readonly vmid: number;
  readonly node: string;
  readonly config: Plain;
  readonly disks: readonly string[];
  readonly snapshots: readonly string[];
  readonly ha: string | undefined;
  readonly replication: readonly string[];
  /** Backup jobs that take it. */
  readonly jobs: readonly string[];
  /** Of these, the ones that name it by its vmid. */
  readonly named: readonly string[];
  readonly pool: string | undefined;
  readonly acl: readonly string[];
  readonly rules: number;
  readonly backup: string | undefined;
  readonly clones: readonly string[];
  readonly references: readonly string[];
  readonly status: string;
}

/** A guest: itself, and what of the cluster hangs on it. */
export async function guest(look: Look): Promise<Finding> {
  const type = typeOf(look);
  if (/^POST \S+\/(?:qemu|lxc)$/.test(look.operation)) {
    const vmids = (await look.guests()).map(({ vmid }) => String(vmid));
    if (!vmids.includes(look.param('vmid'))) return newGuest(look, type);
  }
  const known = await readGuest(look, type);
  const { vmid, node, config, disks, snapshots, status, backup, ha, jobs, pool, replication, clones } = known;
  const own = textOf(config.name) || textOf(config.hostname);
  const kind = type === 'lxc' ? 'Container' : 'VM';
  return {
    label: `${kind} ${vmid}${own === '' ? '' : ` (${own})`} on ${node}`,
    typed: own || String(vmid),
    lines: linesOf(look, known),
    facts: {
      vmid,
      node,
      name: own === '' ? undefined : own,
      status,
      disks,
      ...(config.protection === undefined ? {} : { protection: config.protection }),
      ...filled({ snapshots, ha, replication, backup_jobs: jobs, pool, linked_clones: clones }),
      last_backup: backup ?? 'none',
    },
    watched: [config.digest ?? config, status, snapshots, ha, replication, jobs, pool, clones],
  };
}

/** A guest that is yet to be: nothing hangs on it. */
function newGuest(look: Look, type: 'qemu' | 'lxc'): Finding {
  const [vmid, node] = [look.param('vmid'), look.param('node')];
  const own = look.param('name') || look.param('hostname');
  return {
    label: `New ${type === 'lxc' ? 'container' : 'VM'} ${vmid}${own === '' ? '' : ` (${own})`} on ${node}`,
    typed: own || vmid,
    lines: ['No guest has this vmid yet.'],
    facts: { vmid: Number(vmid), node },
  };
}

/** Of the values, those that hold something. */
function filled(values: Plain): Plain {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function typeOf({ operation }: Look): 'qemu' | 'lxc' {
  return operation.includes('/lxc') ? 'lxc' : 'qemu';
}

async function readGuest(look: Look, type: 'qemu' | 'lxc'): Promise<Known> {
  const node = look.param('node');
  const vmid = Number(look.param('vmid'));
  const at = { node, vmid };
  const base = `GET /nodes/{node}/${type}/{vmid}`;
  const sid = `${type === 'lxc' ? 'ct' : 'vm'}:${vmid}`;
  const [config, status, snapshots, ha, replication, jobs, guests, acl, rules, backups] = await Promise.all([
    look.object('Its configuration', `${base}/config`, at),
    look.object('Its status', `${base}/status/current`, at),
    look.rows('Its snapshots', `${base}/snapshot`, at),
    look.rows('The HA resources', 'GET /cluster/ha/resources'),
    look.rows('The replication jobs', 'GET /cluster/replication'),
    backupJobs(look),
    look.guests(),
    look.rows('The access rights', 'GET /access/acl'),
    look.rows('Its firewall rules', `${base}/firewall/rules`, at),
    backupsOf(look, node, vmid),
  ]);
  const self = guests.find((one) => one.vmid === vmid) ?? unlisted(vmid, type, node);
  const disks = Object.entries(config).filter(
    ([name, value]) => disk.test(name) && !String(value).includes('media=cdrom'),
  );
  const [clones, references] = await Promise.all([
    linkedClones(look, vmid, node, disks, guests),
    firewallReferences(look, addressesIn(config)),
  ]);
  const managed = ha.find((row) => row.sid === sid);
  return {
    vmid,
    node,
    config,
    disks: disks.map(([name, value]) => `${name} ${textOf(value)}`),
    snapshots: snapshots.map(({ name }) => textOf(name)).filter((name) => name !== 'current'),
    ha: managed === undefined ? undefined : `${sid} (${textOf(managed.state) || 'started'})`,
    replication: replication
      .filter((row) => row.guest === vmid)
      .map((row) => `${textOf(row.id)} to ${textOf(row.target)}`),
    jobs: jobs.filter((job) => covers(job, self)).map(({ id }) => textOf(id)),
    named: jobs.filter((job) => wordsOf(job.vmid).includes(String(vmid))).map(({ id }) => textOf(id)),
    pool: self.pool,
    acl: acl
      .filter(({ path }) => path === `/vms/${vmid}`)
      .map(({ ugid, roleid }) => `${textOf(ugid)} as ${textOf(roleid)}`),
    rules: rules.length,
    backup: backups[0] === undefined ? undefined : backupText(backups[0]),
    clones,
    references,
    status: textOf(status.status) || 'unknown',
  };
}

function unlisted(vmid: number, type: 'qemu' | 'lxc', node: string): GuestFacts {
  const nothing = { name: undefined, status: undefined, lock: undefined, pool: undefined, tags: undefined };
  return { vmid, type, node, template: false, ...nothing };
}

/** Other guests' volumes that are based on a template's: PVE names the base in the volume, or as its parent. */
async function linkedClones(
  look: Look,
  vmid: number,
  node: string,
  disks: readonly (readonly [string, unknown])[],
  guests: readonly GuestFacts[],
): Promise<string[]> {
  const based = new RegExp(`(?:^|[:/])base-${literal(String(vmid))}-`);
  const bases = disks.filter(([, value]) => based.test(textOf(value)));
  const storages = [...new Set(bases.map(([, value]) => textOf(value).split(':')[0] ?? ''))];
  const lists = await Promise.all(
    storages.map((storage) =>
      look.rows(`The volumes on storage ${storage}`, 'GET /nodes/{node}/storage/{storage}/content', {
        node,
        storage,
        content: 'images',
      }),
    ),
  );
  const owners = lists
    .flat()
    .filter((row) => row.vmid !== vmid && (based.test(textOf(row.volid)) || based.test(textOf(row.parent))))
    .map((row) => Number(row.vmid));
  return [...new Set(owners)].map((owner) => {
    const found = guests.find((one) => one.vmid === owner);
    return found === undefined ? String(owner) : guestName(found);
  });
}

function linesOf(look: Look, known: Known): string[] {
  const { config, status, disks, snapshots, ha, replication, jobs, pool, rules, backup, clones } = known;
  return [
    `status: ${status}`,
    told('disks', disks),
    ...(config.protection === undefined ? [] : [`protection: ${isOn(config.protection)}`]),
    ...(isOn(config.template) ? ['It is a template.'] : []),
    told('snapshots', snapshots),
    `last backup: ${backup ?? 'none was found'}`,
    ...(pool === undefined ? [] : [`pool: ${pool}`]),
    ...(ha === undefined ? [] : [`HA manages it as ${ha}.`]),
    ...(replication.length === 0 ? [] : [told('replication', replication)]),
    ...(jobs.length === 0 ? [] : [told('backup jobs that take it', jobs)]),
    ...(rules === 0 ? [] : [`It has ${counted(rules, 'firewall rule')} of its own.`]),
    ...known.references,
    ...(clones.length === 0 ? [] : [told('linked clones that need its disks', clones)]),
    ...(/^DELETE \S+\/\{vmid\}$/.test(look.operation) ? removal(look, known) : []),
    ...(/^POST \S+\/(?:qemu|lxc)$/.test(look.operation)
      ? ['The guest that has this vmid is overwritten.']
      : []),
  ];
}

/** What a deletion takes along, and what PVE refuses it for. */
function removal({ params }: Look, known: Known): string[] {
  const { ha, replication, named, acl, pool, status, disks, snapshots, clones, config } = known;
  const tied = [
    ...(ha === undefined ? [] : [`HA resource ${ha}`]),
    ...replication.map((one) => `replication ${one}`),
  ];
  const purged = [...tied, ...named.map((one) => `its entry in backup job ${one}`)];
  const gone = [
    counted(disks.length, 'disk'),
    ...(snapshots.length === 0 ? [] : [counted(snapshots.length, 'snapshot')]),
    ...(pool === undefined ? [] : [`its place in pool ${pool}`]),
    ...acl.map((entry) => `the access of ${entry}`),
  ];
  return [
    `With it go ${gone.join(', ')}; its backups stay.`,
    ...(isOn(params.purge) ? [told('purge also removes', purged)] : []),
    ...(!isOn(params.purge) && tied.length > 0
      ? [`Without purge PVE refuses this, because of ${tied.join(', ')}.`]
      : []),
    ...(!isOn(params.purge) && named.length > 0
      ? [`Without purge ${told('these backup jobs go on naming it', named)}`]
      : []),
    ...(isOn(params['destroy-unreferenced-disks'])
      ? ['Its disks that no configuration names are destroyed too, on all storages.']
      : []),
    ...(status === 'running'
      ? ['It runs: PVE refuses to delete it before it is stopped, unless forced (containers).']
      : []),
    ...(isOn(config.protection) ? ['Its protection is set: PVE refuses to delete it.'] : []),
    ...(clones.length === 0 ? [] : ['PVE refuses to delete a disk that a linked clone needs.']),
  ];
}

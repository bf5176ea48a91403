import { requireAll } from '../access/permissions.js';
import { forgetGuest } from '../guests/forget.js';
import { lockGuest } from '../guests/guest.js';
import { checkGuestStorage } from '../guests/target-storage.js';
import { boot, checkMayCreate, emptyGuest, joinPool } from '../qemu/create.js';
import { type Call, flagParam, type HandlerTable, needText, type Params, textParam } from '../server/call.js';
import { die, Failure } from '../server/failure.js';
import { checkVolumeAccess } from '../storage/volume-access.js';
import { findVolume, needStorage, pathOf, splitVolumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig, Value } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { checkOptions } from './option-permissions.js';
import { isMount, realizeMount, realizeNet } from './volumes.js';

/** Parameters of create and update that are not options of the configuration. */
const CONTROL: ReadonlySet<string> = new Set(
  (
    'node vmid pool start ostemplate restore force unique storage bwlimit password ssh-public-keys ' +
    'ignore-unpack-errors ha-managed delete revert digest'
  ).split(' '),
);

/** The options among the parameters, as they go into a configuration. */
export function optionsIn(params: Params): Record<string, Value> {
  const options: Record<string, Value> = {};
  for (const [name, value] of Object.entries(params)) {
    if (!CONTROL.has(name) && (typeof value === 'string' || typeof value === 'number')) options[name] = value;
  }
  return options;
}

/** The distributions that PVE recognises in an archive, found here by the archive's name. */
const SYSTEMS = 'alpine archlinux centos debian devuan fedora gentoo nixos opensuse ubuntu'.split(' ');

function systemOf(template: string): string {
  const name = template.slice(template.lastIndexOf('/') + 1).toLowerCase();
  return SYSTEMS.find((system) => name.startsWith(system)) ?? 'unmanaged';
}

function templatePath(cluster: Cluster, volid: string): string {
  const parts = splitVolumeId(volid);
  const storage = needStorage(cluster, parts?.storage ?? '');
  return `${pathOf(storage)}/template/cache/${parts?.name.replace('vztmpl/', '') ?? ''}`;
}

/** Makes the volumes, unpacks the template and gives the finished configuration. */
function* buildConfig(
  call: Call,
  guest: Guest,
  options: Readonly<Record<string, Value>>,
  log: TaskLog,
): Generator<number, GuestConfig, void> {
  const { cluster, params } = call;
  const template = needText(params, 'ostemplate');
  const archive = findVolume(cluster, template, guest.node);
  const config: GuestConfig = {};
  const wanted = { rootfs: `${textParam(params, 'storage') ?? 'local'}:4`, ...options };
  for (const [key, value] of Object.entries(wanted)) {
    if (isMount(key)) {
      const system = key === 'rootfs' && archive !== undefined;
      guest.config[key] = realizeMount(cluster, guest, String(value), system, log);
      config[key] = guest.config[key];
      yield 200;
    } else config[key] = /^net\d+$/.test(key) ? realizeNet(cluster, String(value)) : value;
  }
  if (archive === undefined) {
    log(`volume '${template}' does not exist`);
    throw new Error(`volume '${template}' does not exist`);
  }
  const bytes = archive.size * 2;
  log(
    `extracting archive '${templatePath(cluster, template)}'`,
    `Total bytes read: ${bytes} (${(bytes / 1024 ** 2).toFixed(1)}MiB, 45MiB/s)`,
    'Detected container architecture: amd64',
  );
  yield 300;
  return {
    arch: 'amd64',
    hostname: `CT${guest.vmid}`,
    memory: 512,
    ostype: systemOf(template),
    swap: 512,
    ...config,
  };
}

/** Refuses storages that can't hold the container's volumes and a template that the caller may not use. */
function checkStorages(call: Call, vmid: number, options: Readonly<Record<string, Value>>): void {
  const { cluster, caller, params } = call;
  const template = needText(params, 'ostemplate');
  const [content = ''] = (splitVolumeId(template)?.name ?? '').split('/');
  checkVolumeAccess(cluster, caller, vmid, template);
  if (content !== 'vztmpl') die(`unable to use volume ${template} - content type needs to be 'vztmpl'`);
  const mounts = Object.entries(options).filter(([key]) => isMount(key));
  const named = mounts.flatMap(
    ([, value]) => splitVolumeId(String(value).split(',')[0] ?? '')?.storage ?? [],
  );
  const fallback = options.rootfs === undefined ? [textParam(params, 'storage') ?? 'local'] : [];
  for (const storage of new Set([...named, ...fallback])) {
    checkGuestStorage(cluster, 'lxc', storage);
    requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  }
}

function createContainer(call: Call): string {
  const { cluster, caller, params } = call;
  const vmid = Number(params.vmid);
  const node = needText(params, 'node');
  const pool = textParam(params, 'pool');
  if (pool !== undefined && !cluster.pools.has(pool)) die(`pool '${pool}' does not exist`);
  checkMayCreate(cluster, caller, vmid, pool);
  if (flagParam(params, 'restore')) {
    throw new Failure(501, 'the sandbox does not simulate restoring a container yet');
  }
  const options = optionsIn(params);
  checkOptions(cluster, caller, vmid, pool, options);
  checkStorages(call, vmid, options);
  const existing = cluster.guests.get(vmid);
  if (existing !== undefined) {
    const label = existing.kind === 'qemu' ? 'VM' : 'CT';
    die(`unable to create CT ${vmid} - ${label} ${vmid} already exists on node '${existing.node}'`);
  }
  const guest = emptyGuest(cluster, vmid, 'lxc', node);
  cluster.guests.set(vmid, guest);
  const unlock = lockGuest(guest, 'create');
  let made = false;
  const start = {
    node,
    type: 'vzcreate',
    id: String(vmid),
    finally: () => {
      if (made) unlock();
      else forgetGuest(cluster, guest, true);
    },
  };
  return startTask(cluster, caller, start, function* (log) {
    try {
      guest.config = yield* buildConfig(call, guest, options, log);
    } catch (error) {
      throw new Error(
        `unable to create CT ${vmid} - ${error instanceof Error ? error.message.trimEnd() : ''}`,
      );
    }
    made = true;
    joinPool(cluster, pool, vmid);
    if (flagParam(params, 'start')) boot(cluster, guest);
  });
}

export const createHandlers: HandlerTable = { 'POST /nodes/{node}/lxc': createContainer };

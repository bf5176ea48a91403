import { type Caller, isRoot } from '../access/caller.js';
import { mayAll, requireAll } from '../access/permissions.js';
import { readProperties } from '../guests/properties.js';
import { refusePermission } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';

/** Options of a container by the privilege that setting them takes (PVE::LXC::check_ct_modify_config_perm). */
const BY_PATTERN: readonly (readonly [RegExp, string])[] = [
  [/^(rootfs|mp\d+|unused\d+)$/, 'VM.Config.Disk'],
  [/^(cores|cpuunits|cpulimit)$/, 'VM.Config.CPU'],
  [/^(memory|swap)$/, 'VM.Config.Memory'],
  [/^(net\d+|nameserver|searchdomain|hostname)$/, 'VM.Config.Network'],
];

/** What only root@pam may set, in the words of the 403. */
const FOR_ROOT: Readonly<Record<string, string>> = {
  dev: 'configuring device passthrough is only allowed for root@pam',
  hookscript: 'changing the hookscript is only allowed for root@pam',
};

/** A mount point that is no volume shows the host's files or devices, which is for root@pam alone. */
function checkMount(option: string, value: unknown): void {
  if (!/^(rootfs|mp\d+)$/.test(option) || typeof value !== 'string') return;
  const source = readProperties(value, 'volume').get('volume') ?? '';
  if (!source.startsWith('/')) return;
  const type = source.startsWith('/dev/') ? 'device' : 'bind';
  refusePermission(`mount point type ${type} is only allowed for root@pam`);
}

/** Throws where the caller may not set one of the options; `pool` is the one that a new container goes into. */
export function checkOptions(
  cluster: Cluster,
  caller: Caller,
  vmid: number,
  pool: string | undefined,
  options: Readonly<Record<string, unknown>>,
): void {
  if (isRoot(caller)) return;
  for (const [option, value] of Object.entries(options)) {
    const forRoot = FOR_ROOT[option.replace(/\d+$/, '')];
    if (forRoot !== undefined) refusePermission(forRoot);
    const privilege = BY_PATTERN.find(([pattern]) => pattern.test(option))?.[1] ?? 'VM.Config.Options';
    if (pool === undefined || !mayAll(cluster, caller, `/pool/${pool}`, [privilege])) {
      requireAll(cluster, caller, `/vms/${vmid}`, [privilege]);
    }
    checkMount(option, value);
    const storage = /^(?:volume=)?([^:,/]+):\d+(?:\.\d+)?(?:,|$)/.exec(String(value))?.[1];
    if (privilege === 'VM.Config.Disk' && storage !== undefined) {
      requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
    }
  }
}

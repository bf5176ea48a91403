import { type Caller, isRoot } from '../access/caller.js';
import { mayAll, requireAll } from '../access/permissions.js';
import type { Cluster } from '../store/cluster.js';

/** Options of a container by the privilege that setting them takes (PVE::LXC::check_ct_modify_config_perm). */
const BY_PATTERN: readonly (readonly [RegExp, string])[] = [
  [/^(rootfs|mp\d+|unused\d+)$/, 'VM.Config.Disk'],
  [/^(cores|cpuunits|cpulimit)$/, 'VM.Config.CPU'],
  [/^(memory|swap)$/, 'VM.Config.Memory'],
  [/^(net\d+|nameserver|searchdomain|hostname)$/, 'VM.Config.Network'],
];

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
    const privilege = BY_PATTERN.find(([pattern]) => pattern.test(option))?.[1] ?? 'VM.Config.Options';
    if (pool === undefined || !mayAll(cluster, caller, `/pool/${pool}`, [privilege])) {
      requireAll(cluster, caller, `/vms/${vmid}`, [privilege]);
    }
    const storage = /^(?:volume=)?([^:,/]+):\d+(?:\.\d+)?(?:,|$)/.exec(String(value))?.[1];
    if (privilege === 'VM.Config.Disk' && storage !== undefined) {
      requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
    }
  }
}

import { isPlain, type Plain } from '../../../domain/plain.js';
import { rowsOf, textField } from '../../fields.js';
import { type GuestFacts, isUp, type LiveFacts, type Resources } from '../../live/index.js';
import { type DiskFacts, localDisksOf, readConfig, shortName } from '../cluster/guest.js';
import type { Block } from '../plan.js';

/** How a guest can move, and what keeps it where it is. */
export interface Movable {
  readonly guest: GuestFacts;
  readonly running: boolean;
  /** Online nodes that PVE lets it go to. */
  readonly allowed: readonly string[];
  /** Why it may not go to a node. */
  readonly refusals: Readonly<Record<string, string>>;
  /** Disks that have to be copied, as they lie on storage of its node alone. */
  readonly local: readonly DiskFacts[];
  /** What stands in the way wherever it goes. */
  readonly blocks: readonly Block[];
}

/** Asks PVE what a migration needs; what PVE would only say in the failing task is found out here. */
export async function readMovable(
  live: LiveFacts,
  guest: GuestFacts,
  resources: Resources,
): Promise<Movable> {
  const { node, type, vmid } = guest;
  const running = isUp(guest);
  const stuck = await stuckBecause(live, guest, resources);
  if (stuck !== undefined) return { guest, running, allowed: [], refusals: {}, local: [], blocks: [stuck] };
  const [config, answer] = await Promise.all([
    readConfig(live, guest),
    live.read(`GET /nodes/{node}/${type}/{vmid}/migrate`, { node, vmid }),
  ]);
  const needs = isPlain(answer) ? answer : {};
  const local = localDisksOf(config, resources).filter(({ volid }) => !volid.includes('cloudinit'));
  const refused = needs.not_allowed_nodes ?? needs['not-allowed-nodes'];
  return {
    guest,
    running,
    allowed: textsIn(needs.allowed_nodes ?? needs['allowed-nodes']),
    refusals: refusalsIn(isPlain(refused) ? refused : {}),
    local,
    blocks: [
      ...devices(guest, config, needs),
      ...drives(guest, config, resources),
      ...snapshots(guest, config, needs, local),
    ],
  };
}

async function stuckBecause(
  live: LiveFacts,
  guest: GuestFacts,
  { nodes }: Resources,
): Promise<Block | undefined> {
  const { node, vmid } = guest;
  if (nodes.find((one) => one.node === node)?.online === false) {
    return {
      by: 'offline node',
      reason: `${shortName(guest)} is on ${node}, which is offline: nothing can be moved off it before it is back`,
      suggestion: { tool: 'get_cluster_status', arguments: {}, why: 'shows which nodes are away' },
    };
  }
  const lock = guest.lock ?? textField(await readConfig(live, guest), 'lock');
  if (lock === undefined) return undefined;
  return {
    by: 'lock',
    reason: `${shortName(guest)} is locked (${lock}): wait for the task that holds the lock`,
    suggestion: { tool: 'list_tasks', arguments: { node, vmid }, why: 'shows the task that holds the lock' },
  };
}

/** Devices of the host bind a guest to its node. */
function devices(guest: GuestFacts, config: Plain, needs: Plain): Block[] {
  const mounts = Object.entries(config).flatMap(([name, value]) =>
    /^mp\d+$/.test(name) && String(value).startsWith('/') && !/(^|,)shared=1/.test(String(value))
      ? [name]
      : [],
  );
  const names = [...textsIn(needs.local_resources), ...(guest.type === 'lxc' ? mounts : [])];
  if (names.length === 0) return [];
  return [
    {
      by: guest.type === 'lxc' ? 'bind mount' : 'passthrough',
      reason: `${shortName(guest)} uses ${names.join(', ')} of its host, so it can't leave ${guest.node}: shut it down and remove them, or map them to devices of all nodes`,
      suggestion: {
        tool: 'get_vm_config',
        arguments: { vmid: guest.vmid },
        why: 'shows the devices',
      },
    },
  ];
}

/** An ISO on local storage in a drive. */
function drives(guest: GuestFacts, config: Plain, { storages }: Resources): Block[] {
  const shared = new Set(storages.filter((one) => one.shared).map(({ storage }) => storage));
  return Object.entries(config).flatMap(([name, value]) => {
    const [volid = ''] = String(value).split(',');
    const [storage = ''] = volid.split(':');
    const iso = volid.includes(':iso/') && String(value).includes('media=cdrom');
    if (!iso || shared.has(storage)) return [];
    return [
      {
        by: 'local disk',
        reason: `${shortName(guest)} has ${volid} of local storage in its drive ${name}: eject it first`,
        suggestion: {
          tool: 'update_vm_config',
          arguments: { vmid: guest.vmid, [name]: 'none,media=cdrom' },
          why: 'ejects it',
        },
      },
    ];
  });
}

/** Copies of local disks take no snapshots along. */
function snapshots(guest: GuestFacts, config: Plain, needs: Plain, local: readonly DiskFacts[]): Block[] {
  const inDisks = rowsOf(needs.local_disks).flatMap(({ referenced_in_snapshot: held }) =>
    isPlain(held) ? Object.keys(held) : [],
  );
  const parent = guest.type === 'lxc' && local.length > 0 ? textField(config, 'parent') : undefined;
  const names = [...new Set([...inDisks, ...(parent === undefined ? [] : [parent])])];
  const [snapname] = names;
  if (snapname === undefined) return [];
  return [
    {
      by: 'local disk',
      reason: `${shortName(guest)} has snapshots (${names.join(', ')}) on local disks, which can't be copied with them: delete them first, or back it up and restore it on the other node`,
      suggestion: {
        tool: 'delete_snapshot',
        arguments: { vmid: guest.vmid, snapname },
        why: 'deletes the snapshot, so that the disk can be copied',
      },
    },
  ];
}

function refusalsIn(refused: Plain): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(refused).flatMap(([node, why]) => {
      const reasons = isPlain(why)
        ? Object.entries(why).map(
            ([name, value]) => `${name.replaceAll(/[_-]/g, ' ')} ${textsIn(value).join(', ')}`,
          )
        : [];
      return reasons.length === 0 ? [] : [[node, reasons.join('; ')]];
    }),
  );
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Bytes that have to be copied. */
export function copied({ local }: Movable): number {
  return local.reduce((sum, { size = 0 }) => sum + size, 0);
}

import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { isTemplate } from './guest.js';
import { readProperties } from './properties.js';

/** Guests that name no order come last when starting. */
const LAST = 2_147_483_647;

/** What a guest's option `startup` says: its place, and seconds to wait after its start and for its end. */
export interface Startup {
  readonly order: number;
  readonly up: number | undefined;
  readonly down: number | undefined;
}

/** Reads a guest's option `startup`. */
export function startupOf(guest: Guest): Startup {
  const properties = readProperties(String(guest.config['startup'] ?? ''), 'order');
  const numberAt = (key: string): number | undefined => {
    const text = properties.get(key);
    return text === undefined ? undefined : Number(text);
  };
  return { order: numberAt('order') ?? LAST, up: numberAt('up'), down: numberAt('down') };
}

/** Which guests an action on many looks at. */
export interface Selection {
  readonly node?: string | undefined;
  /** Ids; all where empty. */
  readonly vmids: readonly number[];
  /** Whether only those with `onboot` count, and none that HA manages. */
  readonly autostart?: boolean;
  readonly templates?: boolean;
}

/** The guests of a selection in the order in which they start (PVE::API2::Nodes::get_start_stop_list). */
export function selectGuests(
  cluster: Cluster,
  { node, vmids, autostart, templates }: Selection,
): readonly Guest[] {
  const managed = cluster.sections.get('ha/resources');
  return [...cluster.guests.values()]
    .filter((guest) => node === undefined || guest.node === node)
    .filter((guest) => vmids.length === 0 || vmids.includes(guest.vmid))
    .filter((guest) => templates === true || !isTemplate(guest))
    .filter((guest) => {
      const sid = `${guest.kind === 'qemu' ? 'vm' : 'ct'}:${guest.vmid}`;
      return autostart !== true || (Number(guest.config['onboot'] ?? 0) === 1 && managed?.has(sid) !== true);
    })
    .sort((a, b) => startupOf(a).order - startupOf(b).order || a.vmid - b.vmid);
}

import { rowsOf, textField } from '../../fields.js';
import { bytesOf } from '../../friendly/sizes.js';
import type { Resources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { GIB, MIB } from '../../shape/sizes.js';
import type { Desk } from '../desk.js';
import { gib, inBytes, room, storageOption, storagesFor } from './places.js';

/** Whole GiB of "32G", "32 GB" or 32. @throws ToolFault `invalid_arguments` */
export function sizeInGib(parameter: string, text: string): number {
  const bytes = bytesOf(text);
  const count = Math.ceil(bytes === undefined ? Number(text) : bytes / GIB);
  if (Number.isFinite(count) && count > 0) return count;
  const expected = 'a size such as "32G"';
  throw new ToolFault('invalid_arguments', `${parameter}: expected ${expected}.`, {
    invalid: [{ parameter, given: text.slice(0, 80), expected, example: '32G' }],
  });
}

/** Bytes of "4G" or of a bare number of MiB; undefined for what is neither. */
export function memoryBytes(text: string): number | undefined {
  const bytes = bytesOf(text) ?? Number(text) * MIB;
  return Number.isFinite(bytes) ? bytes : undefined;
}

/** Where a new disk goes. */
interface NewDisk {
  readonly node: string;
  readonly content: 'images' | 'rootdir';
  readonly gib: number;
}

/** The storage with the most room for a new disk; where none has it, the plan is blocked. */
export function chooseStorage(desk: Desk, resources: Resources, wish: NewDisk): string {
  const able = storagesFor(resources, wish.node, wish.content);
  const fitting = able.filter(({ space }) => room(space) >= inBytes(wish.gib));
  const chosen = desk.choose('storage', fitting.map(storageOption));
  const taken = able.find(({ storage }) => storage === chosen);
  if (taken === undefined) {
    const names = able.map(({ storage, space }) => `${storage} (${gib(room(space))} free)`).join(', ');
    desk.block({
      by: 'no room',
      reason: `${chosen === undefined ? 'No storage' : `Storage ${chosen}`} on ${wish.node} can take ${wish.gib} GiB of content ${wish.content}; there is ${names === '' ? 'none with that content' : names}`,
      suggestion: {
        tool: 'get_suitable_storage',
        arguments: { content: wish.content, size: `${wish.gib}G` },
        why: 'tells which storages of the cluster could',
      },
    });
  } else if (room(taken.space) < inBytes(wish.gib)) {
    desk.warn(`${taken.storage} has only ${gib(room(taken.space))} free for a disk of ${wish.gib} GiB`);
  }
  return chosen ?? '';
}

/** The first bridge of a node; where it has none, the plan is blocked. */
export async function chooseBridge(desk: Desk, node: string): Promise<string> {
  const rows = rowsOf(await desk.live.read('GET /nodes/{node}/network', { node, type: 'any_bridge' }));
  const bridges = rows.flatMap((row) => textField(row, 'iface') ?? []).sort();
  const chosen = desk.choose(
    'bridge',
    bridges.map((value) => ({ value })),
  );
  if (chosen === undefined || !bridges.includes(chosen)) {
    desk.block({
      by: 'no bridge',
      reason: `${node} has no bridge ${chosen ?? 'at all'}; there is ${bridges.join(', ') || 'none'}`,
      suggestion: {
        tool: 'list_network_interfaces',
        arguments: { node },
        why: 'lists the interfaces of the node',
      },
    });
  }
  return chosen ?? '';
}

/** The vmid that was given, which must be free, else the next free one. @throws ToolFault `conflict` */
export async function freeVmid(desk: Desk, { guests }: Resources, argument = 'vmid'): Promise<number> {
  const given = desk.number(argument);
  if (given === undefined) return Number(await desk.live.read('GET /cluster/nextid'));
  const there = guests.find(({ vmid }) => vmid === given);
  if (there === undefined) return given;
  throw new ToolFault(
    'conflict',
    `The vmid ${given} is taken by ${there.name ?? 'another guest'} on ${there.node}: leave it out, or give a free one.`,
    {
      context: { guest: there },
      suggestions: [{ tool: 'get_next_vmid', arguments: {}, why: 'tells a free vmid' }],
    },
  );
}

/** `ipconfig0` of a VM, and the same of a container: from an address with prefix length and a gateway. */
export function addressParts(desk: Desk): { readonly ip: string; readonly gw?: string } {
  const ip = desk.text('ip') ?? 'dhcp';
  const gw = desk.text('gateway');
  if (ip !== 'dhcp' && !/^[\d.]+\/\d+$/.test(ip)) {
    const expected = 'dhcp, or an IPv4 address with its prefix length';
    throw new ToolFault('invalid_arguments', `ip: expected ${expected}.`, {
      invalid: [{ parameter: 'ip', given: ip.slice(0, 80), expected, example: '10.0.0.50/24' }],
    });
  }
  if (ip !== 'dhcp' && gw === undefined) desk.warn('No gateway was given: it reaches its own network only');
  return { ip, ...(gw === undefined ? {} : { gw }) };
}

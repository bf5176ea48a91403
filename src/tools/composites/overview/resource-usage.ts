import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { isUp } from '../../live/index.js';
import { gibTenths } from '../../shape/sizes.js';
import type { Shaped } from '../../shape/table.js';
import { noSuchNode } from '../nodes.js';
import {
  distinct,
  type GuestUse,
  type NodeUse,
  type Resources,
  readResources,
  storageLabel,
} from './resources.js';

/** Guests and storages that are told, the largest first. */
const MOST_TOLD = 5;

/** What is in use and what is given to guests, for the cluster, each node, and the guests that use most. */
export async function resourceUsage({ node }: Arguments, context: CallContext): Promise<Shaped> {
  const resources = ofNode(await readResources(context), node);
  const nodes = resources.nodes.map((one) => ({ ...nodeRow(one), ...given(resources.guests, one.node) }));
  const storages = distinct(resources.storages)
    .filter(({ size }) => size > 0)
    .map((one) => ({
      storage: storageLabel(one),
      used: one.used,
      size: one.size,
      share: share(one.used, one.size),
    }))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_TOLD);
  const running = resources.guests.filter(isUp);
  const top = {
    memory: topBy(running, ({ memoryUsed }) => memoryUsed).map((guest) => ({
      ...labelOf(guest),
      used: guest.memoryUsed,
      size: guest.memory,
    })),
    cpu: topBy(running, ({ cpu, cores }) => cpu * cores).map((guest) => ({
      ...labelOf(guest),
      cpu: guest.cpu,
      cores: guest.cores,
    })),
  };
  return {
    text: [
      'node\tcpu\tcores\tcores_given\tmem_used_gib\tmem_gib\tmem_given_gib\tguests_running',
      ...nodes.map((row) =>
        [
          row.node,
          row.online ? percent(row.cpu) : 'offline',
          row.cores,
          row.cores_given,
          gibTenths(row.memory_used),
          gibTenths(row.memory),
          gibTenths(row.memory_given),
          row.guests_running,
        ].join('\t'),
      ),
      `Fullest storages: ${storages.map((one) => `${one.storage} ${percent(one.share)} of ${gibTenths(one.size)} GiB`).join('; ') || 'none'}.`,
      `Most memory: ${top.memory.map(({ vmid, name, used, size }) => `${vmid} ${name} ${gibTenths(used)} of ${gibTenths(size)} GiB`).join('; ') || 'none'}.`,
      `Most CPU: ${top.cpu.map(({ vmid, name, cpu, cores }) => `${vmid} ${name} ${percent(cpu)} of ${cores} cores`).join('; ') || 'none'}.`,
    ].join('\n'),
    data: { nodes, storages, top },
  };
}

function ofNode(resources: Resources, node: unknown): Resources {
  if (node === undefined) return resources;
  const names = resources.nodes.map((one) => one.node);
  if (typeof node !== 'string' || !names.includes(node)) throw noSuchNode(String(node), names);
  const here = (one: { readonly node: string }) => one.node === node;
  return {
    nodes: resources.nodes.filter(here),
    storages: resources.storages.filter(here),
    guests: resources.guests.filter(here),
  };
}

function nodeRow({ node, online, cores, cpu, memory, memoryUsed }: NodeUse) {
  return { node, online, cpu, cores, memory, memory_used: memoryUsed };
}

/** What the guests of a node that run were promised: more than there is can become short. */
function given(guests: readonly GuestUse[], node: string) {
  const here = guests.filter((guest) => guest.node === node && isUp(guest));
  return {
    cores_given: here.reduce((sum, { cores }) => sum + cores, 0),
    memory_given: here.reduce((sum, { memory }) => sum + memory, 0),
    guests_running: here.length,
  };
}

function topBy(guests: readonly GuestUse[], measure: (guest: GuestUse) => number): readonly GuestUse[] {
  return [...guests].sort((a, b) => measure(b) - measure(a)).slice(0, MOST_TOLD);
}

function labelOf({ vmid, name, node }: GuestUse) {
  return { vmid, name, node };
}

function share(used: number, size: number): number {
  return size > 0 ? used / size : 0;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10}%`;
}

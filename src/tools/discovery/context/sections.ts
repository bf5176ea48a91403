import type { Plain } from '../../../domain/plain.js';
import { textField } from '../../fields.js';
import { type GuestFacts, type NodeFacts, type Resources, share } from '../../live/index.js';
import { gib } from '../../shape/sizes.js';
import { cleanCell } from '../../untrusted/index.js';
import { lineOf } from '../alerts.js';
import type { ContextFacts } from './read.js';
import { countsBy, type Section, type SectionRow } from './section.js';
import { storageRows } from './storages.js';

/** With more guests than these, their numbers are told with the nodes in place of single guests. */
const MOST_SINGLE = 120;

/** The parts of the answer, in the order in which they are told. */
export function sectionsOf(facts: ContextFacts): Section[] {
  return [
    clusterSection(facts),
    alertSection(facts),
    nodeSection(facts.resources),
    storageSection(facts),
    guestSection(facts.resources.guests),
    imageSection(facts.images ?? []),
    smallSections(facts),
  ].flat();
}

function clusterSection({ status = [] }: ContextFacts): Section {
  const cluster = status.find(({ type }) => type === 'cluster');
  const name = cluster === undefined ? 'a single node' : cleanCell(textField(cluster, 'name') ?? '');
  const quorate = cluster === undefined ? '' : cluster.quorate ? ', quorate' : ', WITHOUT QUORUM';
  return { name: 'cluster', headline: `${name}${quorate}`, rows: [], weight: 1, more: 'get_cluster_status' };
}

function alertSection({ alerts }: ContextFacts): Section {
  const found = alerts?.alerts ?? [];
  return {
    name: 'alerts',
    headline:
      found.length === 0 ? 'none of those that one look tells' : `${found.length}; list_alerts looks closer`,
    rows: found.map((alert) => ({
      text: lineOf(alert).replace('\t', ' '),
      data: { severity: alert.severity, code: alert.code, subject: alert.subject, message: alert.message },
    })),
    weight: 4,
    more: 'list_alerts',
  };
}

function nodeSection({ nodes, guests }: Resources): Section {
  const ranked = [...nodes].sort((a, b) => Number(a.online) - Number(b.online) || byName(a.node, b.node));
  const counts = areSingle(guests) ? undefined : guestCounts(guests);
  return {
    name: 'nodes',
    headline: `${nodes.length}, ${nodes.filter(({ online }) => online).length} online`,
    rows: ranked.map((node) => nodeRow(node, counts?.(node.node))),
    // With the guests in its rows it has the room of both.
    weight: counts === undefined ? 3 : 9,
    more: 'list_nodes',
  };
}

/** How many guests a node has. */
interface GuestCount {
  readonly guests: number;
  readonly running: number;
}

function nodeRow(
  { node, online, cpu = 0, cores = 0, memory }: NodeFacts,
  count: GuestCount | undefined,
): SectionRow {
  const guests = count === undefined ? '' : `; ${count.guests} guests, ${count.running} running`;
  if (!online) return { text: `${node} OFFLINE${guests}`, data: { node, online, ...count } };
  const [cpuPercent, memoryPercent] = [Math.round(cpu * 100), Math.round(share(memory) * 100)];
  return {
    text: `${node} cpu ${cpuPercent}% of ${cores}, memory ${memoryPercent}% of ${gib(memory.total)} GiB${guests}`,
    data: {
      node,
      online,
      cores,
      cpu_percent: cpuPercent,
      memory_percent: memoryPercent,
      memory_gib: gib(memory.total),
      ...count,
    },
  };
}

function storageSection({ resources }: ContextFacts): Section {
  const rows = storageRows(resources.storages);
  return { name: 'storages', headline: `${rows.length}`, rows, weight: 3, more: 'list_storage' };
}

function guestSection(guests: readonly GuestFacts[]): Section {
  const templates = guests.filter(({ template }) => template);
  const others = guests.filter(({ template }) => !template);
  const states = [...countsBy(others, ({ status }) => status ?? 'unknown')].map(
    ([state, count]) => `${count} ${state}`,
  );
  return {
    name: 'guests',
    headline: `${others.length} (${states.join(', ') || 'none'}), ${templates.length} templates`,
    rows: [...templates.slice(0, 10), ...(areSingle(guests) ? others : [])].map(guestRow),
    weight: 6,
    more: 'list_vms with a filter',
  };
}

function guestRow({
  vmid,
  name = '',
  type,
  node,
  status = '',
  template,
  tags,
  pool,
}: GuestFacts): SectionRow {
  const kind = `${type === 'lxc' ? 'container' : 'VM'}${template ? ' template' : ''}`;
  const state = template ? '' : `, ${status}`;
  const extra = [pool === undefined ? [] : `pool ${pool}`, tags === undefined ? [] : tags].flat().join(', ');
  return {
    text: `${vmid}${name === '' ? '' : ` ${cleanCell(name)}`} ${kind} on ${node}${state}${extra === '' ? '' : `; ${cleanCell(extra)}`}`,
    data: { vmid, name: cleanCell(name), kind, node, ...(template ? {} : { status }) },
  };
}

/** Whether the guests are few enough to be told one by one. */
function areSingle(guests: readonly GuestFacts[]): boolean {
  return guests.filter(({ template }) => !template).length <= MOST_SINGLE;
}

/** The number of guests of each node, templates left out. */
function guestCounts(guests: readonly GuestFacts[]): (node: string) => GuestCount {
  const others = guests.filter(({ template }) => !template);
  const all = countsBy(others, ({ node }) => node);
  const running = countsBy(
    others.filter(({ status }) => status === 'running'),
    ({ node }) => node,
  );
  return (node) => ({ guests: all.get(node) ?? 0, running: running.get(node) ?? 0 });
}

function imageSection(images: readonly Plain[]): Section {
  const kinds = [...countsBy(images, (row) => textField(row, 'content') ?? '?')];
  return {
    name: 'images',
    headline: kinds.map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none found',
    rows: images
      .flatMap((row) => textField(row, 'volid') ?? [])
      .map((volid) => ({ text: cleanCell(volid), data: { volid: cleanCell(volid) } })),
    weight: 3,
    more: 'list_storage_content with content iso, vztmpl or import',
  };
}

function smallSections({ bridges, pools = [], nextId, resources }: ContextFacts): Section[] {
  const names = [...(bridges?.found ?? [])].map(
    ([name, nodes]) => `${name} (${placesText(nodes, bridges?.asked ?? 0, resources.nodes)})`,
  );
  return [
    { ...listed('bridges', names), more: 'list_networks' },
    {
      ...listed(
        'pools',
        pools.map((pool) => cleanCell(pool)),
      ),
      more: 'list_pools',
    },
    { ...listed('free vmids', freeIds(nextId, resources.guests).map(String)), more: 'get_next_vmid' },
  ];
}

/** Where a bridge is: of many nodes a few are asked, and nothing is said of the others. */
function placesText(found: readonly string[], asked: number, nodes: readonly NodeFacts[]): string {
  const online = nodes.filter((one) => one.online).length;
  if (found.length < asked || nodes.length === 1) return found.join(', ');
  if (asked === nodes.length) return `all ${asked} nodes`;
  return asked < online ? `the ${asked} of ${nodes.length} nodes that were asked` : found.join(', ');
}

function listed(name: string, items: readonly string[]): Omit<Section, 'more'> {
  const rows = items.map((item) => ({ text: item, data: { name: item } }));
  return {
    name,
    headline: items.length === 0 ? 'none found' : `${items.length}`,
    rows,
    weight: 1,
    inline: true,
  };
}

/** The next free vmid and the two after it, as far as the token sees which are taken. */
function freeIds(nextId: number | undefined, guests: readonly GuestFacts[]): number[] {
  if (nextId === undefined || Number.isNaN(nextId)) return [];
  const taken = new Set(guests.map(({ vmid }) => vmid));
  const found: number[] = [];
  for (let vmid = nextId; found.length < 3; vmid += 1) if (!taken.has(vmid)) found.push(vmid);
  return found;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : 1;
}

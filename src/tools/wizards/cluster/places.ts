import { type NodeFacts, type Resources, type StorageFacts, share, type Use } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { GIB, gibBelow } from '../../shape/sizes.js';
import type { Option } from '../desk.js';

/** Storages that keep disks as files: only as qcow2 can those have snapshots. */
const ofFiles: ReadonlySet<string> = new Set(['dir', 'nfs', 'cifs', 'cephfs', 'glusterfs']);

/** Bytes that are left. */
export function room({ used, total }: Use): number {
  return Math.max(0, total - used);
}

/** Whole GiB for reading. */
export function gib(bytes: number): string {
  return `${gibBelow(bytes)} GiB`;
}

/** GiB in bytes. */
export function inBytes(count: number): number {
  return count * GIB;
}

/** Nodes that are online, the one with the most free memory first. */
export function nodesByRoom({ nodes }: Resources): NodeFacts[] {
  return nodes.filter(({ online }) => online).sort((a, b) => room(b.memory) - room(a.memory));
}

/**
 * Nodes that are online and have room for so many bytes of memory, the least loaded first: by the shares of memory and CPU
 * in use. The CPU counts in tenths, as it changes from second to second. Those without room come last.
 */
export function nodesByLoad(resources: Resources, wanted: number): NodeFacts[] {
  const load = ({ memory, cpu = 0 }: NodeFacts) => share(memory) + Math.round(cpu * 10) / 10;
  const tight = ({ memory }: NodeFacts) => Number(room(memory) < wanted);
  return nodesByRoom(resources).sort((a, b) => tight(a) - tight(b) || load(a) - load(b));
}

/** Why a node comes first by that. */
export function loadText({ memory, cpu }: NodeFacts): string {
  const busy = cpu === undefined ? '' : `, CPU ${Math.round(cpu * 100)} %`;
  return `the least loaded: memory ${percentUsed(memory)}${busy}`;
}

/** A node as a choice. */
export function nodeOption({ node, memory, cpu }: NodeFacts): Option {
  const load = cpu === undefined ? '' : `, CPU ${Math.round(cpu * 100)} %`;
  return { value: node, label: `${gib(room(memory))} of memory free${load}` };
}

/** Storages of a node that hold this content, the one with the most room first. */
export function storagesFor({ storages }: Resources, node: string, content: string): StorageFacts[] {
  return storages
    .filter((one) => one.node === node && one.available && one.content.includes(content))
    .sort((a, b) => room(b.space) - room(a.space));
}

/** A storage as a choice. */
export function storageOption({ storage, space, shared, type }: StorageFacts): Option {
  const where = shared ? 'shared' : 'local';
  return {
    value: storage,
    label: `${type ?? 'storage'}, ${where}, ${gib(room(space))} free (${percentUsed(space)} used)`,
  };
}

function percentUsed(space: Use): string {
  return `${Math.round(share(space) * 100)} %`;
}

/** Whether the storage keeps disks as files. */
export function keepsFiles(resources: Resources, storage: string): boolean {
  return ofFiles.has(resources.storages.find((one) => one.storage === storage)?.type ?? '');
}

/** The node, which must be one of the cluster. @throws ToolFault */
export function needNode({ nodes }: Resources, name: string): NodeFacts {
  const found = nodes.find(({ node }) => node === name);
  if (found !== undefined) return found;
  throw new ToolFault('not_found', `There is no node '${name.slice(0, 80)}' in this cluster.`, {
    invalid: [
      {
        parameter: 'node',
        given: name.slice(0, 80),
        expected: 'a node of the cluster',
        valid: nodes.map(({ node }) => node),
      },
    ],
    suggestions: [{ tool: 'list_nodes', arguments: {}, why: 'lists the nodes' }],
  });
}

import { vmCreation } from '../../../../overrides/wizards/vm-creation.js';
import { rowsOf } from '../../fields.js';
import { type NodeFacts, type Resources, readResources } from '../../live/index.js';
import { chooseBridge, chooseStorage, freeVmid, memoryBytes, sizeInGib } from '../cluster/new-guest.js';
import { gib, keepsFiles, loadText, needNode, nodeOption, nodesByLoad, room } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';
import { boundTo, chooseSource, lookedInto, readSources, type Source, sourceLabel } from './source.js';
import { type Build, builders } from './steps.js';

const defaults = { cores: 2, memory: '2G', disk: '32G', cpu: ['x86-64-v2-AES', 'host'] } as const;

/** Plans a new VM. */
export const vmCreationWizard = wizard(vmCreation, async (desk) => {
  const resources = await readResources(desk.live);
  const sources = await readSources(desk, resources);
  const source = await lookedInto(chooseSource(desk, resources, sources.all), desk.live, resources);
  const memory = desk.text('memory') ?? defaults.memory;
  const node = chooseNode(desk, resources, source, memory);
  const disk = sizeInGib('disk', desk.text('disk') ?? defaults.disk);
  const storage = chooseStorage(desk, resources, { node, content: 'images', gib: disk });
  const vmid = await freeVmid(desk, resources);
  const build: Build = {
    source,
    node,
    storage,
    qcow2: keepsFiles(resources, storage),
    vmid,
    name: desk.text('name') ?? `vm-${vmid}`,
    cores: desk.number('cores') ?? defaults.cores,
    memory,
    disk,
    bridge: await chooseBridge(desk, node),
    cpu: await chooseCpu(desk, node, source),
    drivers: sources.drivers,
  };
  warnOfMemory(desk, needNode(resources, node), build.memory);
  builders[source.kind](desk, build);
  if (desk.args.start !== false) desk.step('start', { vmid, node }, { undo: { vmid } });
  return `Make VM ${vmid} '${build.name}' on ${node} from ${sourceLabel(source)}: ${build.cores} cores, ${build.memory} memory, ${disk} GiB on ${storage}`;
});

/** Where the source can be reached, the least loaded node with room for the memory. */
function chooseNode(desk: Desk, resources: Resources, source: Source, memory: string): string {
  const bound = boundTo(source);
  const near = nodesByLoad(resources, memoryBytes(memory) ?? 0).filter(
    ({ node }) => bound === undefined || node === bound,
  );
  const [best] = near;
  const why = bound === undefined ? best && loadText(best) : 'the source lies on its local storage';
  const chosen = desk.choose('node', near.map(nodeOption), why) ?? bound ?? '';
  if (!needNode(resources, chosen).online) {
    desk.block({ by: 'offline node', reason: `${chosen} is offline: take another node` });
  }
  if (bound !== undefined && chosen !== bound) {
    desk.block({
      by: 'local disk',
      reason: `${sourceLabel(source)} lies on local storage of ${bound} and can't be reached from ${chosen}: make the VM on ${bound}, or take another source`,
    });
  }
  return chosen;
}

/**
 * A template brings its own. Else what VMs get from PVE's web interface, as the type that PVE takes by itself lacks much of
 * what processors can do; releases before 8 don't know it.
 */
async function chooseCpu(desk: Desk, node: string, { kind }: Source): Promise<string | undefined> {
  const given = desk.text('cpu');
  if (given !== undefined || kind === 'template') return given;
  const models = await desk.live
    .read('GET /nodes/{node}/capabilities/qemu/cpu', { node })
    .catch(() => undefined);
  const [usual] = defaults.cpu;
  if (!rowsOf(models).some(({ name }) => name === usual)) return undefined;
  return desk.choose(
    'cpu',
    defaults.cpu.map((value) => ({ value })),
  );
}

function warnOfMemory(desk: Desk, { node, memory }: NodeFacts, wanted: string): void {
  const bytes = memoryBytes(wanted);
  const free = room(memory);
  desk.fact('free_memory', { node, bytes: free });
  if (bytes !== undefined && bytes > free)
    desk.warn(`${wanted} of memory is more than the ${gib(free)} that are free on ${node}`);
}

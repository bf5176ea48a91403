import { containerCreation } from '../../../../overrides/wizards/container-creation.js';
import { printPropertyString } from '../../../domain/property-string.js';
import { readResources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { MIB } from '../../shape/sizes.js';
import { type ContentFacts, readContents } from '../cluster/contents.js';
import { meantBy } from '../cluster/named.js';
import {
  addressParts,
  chooseBridge,
  chooseStorage,
  freeVmid,
  memoryBytes,
  sizeInGib,
} from '../cluster/new-guest.js';
import { gib, loadText, needNode, nodeOption, nodesByLoad, room } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';

const defaults = { cores: 1, memory: '512M', disk: '8G' } as const;

/** Plans a new container. */
export const containerCreationWizard = wizard(containerCreation, async (desk) => {
  const resources = await readResources(desk.live);
  const template = chooseTemplate(desk, await readContents(desk.live, resources, ['vztmpl']));
  const memory = desk.text('memory') ?? defaults.memory;
  const near = nodesByLoad(resources, memoryBytes(memory) ?? 0).filter(
    ({ node }) => template.shared || node === template.node,
  );
  const [best] = near;
  const why = template.shared ? best && loadText(best) : 'the template lies on its local storage';
  const node = desk.choose('node', near.map(nodeOption), why) ?? template.node;
  const host = needNode(resources, node);
  if (!host.online) desk.block({ by: 'offline node', reason: `${node} is offline: take another node` });
  const disk = sizeInGib('disk', desk.text('disk') ?? defaults.disk);
  const storage = chooseStorage(desk, resources, { node, content: 'rootdir', gib: disk });
  const vmid = await freeVmid(desk, resources);
  const name = desk.text('name') ?? `ct-${vmid}`;
  if ((memoryBytes(memory) ?? 0) > room(host.memory))
    desk.warn(`${memory} of memory is more than the ${gib(room(host.memory))} that are free on ${node}`);
  const bridge = await chooseBridge(desk, node);
  const nic = { name: 'eth0', bridge, firewall: 1, ...addressParts(desk), tag: desk.number('vlan') };
  const unprivileged = desk.args.unprivileged !== false;
  if (!unprivileged) desk.warn('A privileged container: who is root in it can become root of the node');
  desk.step(
    'create',
    {
      node,
      vmid,
      ostemplate: template.volid,
      hostname: name,
      cores: desk.number('cores') ?? defaults.cores,
      memory,
      rootfs: `${storage}:${disk}`,
      net0: printPropertyString(nic),
      unprivileged,
      // Systemd of today's distributions wants it.
      features: unprivileged ? 'nesting=1' : undefined,
      ...login(desk),
      pool: desk.text('pool'),
      tags: desk.text('tags'),
      onboot: desk.text('onboot') === undefined ? undefined : desk.flag('onboot', false),
      start: desk.args.start !== false,
    },
    { undo: { vmid }, makes: vmid },
  );
  return `Make container ${vmid} '${name}' on ${node} from ${template.volid}: ${memory} memory, ${disk} GiB on ${storage}`;
});

/** The template that is meant: by volid, or a part of its name; Debian's newest where none is given. */
function chooseTemplate(desk: Desk, files: readonly ContentFacts[]): ContentFacts {
  const newest = [...files].sort(
    (a, b) =>
      Number(b.shared) - Number(a.shared) ||
      Number(b.volid.includes('debian')) - Number(a.volid.includes('debian')) ||
      b.volid.localeCompare(a.volid, 'en', { numeric: true }),
  );
  const once = newest.filter(
    (file, index) => newest.findIndex(({ volid }) => volid === file.volid) === index,
  );
  const options = once.map(({ volid, size }) => ({
    value: volid,
    label: `${Math.ceil(size / MIB)} MiB`,
  }));
  const wanted = desk.choose('template', options)?.toLowerCase();
  const meant = wanted === undefined ? [] : meantBy(wanted, once, ({ volid }) => [volid]);
  const [found, ...others] = meant;
  if (found !== undefined) {
    if (others.length > 0 && desk.text('template') !== undefined)
      desk.decide(
        'template',
        found.volid,
        others.map(({ volid }) => volid),
        `the first of ${meant.length} that '${desk.text('template')}' fits`,
      );
    return found;
  }
  throw new ToolFault(
    'not_found',
    wanted === undefined
      ? 'There is no container template on any storage: download one first.'
      : `There is no container template '${wanted.slice(0, 80)}' on any storage.`,
    {
      invalid:
        wanted === undefined
          ? []
          : [
              {
                parameter: 'template',
                given: wanted.slice(0, 80),
                expected: 'a volid, or a part of one',
                valid: options.map(({ value }) => value),
              },
            ],
      suggestions: [
        { tool: 'list_templates', arguments: { kind: 'vztmpl' }, why: 'lists the templates there are' },
      ],
      related_tools: ['list_available_templates', 'download_template'],
    },
  );
}

function login(desk: Desk) {
  const [key, password] = [desk.text('ssh_key'), desk.text('password')];
  desk.ask('ssh_key');
  if (key === undefined && password === undefined)
    desk.warn(
      'Neither ssh_key nor password was given: its root can be reached from the node only (pct enter)',
    );
  return { 'ssh-public-keys': key, password };
}

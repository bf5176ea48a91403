import { resize } from '../../../../overrides/wizards/resize.js';
import type { Plain } from '../../../domain/plain.js';
import { formatSize, parseSize } from '../../../domain/size.js';
import type { Arguments } from '../../arguments.js';
import { textField } from '../../fields.js';
import { type GuestFacts, isUp, type Resources, readResources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { MIB } from '../../shape/sizes.js';
import { type DiskFacts, disksOf, needGuest, readConfig, shortName } from '../cluster/guest.js';
import { memoryBytes } from '../cluster/new-guest.js';
import { gib, needNode, room } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';

/** Plans more or less cores, memory and disk for a guest. */
export const resizeWizard = wizard(resize, async (desk) => {
  const resources = await readResources(desk.live);
  const guest = needGuest(resources, desk.text('vmid') ?? '');
  const config = await readConfig(desk.live, guest);
  const lock = guest.lock ?? config.lock;
  if (lock !== undefined) {
    const suggestion = {
      tool: 'list_tasks',
      arguments: { vmid: guest.vmid },
      why: 'shows the task that holds the lock',
    };
    desk.block({ by: 'lock', reason: `${shortName(guest)} is locked (${String(lock)})`, suggestion });
  }
  if (needNode(resources, guest.node).online === false)
    desk.block({ by: 'offline node', reason: `${guest.node} is offline` });
  needWish(desk);
  const parts = [growDisk(desk, resources, guest, config), configure(desk, resources, guest, config)];
  return `Give ${shortName(guest)} ${parts.filter((part) => part !== undefined).join(' and ') || 'what it has already'}`;
});

/** Something has to be wanted; the person is asked where that is possible. */
function needWish(desk: Desk): void {
  if (['cores', 'memory', 'size'].some((name) => desk.text(name) !== undefined)) return;
  for (const name of ['memory', 'size']) desk.ask(name);
  if (desk.context.dialogue !== undefined && desk.context.dialogue.state === undefined) return;
  throw new ToolFault(
    'invalid_arguments',
    'Say what it is to have: give cores, memory ("8G") or size ("+10G").',
    {
      missing: ['memory'],
    },
  );
}

function growDisk(desk: Desk, resources: Resources, guest: GuestFacts, config: Plain): string | undefined {
  const size = desk.text('size');
  if (size === undefined) return undefined;
  const disk = chooseDisk(desk, config);
  const now = disk.size ?? 0;
  const wish = parseSize(size.replace(/\s|i?b$/gi, '').toUpperCase());
  if (wish === undefined) throw badSize(size, 'a size such as "50G", or "+10G" for so much more');
  const becomes = wish.relative ? now + wish.bytes : wish.bytes;
  if (becomes < now) {
    throw badSize(
      size,
      `more than the ${sizeText(now)} that ${disk.name} has: PVE never shrinks a disk; move what is on it to a smaller new one`,
    );
  }
  if (becomes === now) return undefined;
  const space = resources.storages.find(
    (one) => one.storage === disk.storage && one.node === guest.node,
  )?.space;
  if (space !== undefined && room(space) < becomes - now) {
    desk.block({
      by: 'no room',
      reason: `${disk.storage} has ${gib(room(space))} free, and ${disk.name} is to grow by ${gib(becomes - now)}`,
      suggestion: {
        tool: 'get_suitable_storage',
        arguments: {
          content: guest.type === 'lxc' ? 'rootdir' : 'images',
          size: sizeText(becomes),
          node: guest.node,
        },
        why: 'tells where the disk could be moved to',
      },
    });
  }
  const said = { was: sizeText(now), becomes: sizeText(becomes) };
  desk.step('grow', { vmid: guest.vmid, disk: disk.name, size: sizeText(becomes) }, { say: said });
  desk.warn('A disk can not be made smaller again');
  if (guest.type === 'qemu') desk.warn(growInside(textField(config, 'ostype') ?? ''));
  return `${sizeText(becomes)} on ${disk.name}`;
}

/** PVE makes the disk larger, not what is on it. */
function growInside(ostype: string): string {
  const how = /^(?:w|win)/.test(ostype)
    ? 'Disk Management, or Resize-Partition in PowerShell; a recovery partition behind it has to go first'
    : ostype === 'solaris'
      ? 'zpool online -e'
      : ostype === 'other'
        ? 'with the tools of its system'
        : 'growpart and resize2fs or xfs_growfs; cloud images do it at their next start';
  return `Partition and file system are to be grown inside (${how})`;
}

function badSize(given: string, expected: string): ToolFault {
  return new ToolFault('invalid_arguments', `size: expected ${expected}.`, {
    invalid: [{ parameter: 'size', given: given.slice(0, 40), expected, example: '+10G' }],
  });
}

function sizeText(bytes: number): string {
  return formatSize({ bytes, relative: false });
}

/** The disk that was named, else the one that it starts from. */
function chooseDisk(desk: Desk, config: Plain): DiskFacts {
  const disks = disksOf(config).filter(
    ({ name, volid }) => !volid.includes('cloudinit') && !name.startsWith('unused'),
  );
  const boot = /order=([^;]+)/.exec(String(config.boot ?? ''))?.[1];
  const sorted = [...disks].sort((a, b) => Number(b.name === boot) - Number(a.name === boot));
  const chosen = desk.choose(
    'disk',
    sorted.map(({ name, volid }) => ({ value: name, label: volid })),
  );
  const found = disks.find(({ name }) => name === chosen);
  if (found !== undefined) return found;
  throw new ToolFault('not_found', `It has no disk ${chosen ?? 'at all'}.`, {
    invalid: [
      {
        parameter: 'disk',
        given: chosen,
        expected: 'a disk of the guest',
        valid: disks.map(({ name }) => name),
      },
    ],
  });
}

function configure(desk: Desk, resources: Resources, guest: GuestFacts, config: Plain): string | undefined {
  const wanted: Arguments = { cores: desk.number('cores'), memory: desk.text('memory') };
  const bytes = desk.text('memory') === undefined ? undefined : memoryBytes(desk.text('memory') ?? '');
  const host = needNode(resources, guest.node);
  const had = Number(config.memory ?? 512) * MIB;
  if (bytes !== undefined && bytes - had > room(host.memory))
    desk.warn(`${gib(bytes)} of memory is more than ${host.node} has left (${gib(room(host.memory))})`);
  const cores = desk.number('cores');
  if (cores !== undefined && cores > (host.cores ?? cores))
    desk.block({
      by: 'no room',
      reason: `${host.node} has ${host.cores} cores, and PVE starts no VM with more`,
    });
  const what = [
    ...(cores === undefined ? [] : [`${cores} cores`]),
    ...(wanted.memory === undefined ? [] : [`${String(wanted.memory)} of memory`]),
  ].join(' and ');
  if (what === '') return undefined;
  const undo = {
    vmid: guest.vmid,
    ...(cores === undefined ? {} : { cores: config.cores ?? 1 }),
    ...(wanted.memory === undefined ? {} : { memory: String(config.memory ?? 512) }),
  };
  desk.step('configure', { vmid: guest.vmid, ...wanted }, { say: { what }, undo });
  restart(desk, guest);
  return what;
}

/** A running VM takes cores and memory at its next start; a container at once. */
function restart(desk: Desk, guest: GuestFacts): void {
  if (guest.type === 'lxc' || !isUp(guest)) return;
  if (desk.args.restart === true) {
    desk.step('reboot', { vmid: guest.vmid });
    return;
  }
  desk.warn('Cores and memory take effect at its next start (list_pending_changes shows what waits)');
  desk.alternative('restart: true restarts it at the end of the plan');
}

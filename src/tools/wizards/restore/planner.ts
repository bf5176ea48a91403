import { restore } from '../../../../overrides/wizards/restore.js';
import { type GuestFacts, type Resources, readResources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { kindInBackup, readBackups } from '../cluster/backups.js';
import type { ContentFacts } from '../cluster/contents.js';
import { needGuest, readConfig, readLoads, shortName } from '../cluster/guest.js';
import { freeVmid } from '../cluster/new-guest.js';
import { gib, nodesByRoom, room, storagesFor } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';

/** Plans the return of a guest from a backup. */
export const restoreWizard = wizard(restore, async (desk) => {
  const resources = await readResources(desk.live);
  const given = desk.text('vmid') ?? '';
  // A guest that was deleted is known by its vmid alone.
  const gone = /^\d+$/.test(given) && resources.guests.every(({ vmid }) => vmid !== Number(given));
  const guest = gone ? undefined : needGuest(resources, given);
  const vmid = guest?.vmid ?? Number(given);
  const backup = chooseBackup(desk, await readBackups(desk.live, resources, vmid), vmid);
  const kind = kindInBackup(backup.volid) ?? guest?.type ?? 'qemu';
  const mode = desk.choose('mode', modes(guest)) ?? 'new';
  if (mode === 'over' && guest !== undefined) return over(desk, resources, guest, backup, kind);
  const free =
    guest === undefined && desk.number('new_vmid') === undefined
      ? vmid
      : await freeVmid(desk, resources, 'new_vmid');
  return beside(desk, resources, guest, { backup, kind, vmid: free });
});

function chooseBackup(desk: Desk, backups: readonly ContentFacts[], vmid: number): ContentFacts {
  const options = backups.map(({ volid, size, ctime }) => ({
    value: volid,
    label: `${new Date(ctime * 1000).toISOString().slice(0, 16)}Z, ${gib(size)}`,
  }));
  const chosen = desk.choose('backup', options);
  const found = backups.find(({ volid }) => volid === chosen);
  if (found !== undefined) return found;
  const message =
    chosen === undefined
      ? `There is no backup of ${vmid} on any storage that this token can see.`
      : `'${chosen.slice(0, 120)}' is no backup of ${vmid}.`;
  throw new ToolFault('not_found', message, {
    invalid:
      chosen === undefined
        ? []
        : [
            {
              parameter: 'backup',
              given: chosen.slice(0, 120),
              expected: 'a backup of the guest',
              valid: options.map(({ value }) => value),
            },
          ],
    suggestions: [{ tool: 'list_backups', arguments: {}, why: 'lists all backups there are' }],
  });
}

function modes(guest: GuestFacts | undefined) {
  const fresh = { value: 'new', label: 'a new guest; the present one stays' };
  return guest === undefined
    ? [fresh]
    : [fresh, { value: 'over', label: 'in place of the present one, whose disks are lost' }];
}

/** What is restored, and as which guest. */
interface Restored {
  readonly backup: ContentFacts;
  readonly kind: 'qemu' | 'lxc';
  readonly vmid: number;
}

async function beside(
  desk: Desk,
  resources: Resources,
  guest: GuestFacts | undefined,
  { backup, kind, vmid }: Restored,
): Promise<string> {
  const online = nodesByRoom(resources).map(({ node }) => node);
  const bound = backup.shared ? undefined : backup.node;
  const preferred = bound ?? guest?.node;
  const nodes = [...online].sort((a, b) => Number(b === preferred) - Number(a === preferred));
  const node =
    desk.choose(
      'node',
      nodes.map((value) => ({ value })),
    ) ?? '';
  if (bound !== undefined && node !== bound)
    desk.block({
      by: 'local disk',
      reason: `The backup lies on local storage of ${bound}: restore it there`,
    });
  const storage = chooseTarget(desk, resources, node, kind, await sizeOf(desk, guest, backup));
  const beside = guest !== undefined;
  desk.step(
    kind === 'qemu' ? 'vm' : 'container',
    {
      node,
      vmid,
      volid: backup.volid,
      storage,
      unique: beside ? true : undefined,
      start: desk.args.start === true ? true : undefined,
    },
    { undo: { vmid }, makes: vmid },
  );
  if (beside) desk.warn(`It has the addresses of ${shortName(guest)} inside: do not run both on one network`);
  return `Restore ${backup.volid} as new guest ${vmid} on ${node}`;
}

/** Storage for the disks; as in the backup where none is named and the guest is still there. */
function chooseTarget(
  desk: Desk,
  resources: Resources,
  node: string,
  kind: 'qemu' | 'lxc',
  size: number,
): string | undefined {
  const content = kind === 'qemu' ? 'images' : 'rootdir';
  const able = storagesFor(resources, node, content);
  const chosen = desk.choose(
    'storage',
    able.filter(({ space }) => room(space) >= size).map(({ storage }) => ({ value: storage })),
  );
  const taken = able.find(({ storage }) => storage === chosen);
  if (taken === undefined || room(taken.space) < size) {
    desk.block({
      by: 'no room',
      reason: `${chosen === undefined ? 'No storage' : `Storage ${chosen}`} of ${node} has room for about ${gib(size)} of content ${content}`,
    });
  }
  return chosen;
}

/** Bytes of its disks: those of the guest, else twice the packed backup. */
async function sizeOf(desk: Desk, guest: GuestFacts | undefined, { size }: ContentFacts): Promise<number> {
  const load = guest === undefined ? undefined : (await readLoads(desk.live)).get(guest.vmid);
  const bytes = load?.disk ?? size * 2;
  desk.fact('bytes_needed', bytes);
  return bytes;
}

async function over(
  desk: Desk,
  resources: Resources,
  guest: GuestFacts,
  backup: ContentFacts,
  kind: 'qemu' | 'lxc',
): Promise<string> {
  const { vmid, node, status, lock } = guest;
  if (lock !== undefined)
    desk.block({
      by: 'lock',
      reason: `${shortName(guest)} is locked (${lock})`,
      suggestion: { tool: 'list_tasks', arguments: { vmid }, why: 'shows the task that holds the lock' },
    });
  const config = await readConfig(desk.live, guest);
  if (config.protection === true || config.protection === 1) {
    desk.block({
      by: 'protection',
      reason: `${shortName(guest)} is protected: its owner has to lift that before its disks can be overwritten`,
    });
  }
  if (kind !== guest.type)
    desk.block({ by: 'kind', reason: `The backup is of another kind of guest than ${shortName(guest)}` });
  const online = resources.nodes.some((one) => one.node === node && one.online);
  if (!online) desk.block({ by: 'offline node', reason: `${node} is offline` });
  if (desk.args.save_first !== false)
    desk.step('save', {
      vmid,
      storage: backup.storage,
      mode: 'snapshot',
      'notes-template': '{{guestname}} before the restore',
    });
  else desk.warn('What the guest holds now is lost for good');
  if (status === 'running' || status === 'paused') desk.step('stop', { vmid }, { undo: { vmid } });
  desk.step(kind === 'qemu' ? 'overVm' : 'overContainer', {
    node,
    vmid,
    volid: backup.volid,
    storage: desk.text('storage'),
    force: true,
    start: desk.args.start === false ? undefined : true,
  });
  desk.alternative('mode "new": restored beside the present one, to look into it first');
  return `Restore ${backup.volid} in place of ${shortName(guest)}`;
}

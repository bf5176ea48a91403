import { restore } from '../../../../overrides/wizards/restore.js';
import { type GuestFacts, isUp, type Resources, readResources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { kindInBackup, readBackups } from '../cluster/backups.js';
import type { ContentFacts } from '../cluster/contents.js';
import { needGuest, shortName } from '../cluster/guest.js';
import { freeVmid } from '../cluster/new-guest.js';
import { gib } from '../cluster/places.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';
import { beside } from './beside.js';

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

async function over(
  desk: Desk,
  resources: Resources,
  guest: GuestFacts,
  backup: ContentFacts,
  kind: 'qemu' | 'lxc',
): Promise<string> {
  const { vmid, node, lock } = guest;
  if (lock !== undefined)
    desk.block({
      by: 'lock',
      reason: `${shortName(guest)} is locked (${lock})`,
      suggestion: { tool: 'list_tasks', arguments: { vmid }, why: 'shows the task that holds the lock' },
    });
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
  if (isUp(guest)) desk.step('stop', { vmid }, { undo: { vmid } });
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

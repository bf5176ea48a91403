import { isOn } from '../../arguments.js';
import { numberField } from '../../fields.js';
import { backupsOf } from '../read/backups.js';
import { configsOf, having, literal } from '../read/configs.js';
import { type Look, textOf } from '../read/look.js';
import { counted, guestName, listed, moment, sized, told } from '../read/words.js';
import type { Finding } from '../target.js';

const drive = /^(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp|unused)\d+$|^rootfs$|^vmstate$|^hookscript$/;

/** A volume: the guest that uses it, and whether it is the last backup of one. */
export async function volume(look: Look): Promise<Finding> {
  const [node, storage, given] = [look.param('node'), look.param('storage'), look.param('volume')];
  const volid = given.includes(':') ? given : `${storage}:${given}`;
  const [content, guests] = await Promise.all([
    look.rows(`The content of storage ${storage}`, 'GET /nodes/{node}/storage/{storage}/content', {
      node,
      storage,
    }),
    look.guests(),
  ]);
  const own = content.find((row) => row.volid === volid);
  const kind = textOf(own?.content);
  const vmid = own === undefined ? undefined : numberField(own, 'vmid');
  const owners = guests.filter((one) => (kind !== 'images' && kind !== 'rootdir' ? true : one.vmid === vmid));
  const users =
    kind === 'backup'
      ? []
      : having(await configsOf(look, owners), drive, new RegExp(`(?:^|[=,])${literal(volid)}(?:,|$)`)).map(
          guestName,
        );
  const based = content
    .map((row) => textOf(row.volid))
    .filter((one) => one !== volid && one.startsWith(`${volid}/`));
  const left =
    kind === 'backup' && vmid !== undefined ? await otherBackups(look, node, vmid, volid) : undefined;
  return {
    label: `Volume ${volid} on ${node}`,
    typed: volid,
    lines: [
      ...(own === undefined
        ? ['There is no such volume.']
        : [`${kind}, ${sized(numberField(own, 'size') ?? 0)}, of ${moment(numberField(own, 'ctime') ?? 0)}`]),
      ...(vmid === undefined
        ? []
        : [
            `It belongs to guest ${vmid}${guests.some((one) => one.vmid === vmid) ? '' : ', which is gone'}.`,
          ]),
      ...(kind === 'backup' ? [] : [told('guests that use it', users)]),
      ...(based.length === 0 ? [] : [told('volumes based on it', based)]),
      ...(isOn(own?.protected) ? ['It is protected: PVE refuses to delete it.'] : []),
      ...(left === undefined ? [] : [left]),
    ],
    facts: {
      volid,
      content: kind,
      vmid,
      used_by: users,
      based,
      last_backup: left?.startsWith('It is the LAST'),
    },
  };
}

async function otherBackups(look: Look, node: string, vmid: number, volid: string): Promise<string> {
  const others = (await backupsOf(look, node, vmid)).filter((row) => row.volid !== volid);
  return others.length === 0
    ? `It is the LAST backup of guest ${vmid} that can be seen from ${node}.`
    : `Guest ${vmid} has ${counted(others.length, 'other backup')}.`;
}

/** Backups that a pruning would remove, as PVE itself tells. */
export async function pruning(look: Look): Promise<Finding> {
  const [node, storage] = [look.param('node'), look.param('storage')];
  const given = Object.entries(look.params).filter(([name]) => name !== 'delay' && name !== 'purge-logs');
  const rows = await look.rows(
    'What would be pruned',
    'GET /nodes/{node}/storage/{storage}/prunebackups',
    Object.fromEntries(given),
  );
  const marked = (mark: string) => rows.filter((row) => row.mark === mark).map((row) => textOf(row.volid));
  const removed = marked('remove');
  const guests = [...new Set(rows.filter((row) => row.mark === 'remove').map(({ vmid }) => textOf(vmid)))];
  const last = guests.filter(
    (vmid) => vmid !== '' && rows.every((row) => textOf(row.vmid) !== vmid || row.mark === 'remove'),
  );
  return {
    label: `Old backups on storage ${storage} of node ${node}`,
    typed: storage,
    lines: [
      told(`${counted(removed.length, 'backup')} to be removed`, removed),
      `${counted(marked('keep').length + marked('protected').length, 'backup')} to be kept.`,
      ...(last.length === 0 ? [] : [`No backup is left there of ${listed(last)}.`]),
    ],
    facts: { storage, node, removed, without_backup_then: last },
  };
}

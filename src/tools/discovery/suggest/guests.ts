import { isPlain } from '../../../domain/plain.js';
import { numberField, rowsOf, textField } from '../../fields.js';
import { type GuestFacts, guestLabel } from '../../live/index.js';
import { gib } from '../../shape/sizes.js';
import { storagesFor } from './places.js';
import { makesGuest, type Offer, type Suggester, type SuggestFacts } from './types.js';

/**
 * A free vmid where a guest is made, and those that a restore would overwrite after it; else guests in a state that the
 * tool is for; to clone, templates first.
 */
export const vmids: Suggester = {
  parameters: /^(?:vmid|newid|new_id|new_vmid|container_id)$/,
  offer: async ({ tool: { name }, live, resources: { guests } }, parameter) => {
    const makes = parameter.startsWith('new') || makesGuest(name);
    if (!makes) return existing(name, guests);
    const free = { value: Number(await live.read('GET /cluster/nextid')), why: 'the next free one' };
    if (parameter !== 'vmid' || !name.startsWith('restore_')) return [free];
    const taken = guests.map((guest) => ({
      value: guest.vmid,
      why: `overwrites ${guestLabel(guest)}, with force alone`,
    }));
    return [free, ...taken];
  },
};

function existing(tool: string, guests: readonly GuestFacts[]): Offer[] {
  if (tool === 'get_next_vmid') return [];
  const status = statusFor(tool);
  const clones = /^clone_/.test(tool);
  return guests
    .filter(({ template }) => clones || !template)
    .filter((guest) => status === undefined || guest.status === status)
    .sort((a, b) => Number(b.template) - Number(a.template))
    .map((guest) => ({
      value: guest.vmid,
      why: `${guest.template ? 'template ' : ''}${guestLabel(guest)}`,
    }));
}

const statuses: readonly (readonly [RegExp, string])[] = [
  [/^start_/, 'stopped'],
  [/^(?:stop|shutdown|reboot|reset|suspend)_/, 'running'],
  [/^resume_/, 'paused'],
];

function statusFor(tool: string): string | undefined {
  return statuses.find(([pattern]) => pattern.test(tool))?.[1];
}

/** Snapshots of the guest, the newest first. */
export const snapshots: Suggester = {
  parameters: /^(?:snapname|snapshot|snapshot_name)$/,
  offer: async ({ tool: { name }, guest, live }) => {
    if (guest === undefined || /^create_/.test(name)) return [];
    const { node, type, vmid } = guest;
    const rows = rowsOf(await live.read(`GET /nodes/{node}/${type}/{vmid}/snapshot`, { node, vmid }));
    return rows
      .filter((row) => row.name !== 'current')
      .sort((a, b) => (numberField(b, 'snaptime') ?? 0) - (numberField(a, 'snaptime') ?? 0))
      .flatMap((row): Offer[] => {
        const value = textField(row, 'name');
        return value === undefined ? [] : [{ value, why: `taken ${timeText(numberField(row, 'snaptime'))}` }];
      });
  },
};

/** Disks of the guest. */
export const disks: Suggester = {
  parameters: /^(?:disk|volume|idlist)$/,
  offer: async ({ guest, live }) => {
    if (guest === undefined) return [];
    const { node, type, vmid } = guest;
    const config = await live.read(`GET /nodes/{node}/${type}/{vmid}/config`, { node, vmid });
    return Object.entries(isPlain(config) ? config : {}).flatMap(([key, value]): Offer[] =>
      /^(?:(?:scsi|virtio|sata|ide|mp)\d+|rootfs)$/.test(key) &&
      typeof value === 'string' &&
      !value.includes('media=cdrom')
        ? [{ value: key, why: value.slice(0, 80) }]
        : [],
    );
  },
};

/** Files of a kind of content, on at most two storages. */
function files(content: string, parameters: RegExp, form: (volid: string) => string = String): Suggester {
  return {
    parameters,
    offer: async (facts) => {
      const lists = await Promise.all(
        storagesFor(facts, content)
          .slice(0, 2)
          .map(async ({ node, storage }) =>
            rowsOf(
              await facts.live.read('GET /nodes/{node}/storage/{storage}/content', {
                node,
                storage,
                content,
              }),
            ),
          ),
      );
      return lists
        .flat()
        .filter((row) => isFor(facts.guest, numberField(row, 'vmid')))
        .sort((a, b) => (numberField(b, 'ctime') ?? 0) - (numberField(a, 'ctime') ?? 0))
        .flatMap((row): Offer[] => {
          const volid = textField(row, 'volid');
          return volid === undefined
            ? []
            : [{ value: form(volid), why: `${content} of ${timeText(numberField(row, 'ctime'))}` }];
        });
    },
  };
}

function isFor(guest: GuestFacts | undefined, vmid: number | undefined): boolean {
  return guest === undefined || vmid === undefined || vmid === guest.vmid;
}

/** Container templates on storages. */
export const templates = files('vztmpl', /^(?:ostemplate|template)$/);
/** ISO images, as the value of a CD drive. */
export const isos = files('iso', /^(?:iso|cdrom|ide2)$/, (volid) => `${volid},media=cdrom`);
/** Disk images that can be imported. */
export const images = files('import', /^(?:image|import_from)$/);
const anyBackups = files('backup', /^(?:archive|backup|backup_file|volid)$/);
const ofContainer = /vzdump-lxc|:backup\/ct\//;

/** Backups; to restore one kind of guest, those of that kind. */
export const backups: Suggester = {
  parameters: anyBackups.parameters,
  tools: /backup|restore/,
  offer: async (facts, parameter) => {
    const { name } = facts.tool;
    const offers = await anyBackups.offer(facts, parameter);
    if (name !== 'restore_vm' && name !== 'restore_container') return offers;
    return offers.filter(({ value }) => ofContainer.test(String(value)) === (name === 'restore_container'));
  },
};

/** A first disk of a size that most systems fit in, on the storage with the most room. */
export const newDisks: Suggester = {
  parameters: /^(?:scsi0|virtio0|rootfs|scsi\[n\])$/,
  offer: (facts: SuggestFacts, parameter) =>
    storagesFor(facts, parameter === 'rootfs' ? 'rootdir' : 'images')
      .slice(0, 3)
      .map(({ storage, space }) => ({
        value: `${storage}:${parameter === 'rootfs' ? 8 : 32}`,
        why: `a new disk; ${gib(space.total - space.used)} GiB free there`,
      })),
};

function timeText(seconds: number | undefined): string {
  return seconds === undefined ? 'an unknown time' : new Date(seconds * 1000).toISOString().slice(0, 10);
}

import { nearest } from '../../../domain/nearest.js';
import { isPlain, type Plain } from '../../../domain/plain.js';
import { parseSize } from '../../../domain/size.js';
import { formatVolid, parseVolid } from '../../../domain/volid.js';
import { numberField, rowsOf } from '../../fields.js';
import { type GuestFacts, guestLabel, type LiveFacts, type Resources } from '../../live/index.js';
import { ToolFault } from '../../result.js';

/** Most guests that a failure names. */
const MOST_LISTED = 20;

/** The guest of this vmid or name. @throws ToolFault where there is none, or several of the name */
export function needGuest({ guests }: Resources, given: string): GuestFacts {
  const text = given.trim();
  const named = /^\d+$/.test(text)
    ? guests.filter(({ vmid }) => vmid === Number(text))
    : guests.filter(({ name }) => name?.toLowerCase() === text.toLowerCase());
  const [guest, ...others] = named;
  if (guest !== undefined && others.length === 0) return guest;
  const meant = nearest(
    text,
    guests.flatMap(({ name }) => name ?? []),
  );
  const wrong =
    guest === undefined
      ? `There is no guest '${text.slice(0, 80)}' that this token can see`
      : `${named.length} guests are named '${text.slice(0, 80)}'`;
  throw new ToolFault(
    guest === undefined ? 'not_found' : 'invalid_arguments',
    `${wrong}: give a vmid or a name of one.`,
    {
      invalid: [
        {
          parameter: 'vmid',
          given: text.slice(0, 80),
          expected: 'the id or the name of one guest',
          valid: (guest === undefined ? guests : named).slice(0, MOST_LISTED).map(guestLabel),
          ...(guest === undefined && meant !== undefined ? { nearest: meant } : {}),
        },
      ],
      suggestions: [{ tool: 'list_vms', arguments: {}, why: 'lists all guests with their vmids' }],
    },
  );
}

/** "VM 100 (web01)". */
export function shortName({ vmid, name, type }: GuestFacts): string {
  return `${type === 'lxc' ? 'container' : 'VM'} ${vmid}${name === undefined ? '' : ` (${name})`}`;
}

/** A guest's configuration as it stands. */
export async function readConfig(live: LiveFacts, { node, type, vmid }: GuestFacts): Promise<Plain> {
  const answer = await live.read(`GET /nodes/{node}/${type}/{vmid}/config`, { node, vmid });
  return isPlain(answer) ? answer : {};
}

/** A guest's live state. */
export async function readStatus(live: LiveFacts, { node, type, vmid }: GuestFacts): Promise<Plain> {
  const answer = await live.read(`GET /nodes/{node}/${type}/{vmid}/status/current`, { node, vmid });
  return isPlain(answer) ? answer : {};
}

/** What a guest was given, and takes. Sizes in bytes. */
export interface Load {
  readonly cores: number;
  readonly memory: number;
  readonly memoryUsed: number;
  readonly disk: number;
}

/** What each guest was given, by vmid; from the one read of `/cluster/resources`. */
export async function readLoads(live: LiveFacts): Promise<ReadonlyMap<number, Load>> {
  const rows = rowsOf(await live.read('GET /cluster/resources'));
  return new Map(
    rows.flatMap((row) => {
      const vmid = numberField(row, 'vmid');
      if (vmid === undefined) return [];
      const load: Load = {
        cores: numberField(row, 'maxcpu') ?? 0,
        memory: numberField(row, 'maxmem') ?? 0,
        memoryUsed: numberField(row, 'mem') ?? 0,
        disk: numberField(row, 'maxdisk') ?? 0,
      };
      return [[vmid, load] as const];
    }),
  );
}

/** A disk of a guest. */
export interface DiskFacts {
  /** `scsi0`, `rootfs`, … */
  readonly name: string;
  readonly volid: string;
  readonly storage: string;
  /** Bytes; undefined where the configuration does not tell. */
  readonly size: number | undefined;
}

const diskName = /^(?:(?:scsi|virtio|sata|ide|efidisk|tpmstate|mp|unused)\d+|rootfs)$/;

/** The disks in a guest's configuration; CD drives are none, unless cloud-init's. */
export function disksOf(config: Plain): DiskFacts[] {
  return Object.entries(config).flatMap(([name, value]) => {
    if (!diskName.test(name) || typeof value !== 'string') return [];
    const [file = '', ...parts] = value.split(',');
    const volume = parseVolid(file.replace(/^(?:file|volume)=/, ''));
    if (volume === undefined || (parts.includes('media=cdrom') && !file.includes('cloudinit'))) return [];
    const size = parts.find((part) => part.startsWith('size='))?.slice(5);
    return [
      {
        name,
        volid: formatVolid(volume),
        storage: volume.storage,
        size: size === undefined ? undefined : parseSize(size)?.bytes,
      },
    ];
  });
}

/** The disks that lie on storage of one node only. */
export function localDisksOf(config: Plain, { storages }: Resources): DiskFacts[] {
  const shared = new Set(storages.filter((one) => one.shared).map(({ storage }) => storage));
  return disksOf(config).filter(({ storage }) => !shared.has(storage));
}

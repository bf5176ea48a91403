import type { GuestFacts, LiveFacts, Resources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { type ContentFacts, readContents } from '../cluster/contents.js';
import { type DiskFacts, disksOf, localDisksOf, readConfig } from '../cluster/guest.js';
import { meantBy } from '../cluster/named.js';
import type { Desk, Option } from '../desk.js';
import { nothingThere } from './download.js';

/** What a VM is made from. */
export type Source =
  | {
      readonly kind: 'template';
      readonly guest: GuestFacts;
      /** Its first disk, which the system is on. */
      readonly firstDisk?: DiskFacts;
      readonly cloudInit?: boolean;
      /** Whether its disks can be reached from its own node only. */
      readonly local?: boolean;
    }
  | { readonly kind: 'image' | 'iso'; readonly file: ContentFacts };

/** What there is to make a VM from. */
interface Sources {
  /** Cloud images, then templates, then ISOs; of each kind the newest name first. */
  readonly all: readonly Source[];
  /** The volid of the ISO with drivers for Windows. */
  readonly drivers: string | undefined;
}

/** Disk images that PVE can import as they are. */
const importable = /\.(?:qcow2|raw|vmdk)$/i;
const driverIso = /virtio-win/i;

const kindLabels = { image: 'cloud image', template: 'template', iso: 'installation ISO' } as const;

/** Reads what lies on the storages, and the templates. */
export async function readSources(desk: Desk, resources: Resources): Promise<Sources> {
  const files = await readContents(desk.live, resources, ['import', 'iso']);
  const newest = [...files].sort((a, b) => b.volid.localeCompare(a.volid, 'en', { numeric: true }));
  // What every node reaches comes before a copy on one of them.
  const shared = [...newest.filter((file) => file.shared), ...newest.filter((file) => !file.shared)];
  const once = shared.filter(
    (file, index) => shared.findIndex(({ volid }) => volid === file.volid) === index,
  );
  const templates = resources.guests.filter(({ template, type }) => template && type === 'qemu');
  return {
    all: [
      ...once
        .filter(({ content, volid }) => content === 'import' && importable.test(volid))
        .map((file) => ({ kind: 'image' as const, file })),
      ...templates.map((guest) => ({ kind: 'template' as const, guest })),
      ...once
        .filter(({ content, volid }) => content === 'iso' && !driverIso.test(volid))
        .map((file) => ({ kind: 'iso' as const, file })),
    ],
    drivers: newest.find(({ volid }) => driverIso.test(volid))?.volid,
  };
}

/** How a source is named as an argument: its volid, or the template's vmid. */
function sourceId(source: Source): string {
  return source.kind === 'template' ? String(source.guest.vmid) : source.file.volid;
}

/** A source for reading. */
export function sourceLabel(source: Source): string {
  const name = source.kind === 'template' ? (source.guest.name ?? source.guest.vmid) : source.file.volid;
  return `${kindLabels[source.kind]} ${name}`;
}

/**
 * The source that is meant: by volid, vmid, name, or words of one ("debian 13"); the best there is where none is given.
 * @throws ToolFault `not_found` with what there is, or with where to get one from
 */
export function chooseSource(desk: Desk, resources: Resources, all: readonly Source[]): Source {
  const options: Option[] = all.map((one) => ({ value: sourceId(one), label: sourceLabel(one) }));
  const given = desk.text('source');
  const wanted = desk.choose('source', options);
  const [found, ...others] = wanted === undefined ? [] : meantBy(wanted, all, namesOf);
  if (found === undefined) throw all.length === 0 ? nothingThere(resources) : noSource(wanted ?? '', options);
  if (given !== undefined && others.length > 0) {
    const why = `the first of ${others.length + 1} that '${given.slice(0, 80)}' fits`;
    desk.decide('source', sourceId(found), others.map(sourceId), why);
  }
  return found;
}

function namesOf(one: Source): readonly string[] {
  return [sourceId(one), ...(one.kind === 'template' ? [one.guest.name ?? ''] : [])];
}

function noSource(wanted: string, options: readonly Option[]): ToolFault {
  const given = wanted.slice(0, 80);
  return new ToolFault(
    'not_found',
    `Nothing to make a VM from is called '${given}': give the volid of an image or ISO, a template's vmid, or words of a name.`,
    {
      invalid: [
        {
          parameter: 'source',
          given,
          expected: 'a volid, a template, or words of such a name',
          valid: options.slice(0, 20).map(({ value }) => value),
        },
      ],
      suggestions: [{ tool: 'list_templates', arguments: {}, why: 'lists images, ISOs and templates' }],
      related_tools: ['list_templates', 'download_file'],
    },
  );
}

/** The same source with what only its configuration tells. */
export async function lookedInto(source: Source, live: LiveFacts, resources: Resources): Promise<Source> {
  if (source.kind !== 'template') return source;
  const config = await readConfig(live, source.guest);
  const disks = disksOf(config);
  const firstDisk = disks.find(({ volid }) => !volid.includes('cloudinit'));
  return {
    ...source,
    ...(firstDisk === undefined ? {} : { firstDisk }),
    cloudInit: disks.some(({ volid }) => volid.includes('cloudinit')),
    local: localDisksOf(config, resources).length > 0,
  };
}

/** The one node that reaches the source; undefined where all do. */
export function boundTo(source: Source): string | undefined {
  if (source.kind === 'template') return source.local === true ? source.guest.node : undefined;
  return source.file.shared ? undefined : source.file.node;
}

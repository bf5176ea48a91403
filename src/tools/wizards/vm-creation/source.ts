import type { GuestFacts, LiveFacts, Resources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { type ContentFacts, readContents } from '../cluster/contents.js';
import { type DiskFacts, disksOf, localDisksOf, readConfig } from '../cluster/guest.js';
import type { Desk, Option } from '../desk.js';

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
 * The source that is meant: by volid, vmid, name, or a part of one ("debian"); the best there is where none is given.
 * @throws ToolFault `not_found` with what there is
 */
export function chooseSource(desk: Desk, all: readonly Source[]): Source {
  const options: Option[] = all.map((one) => ({ value: sourceId(one), label: sourceLabel(one) }));
  const wanted = desk.choose('source', options);
  const found = wanted === undefined ? undefined : named(all, wanted.trim().toLowerCase());
  if (found !== undefined) return found;
  throw noSource(wanted, options);
}

function named(sources: readonly Source[], wanted: string): Source | undefined {
  const names = (one: Source) =>
    [sourceId(one), ...(one.kind === 'template' ? [one.guest.name ?? ''] : [])].map((name) =>
      name.toLowerCase(),
    );
  return (
    sources.find((one) => names(one).includes(wanted)) ??
    sources.find((one) => names(one).some((name) => name.includes(wanted)))
  );
}

function noSource(wanted: string | undefined, options: readonly Option[]): ToolFault {
  const related = { related_tools: ['list_templates', 'download_file'] };
  if (wanted === undefined) {
    const message =
      'There is nothing to make a VM from: no cloud image, template or ISO was found. Download an image with download_file first.';
    return new ToolFault('not_found', message, related);
  }
  const given = wanted.slice(0, 80);
  return new ToolFault(
    'not_found',
    `Nothing to make a VM from is called '${given}': give the volid of an image or ISO, or a template's vmid.`,
    {
      invalid: [
        {
          parameter: 'source',
          given,
          expected: 'a volid, a template, or a part of such a name',
          valid: options.slice(0, 20).map(({ value }) => value),
        },
      ],
      suggestions: [{ tool: 'list_templates', arguments: {}, why: 'lists images, ISOs and templates' }],
      ...related,
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

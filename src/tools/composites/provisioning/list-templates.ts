import type { Listing } from '../../../../overrides/tools/types.js';
import type { Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { readGuests } from '../../live/index.js';
import { type Shaped, shapeTable } from '../../shape/table.js';
import { readContents, unreadNote } from '../contents.js';

/** What a new guest can be made from, and the tool that does it. */
const uses: Readonly<Record<string, string>> = {
  guest: 'clone_vm',
  vztmpl: 'create_container',
  import: 'attach_disk',
  iso: 'create_vm',
};

const listing: Listing = {
  columns: [
    { name: 'kind', field: 'kind' },
    { name: 'id', field: 'id' },
    { name: 'name', field: 'name' },
    { name: 'node', field: 'node', list: true },
    { name: 'size', field: 'size', as: 'bytes' },
    { name: 'use', field: 'use' },
  ],
  sort: ['kind', 'id', 'node'],
  empty:
    'Nothing fits. Get a container template with download_template, an image with download_file, or make a template of a guest with create_template.',
};

/** Templates of guests, container templates, cloud images and ISO files; a file on several nodes is one row. */
export async function listTemplates(args: Arguments, context: CallContext): Promise<Shaped> {
  const { kind, node, storage, ...own } = args;
  const kinds = Object.keys(uses).filter((one) => kind === undefined || kind === one);
  const { volumes, unread } = await readContents(context, {
    kinds: kinds.filter((one) => one !== 'guest'),
    storage,
    node,
  });
  const guests = kinds.includes('guest') && storage === undefined ? await guestTemplates(node, context) : [];
  const { text, data } = shapeTable([...guests, ...files(volumes)], listing, own, { now: context.now() });
  const note = unreadNote(unread);
  return note === undefined
    ? { text, data }
    : { text: `${text}\n[${note}]`, data: { ...data, unread: [...unread] } };
}

async function guestTemplates(node: unknown, { live }: CallContext): Promise<Plain[]> {
  return (await readGuests(live))
    .filter((guest) => guest.template && (node === undefined || guest.node === node))
    .map((guest) => ({
      kind: 'guest',
      id: String(guest.vmid),
      name: guest.name,
      node: guest.node,
      use: uses.guest,
    }));
}

/** Each file once, with the nodes that it was seen on. */
function files(volumes: readonly Plain[]): Plain[] {
  const byVolid = new Map<string, Plain[]>();
  for (const row of volumes) {
    const volid = String(row.volid);
    byVolid.set(volid, [...(byVolid.get(volid) ?? []), row]);
  }
  return [...byVolid].map(([id, seen]) => ({
    kind: seen[0]?.content,
    id,
    node: seen.map((row) => String(row.node)).join(','),
    size: seen[0]?.size,
    use: uses[String(seen[0]?.content)],
  }));
}

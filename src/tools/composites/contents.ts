import type { Plain } from '../../domain/plain.js';
import type { CallContext } from '../call.js';
import { distinct, readResources, type StorageUse, storageLabel } from './overview/resources.js';
import { readRows } from './rows.js';

/** What to look for, and where. */
interface ContentQuery {
  /** Kinds of content, such as `backup`; all of those that are wanted. */
  readonly kinds: readonly string[];
  readonly storage?: unknown;
  readonly node?: unknown;
}

interface Contents {
  /** The volumes, each with the `node` and `storage` that it was seen on. */
  readonly volumes: readonly Plain[];
  /** Storages that could not be asked: "nfs-shared", "local on pve2". */
  readonly unread: readonly string[];
}

/**
 * Volumes of some kinds on every storage that may hold them, one request for each kind and storage; a shared storage is
 * asked once. A storage that can't be asked is told and spoils nothing.
 */
export async function readContents(
  context: Pick<CallContext, 'live'>,
  { kinds, storage, node }: ContentQuery,
): Promise<Contents> {
  const { storages } = await readResources(context);
  const wanted = storages.filter(
    (one) => (storage === undefined || one.storage === storage) && (node === undefined || one.node === node),
  );
  const asked = distinct(wanted).flatMap((one) =>
    kinds.filter((kind) => one.content.includes(kind)).map((kind) => ({ one, kind })),
  );
  const read = await Promise.all(asked.map(({ one, kind }) => contentOf(context, one, kind)));
  const unread = asked.flatMap(({ one }, index) => (read[index] === undefined ? [storageLabel(one)] : []));
  return { volumes: read.flatMap((rows) => rows ?? []), unread: [...new Set(unread)] };
}

async function contentOf(
  context: Pick<CallContext, 'live'>,
  { storage, node, available }: StorageUse,
  content: string,
): Promise<Plain[] | undefined> {
  if (!available) return undefined;
  const path = 'GET /nodes/{node}/storage/{storage}/content';
  const rows = await readRows(context, path, { node, storage, content }).catch(() => undefined);
  return rows?.map((row) => ({ ...row, node, storage }));
}

/** The sentence about storages that could not be asked; none where all could. */
export function unreadNote(unread: readonly string[]): string | undefined {
  return unread.length === 0 ? undefined : `Could not be asked: ${unread.join(', ')}.`;
}

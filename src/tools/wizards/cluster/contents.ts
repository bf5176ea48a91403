import { numberField, rowsOf, textField } from '../../fields.js';
import { distinctStorages, type LiveFacts, type Resources } from '../../live/index.js';

/** Most storages that are looked into. */
const MOST_STORAGES = 12;

/** A file or volume on a storage. */
export interface ContentFacts {
  readonly volid: string;
  readonly storage: string;
  /** The node that it was seen from. */
  readonly node: string;
  /** Whether every node sees it. */
  readonly shared: boolean;
  readonly content: string;
  /** Bytes. */
  readonly size: number;
  /** Seconds since 1970; 0 where the storage does not tell. */
  readonly ctime: number;
  readonly vmid: number | undefined;
}

/** What lies on the storages that hold one of these contents; a shared one is asked once. */
export async function readContents(
  live: LiveFacts,
  { storages, nodes }: Resources,
  contents: readonly string[],
): Promise<ContentFacts[]> {
  const online = new Set(nodes.filter((one) => one.online).map(({ node }) => node));
  const holding = distinctStorages(
    storages.filter(
      ({ node, available, content }) =>
        online.has(node) && available && contents.some((kind) => content.includes(kind)),
    ),
  ).slice(0, MOST_STORAGES);
  const lists = await Promise.all(
    holding.map(async ({ node, storage, shared }) => {
      const answer = await live.read('GET /nodes/{node}/storage/{storage}/content', { node, storage });
      return rowsOf(answer).flatMap((row) => {
        const [volid, content] = [textField(row, 'volid'), textField(row, 'content')];
        if (volid === undefined || content === undefined || !contents.includes(content)) return [];
        const [size = 0, ctime = 0] = [numberField(row, 'size'), numberField(row, 'ctime')];
        return [{ volid, storage, node, shared, content, size, ctime, vmid: numberField(row, 'vmid') }];
      });
    }),
  );
  return lists.flat();
}

import type { Plain } from '../../../domain/plain.js';
import { type Alerts, collectAlerts } from '../../alerts/index.js';
import type { CallContext } from '../../call.js';
import { rowsOf, textField } from '../../fields.js';
import { distinctStorages, type Resources, readResources, type StorageFacts } from '../../live/index.js';
import { explain } from '../../steps/explain.js';

/** What guests are made from. */
const IMAGE_KINDS = ['iso', 'vztmpl', 'import'] as const;
/** Most storages that are searched for images, and most nodes that are asked for bridges. */
const MOST_STORAGES = 2;
const MOST_NODES = 3;

/** Bridges with the nodes that have them, and how many nodes were asked. */
interface Bridges {
  readonly found: ReadonlyMap<string, readonly string[]>;
  readonly asked: number;
}

/** What was read; a part that could not be is absent, and `unread` says why. */
export interface ContextFacts {
  readonly resources: Resources;
  readonly status: readonly Plain[] | undefined;
  readonly alerts: Alerts | undefined;
  readonly images: readonly Plain[] | undefined;
  readonly bridges: Bridges | undefined;
  readonly pools: readonly string[] | undefined;
  readonly nextId: number | undefined;
  readonly unread: readonly string[];
}

/** Reads all at once; what fails, such as a node that is away, is left out. Rejects only without `/cluster/resources`. */
export async function readContext(context: CallContext): Promise<ContextFacts> {
  const { live } = context;
  const resources = await readResources(live);
  const unread: string[] = [];
  const tried = async <Value>(about: string, read: Promise<Value>): Promise<Value | undefined> => {
    try {
      return await read;
    } catch (error) {
      unread.push(`${about} could not be read: ${explain(error).message}`);
      return undefined;
    }
  };
  const [status, alerts, images, bridges, pools, nextId] = await Promise.all([
    tried('cluster status', live.read('GET /cluster/status').then(rowsOf)),
    tried('alerts', collectAlerts(context, 'cluster')),
    tried('images', readImages(context, resources)),
    tried('bridges', readBridges(context, resources)),
    tried('pools', live.read('GET /pools').then(poolNames)),
    tried('next vmid', live.read('GET /cluster/nextid').then(Number)),
  ]);
  return { resources, status, alerts, images, bridges, pools, nextId, unread };
}

function poolNames(answer: unknown): string[] {
  return rowsOf(answer).flatMap((row) => textField(row, 'poolid') ?? []);
}

async function readImages({ live }: CallContext, { storages, nodes }: Resources): Promise<Plain[]> {
  const online = new Set(nodes.flatMap((one) => (one.online ? [one.node] : [])));
  const kindsOf = ({ content }: StorageFacts) => IMAGE_KINDS.filter((kind) => content.includes(kind));
  const holding = distinctStorages(storages.filter(({ node }) => online.has(node)))
    .filter((one) => one.available && kindsOf(one).length > 0)
    .sort((a, b) => Number(b.shared) - Number(a.shared))
    .filter(({ storage }, index, all) => all.findIndex((one) => one.storage === storage) === index)
    .slice(0, MOST_STORAGES);
  const lists = await Promise.all(
    holding.flatMap((one) =>
      kindsOf(one).map(async (content) =>
        rowsOf(
          await live.read('GET /nodes/{node}/storage/{storage}/content', {
            node: one.node,
            storage: one.storage,
            content,
          }),
        ),
      ),
    ),
  );
  return lists.flat();
}

async function readBridges({ live }: CallContext, { nodes }: Resources): Promise<Bridges> {
  const found = new Map<string, string[]>();
  const asked = nodes.filter(({ online }) => online).slice(0, MOST_NODES);
  const lists = await Promise.all(
    asked.map(async ({ node }) => ({
      node,
      rows: rowsOf(await live.read('GET /nodes/{node}/network', { node, type: 'any_bridge' })),
    })),
  );
  for (const { node, rows } of lists) {
    for (const row of rows) {
      const name = textField(row, 'iface');
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), node]);
    }
  }
  return { found, asked: asked.length };
}

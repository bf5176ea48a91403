import { rowsOf, textField } from '../../fields.js';
import { readResources, type StorageFacts } from '../../live/index.js';
import { gibBelow } from '../../shape/sizes.js';
import { unreadAs } from '../unread.js';
import type { Case, Fact, FactReader } from './fact.js';
import { MOST } from './fact.js';

/** Storages of a node that take a content, the one with the most room first. */
export function fitting(
  storages: readonly StorageFacts[],
  { node, content }: { readonly node: string | undefined; readonly content: string | undefined },
): StorageFacts[] {
  const room = ({ space }: StorageFacts) => space.total - space.used;
  const fit = storages.filter(
    (one) =>
      one.available &&
      (node === undefined || one.node === node) &&
      (content === undefined || one.content.includes(content)),
  );
  const named = new Map(fit.map((one) => [one.storage, one]));
  return [...named.values()].sort((a, b) => room(b) - room(a));
}

async function storages({ call, node, content, found, context }: Case): Promise<Fact> {
  const where = textField(call.params, 'target') ?? found.on ?? node;
  const fit = fitting((await readResources(context.live)).storages, { node: where, content });
  const avoided = [call.params.storage, found.missing];
  const other = fit.find(({ storage }) => !avoided.includes(storage));
  return {
    shown: {
      storages: fit
        .slice(0, MOST)
        .map(
          ({ storage, node: on, content: takes, space }) =>
            `${storage} on ${on} (${takes.join(',')}; ${gibBelow(space.total - space.used)} GiB free)`,
        ),
    },
    values: { fit_storage: other?.storage },
    valid: fit.map(({ storage }) => storage),
  };
}

/** Volids of one content on every storage of the call's node. */
const volumes =
  (content: string, name: string, value: string): FactReader =>
  async ({ node, context }) => {
    const { live } = context;
    const having = fitting((await readResources(live)).storages, { node, content });
    const lists = await Promise.all(
      having.map(({ storage, node: on }) =>
        live
          .read('GET /nodes/{node}/storage/{storage}/content', { node: on, storage, content })
          .catch(unreadAs([])),
      ),
    );
    const volids = lists.flatMap(rowsOf).flatMap((row) => textField(row, 'volid') ?? []);
    return { shown: { [name]: volids.slice(0, MOST) }, values: { [value]: volids[0] }, valid: volids };
  };

/** Facts about storages and what lies there. */
export const storageFacts = {
  storages,
  templates: volumes('vztmpl', 'templates', 'template_there'),
  isos: volumes('iso', 'isos', 'iso_there'),
  backups: volumes('backup', 'backups', 'backup_there'),
} satisfies Record<string, FactReader>;

import type { Arguments } from '../../arguments.js';
import { type Suggestion, ToolFault } from '../../result.js';
import type { Composite } from '../composite.js';
import { readObject } from '../rows.js';

/** What PVE itself takes by upload or from a URL. */
const transferable = new Set(['iso', 'vztmpl', 'import']);
/** Where a storage keeps what it takes neither way, below its path. */
const folders: Readonly<Record<string, string>> = { backup: 'dump', snippets: 'snippets' };

/**
 * A tool call carries no files, and PVE takes only ISO images, templates and disk images by upload: refuses with the
 * way that works for this kind of file.
 */
export const uploadFile: Composite = async ({ storage, content = 'iso', filename, node }, context) => {
  const kind = String(content);
  const lists: Suggestion = {
    tool: 'list_storage_content',
    arguments: { storage, content: kind },
    why: 'shows whether the file is there',
  };
  if (transferable.has(kind)) throw byUrl({ storage, content: kind, filename, node }, lists);
  const { path } = await readObject(context, 'GET /storage/{storage}', { storage });
  throw byHand({ storage, kind, path }, lists);
};

function byUrl(args: Arguments, lists: Suggestion): ToolFault {
  const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
  return new ToolFault(
    'unsupported',
    "A tool call carries no files: have the node fetch it with download_file, or upload it with pvekit's SDK or PVE's web interface. Nothing was changed.",
    {
      suggestions: [
        {
          tool: 'download_file',
          arguments: given,
          why: 'with the url of the file; the node fetches it itself',
        },
        lists,
      ],
      related_tools: ['download_file', 'list_storage_content'],
    },
  );
}

function byHand(
  { storage, kind, path }: { readonly storage: unknown; readonly kind: string; readonly path: unknown },
  lists: Suggestion,
): ToolFault {
  const folder = folders[kind];
  const place = typeof path === 'string' && folder !== undefined ? `${path}/${folder}` : undefined;
  const way =
    place === undefined
      ? 'make the volume on the cluster itself'
      : `copy the file to ${place} on a node that has the storage, by scp, under the name that PVE gave it`;
  return new ToolFault(
    'unsupported',
    `PVE takes no content of kind ${kind} by upload: ${way}. Nothing was changed.`,
    {
      context: { storage, content: kind, ...(place === undefined ? {} : { folder: place }) },
      suggestions: [lists],
      related_tools: ['list_storage_content', 'get_storage_config'],
    },
  );
}

import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { type Suggestion, ToolFault } from '../../result.js';
import { readObject } from '../rows.js';

/** Where a storage keeps what it takes neither by upload nor from a URL, below its path. */
const folders: Readonly<Record<string, string>> = { backup: 'dump', snippets: 'snippets' };

/** Nothing of this machine may be uploaded: says what its owner can set, and what works without. */
export function byUrl(args: Arguments): ToolFault {
  const { storage, content } = args;
  const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
  return new ToolFault(
    'unsupported',
    'Nothing was sent: this server has no folder that files may be uploaded from. Have the node fetch it with download_file; or its owner names the folders in PVE_UPLOAD_FOLDERS.',
    {
      suggestions: [
        {
          tool: 'download_file',
          arguments: given,
          why: 'with the url of the file; the node fetches it itself',
        },
        lists({ storage, content }),
      ],
      related_tools: ['download_file', 'list_storage_content'],
    },
  );
}

/** PVE takes only ISO images, templates and disk images by upload: says the way that works for this kind of file. */
export async function byHand({ storage, content }: Arguments, context: CallContext): Promise<ToolFault> {
  const { path } = await readObject(context, 'GET /storage/{storage}', { storage });
  const kind = String(content);
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
      suggestions: [lists({ storage, content })],
      related_tools: ['list_storage_content', 'get_storage_config'],
    },
  );
}

function lists(args: Arguments): Suggestion {
  return { tool: 'list_storage_content', arguments: args, why: 'shows whether the file is there' };
}

import { downloads } from '../../../../overrides/wizards/vm-creation.js';
import type { Resources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { nodesByRoom, room } from '../cluster/places.js';

/** That there is nothing to make a VM from, with the call that fetches something onto a storage that takes it. */
export function nothingThere(resources: Resources): ToolFault {
  const online = new Set(nodesByRoom(resources).map(({ node }) => node));
  const able = resources.storages
    .filter(({ node, available }) => available && online.has(node))
    .sort((a, b) => Number(b.shared) - Number(a.shared) || room(b.space) - room(a.space));
  const suggestions = downloads.flatMap(({ content, filename, url, what }) => {
    const place = able.find((one) => one.content.includes(content));
    if (place === undefined) return [];
    const { storage, node, shared } = place;
    return [
      {
        tool: 'download_file',
        arguments: { storage, ...(shared ? {} : { node }), content, filename, url },
        why: `fetches ${what} to ${storage}`,
      },
    ];
  });
  const first = suggestions.slice(0, 1);
  const how =
    first.length === 0
      ? 'No storage takes content import or iso: add it to one with update_storage, then download an image.'
      : 'Download one first, and call this again.';
  return new ToolFault(
    'not_found',
    `There is nothing to make a VM from: no cloud image, template or ISO was found. ${how}`,
    {
      suggestions:
        first.length > 0
          ? first
          : [{ tool: 'list_storage', arguments: {}, why: 'lists the storages with what they take' }],
      related_tools: ['list_templates', 'download_file'],
    },
  );
}

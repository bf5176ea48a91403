import { textField } from '../../fields.js';
import { ToolFault } from '../../result.js';
import type { Composite } from '../composite.js';
import { readRows } from '../rows.js';

/** Most packages that the refusal names. */
const MOST_TOLD = 30;

/** Installing packages is only possible on a shell of the node: refuses with what waits and the command for it. */
export const applyNodeUpdates: Composite = async ({ node }, context) => {
  const waiting = await readRows(context, 'GET /nodes/{node}/apt/update', { node });
  const updates = waiting.map(
    (row) =>
      `${textField(row, 'Package') ?? ''} ${textField(row, 'OldVersion') ?? '-'} to ${textField(row, 'Version') ?? ''}`,
  );
  throw new ToolFault(
    'unsupported',
    `PVE's API can't install packages: on a shell of node ${String(node)} run "apt update && apt full-upgrade" (${updates.length} ${updates.length === 1 ? 'update waits' : 'updates wait'}). Nothing was changed.`,
    {
      context: { node, command: 'apt update && apt full-upgrade', updates: updates.slice(0, MOST_TOLD) },
      suggestions: [
        { tool: 'list_node_updates', arguments: { node }, why: 'shows what waits, as of the last refresh' },
        { tool: 'refresh_node_updates', arguments: { node }, why: 'fetches the package lists anew' },
      ],
      related_tools: ['list_node_updates', 'refresh_node_updates', 'reboot_node'],
    },
  );
};

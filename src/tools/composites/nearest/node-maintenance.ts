import { textField } from '../../fields.js';
import { guestLabel, isUp, readGuests } from '../../live/index.js';
import { type Suggestion, ToolFault } from '../../result.js';
import type { Composite } from '../composite.js';
import { noSuchNode } from '../nodes.js';
import { readRows } from '../rows.js';

/** Most guests that the refusal names. */
const MOST_TOLD = 30;

/**
 * HA's maintenance mode can only be set on a shell: refuses with the command, with what runs on the node, and with what
 * of it HA would move by itself.
 */
export const setNodeMaintenance: Composite = async ({ node: given, enable = true }, context) => {
  const [nodes, guests, managed] = await Promise.all([
    readRows(context, 'GET /cluster/resources', { type: 'node' }),
    readGuests(context.live),
    readRows(context, 'GET /cluster/ha/resources'),
  ]);
  const node = String(given);
  const names = nodes.flatMap((row) => textField(row, 'node') ?? []);
  if (!names.includes(node)) throw noSuchNode(node, names);
  const inHa = new Set(managed.map((row) => (textField(row, 'sid') ?? '').replace(/^(?:vm|ct):/, '')));
  const running = guests.filter((guest) => guest.node === node && isUp(guest));
  const moved = running.filter(({ vmid }) => inHa.has(String(vmid)));
  const target = nodes.find((row) => row.status === 'online' && row.node !== node);
  const command = `ha-manager crm-command node-maintenance ${enable === false ? 'disable' : 'enable'} ${node}`;
  const work =
    enable === false
      ? ''
      : ` HA would then move ${moved.length} of its ${running.length} running guests, those under HA; the others have to be migrated or shut down.`;
  throw new ToolFault(
    'unsupported',
    `PVE's API has no maintenance mode: on a shell of any node run "${command}".${work} Nothing was changed.`,
    {
      context: {
        node,
        command,
        running: running.slice(0, MOST_TOLD).map(guestLabel),
        under_ha: moved.map(({ vmid }) => vmid),
      },
      suggestions: [
        { tool: 'list_vms', arguments: { node }, why: 'shows what has to be moved away' },
        ...emptying(node, target === undefined ? undefined : textField(target, 'node')),
      ],
      related_tools: ['list_vms', 'migrate_node_guests', 'migrate_ha_resource', 'shutdown_node'],
    },
  );
};

function emptying(node: string, target: string | undefined): Suggestion[] {
  if (target === undefined) return [];
  return [{ tool: 'migrate_node_guests', arguments: { node, target }, why: 'moves all guests away' }];
}

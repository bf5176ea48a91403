import { access } from './undo/access.js';
import { cluster } from './undo/cluster.js';
import { firewall } from './undo/firewall.js';
import { guests } from './undo/guests.js';
import { nodes } from './undo/nodes.js';
import { sdn } from './undo/sdn.js';
import type { UndoRule } from './undo/types.js';

/** What takes each call above `read` back; the first rule that fits decides. */
export const undo: readonly UndoRule[] = [
  // Those above `read` hand out a secret or open a connection.
  { match: 'GET /**', kind: 'none', why: 'It changes nothing.' },
  ...guests,
  ...firewall,
  ...access,
  ...sdn,
  ...cluster,
  ...nodes,
];

import { access } from './undo/access.js';
import { cluster } from './undo/cluster.js';
import { firewall } from './undo/firewall.js';
import { guests } from './undo/guests.js';
import { nodes } from './undo/nodes.js';
import { sdn } from './undo/sdn.js';
import type { UndoRule } from './undo/types.js';

/** What takes each call above `read` back; the first rule that fits decides. */
export const undo: readonly UndoRule[] = [...guests, ...firewall, ...access, ...sdn, ...cluster, ...nodes];

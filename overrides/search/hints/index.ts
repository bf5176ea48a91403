import type { Hints } from '../types.js';
import { access } from './access.js';
import { ceph, cluster } from './cluster.js';
import { guests } from './guests.js';
import { networks } from './networks.js';
import { nodes } from './nodes.js';
import { storage } from './storage.js';

/** Words that people use for an operation, whether its path and summary hold them or not. */
export const hints: Hints = { ...guests, ...nodes, ...storage, ...cluster, ...ceph, ...networks, ...access };

import { access } from './access.js';
import { cluster } from './cluster.js';
import { disks } from './disks.js';
import { guests } from './guests.js';
import { moves } from './moves.js';
import { states } from './states.js';
import { storage } from './storage.js';

/** All scenarios, by topic in the order of the rules. */
export const scenarios = [...moves, ...disks, ...storage, ...states, ...guests, ...access, ...cluster];

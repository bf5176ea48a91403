import type { Question } from '../question.js';
import { access } from './access.js';
import { cluster } from './cluster.js';
import { first } from './first.js';
import { guests } from './guests.js';
import { networks } from './networks.js';
import { nodes } from './nodes.js';
import { storage } from './storage.js';

/** Questions as people ask them, typos, German and the words of other tools included; the search is tuned on these. */
export const questions: readonly Question[] = [
  ...first,
  ...guests,
  ...storage,
  ...nodes,
  ...cluster,
  ...networks,
  ...access,
];

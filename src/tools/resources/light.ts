/** What costs nothing at the start; the rest of the folder is loaded with the first call. */
export type { Completion } from './complete.js';
export { createKeptResults, type KeptResult, RESULTS } from './kept.js';
export { type ResourceKind, resourceKinds, SCHEME } from './kinds.js';
export type { ResourceAnswer } from './read.js';
export { createWatches, type Every, everyByTimer } from './watches.js';

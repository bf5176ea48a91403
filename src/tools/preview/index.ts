export { blastRadiusOf } from './radius.js';
export type { BlastRadius, FreshRead, Target } from './target.js';

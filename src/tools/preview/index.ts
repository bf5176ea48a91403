export { blastRadiusOf } from './radius.js';
export type { BlastRadius, Target } from './target.js';

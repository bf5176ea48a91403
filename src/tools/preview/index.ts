export { type BlastRadius, blastRadiusOf, type Target } from './radius.js';

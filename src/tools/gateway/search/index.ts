export { buildIndex, type Entry, type SearchIndex } from './build.js';
export { type Term, termsOf } from './query.js';
export { rank } from './rank.js';

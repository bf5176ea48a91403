export { buildIndex, type Entry, type SearchIndex } from './build.js';
export { type Query, type Term, understand } from './query.js';
export { rank } from './rank.js';

export { german } from './german.js';
export { hints } from './hints.js';
export { phrases } from './phrases.js';
export { synonyms } from './synonyms.js';
export type { Meanings } from './types.js';

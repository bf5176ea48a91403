// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.

export type * from './components.js';
export type * from './operations.js';
export type * from './tree.js';

import { actions } from './actions.js';
import { asking } from './asking.js';
import { commands } from './commands.js';
import { organisation } from './organisation.js';
import { others } from './others.js';
import { phrases as spoken } from './phrases.js';
import { things } from './things.js';
import type { Meanings } from './types.js';

export { german } from './german.js';
export { hints } from './hints/index.js';
export type { Hints, Meanings } from './types.js';

/** What people say in English, and in the words of other tools. */
export const synonyms: Meanings = { ...others, ...organisation, ...things, ...asking, ...actions };

/** Words that mean something else together than alone: what is said, and what is typed into a shell. */
export const phrases: Readonly<Record<string, string>> = { ...spoken, ...commands };

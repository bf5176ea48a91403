import type { Given } from '../given.js';
import type { Need } from '../need.js';

/** What PVE's code asks for beyond an operation's expression. */
export type CodeRule = (given: Given) => Need;

/** By operation id. */
export type CodeRules = Readonly<Record<string, CodeRule>>;

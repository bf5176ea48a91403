import { accessPrompts } from './access.js';
import { clusterPrompts } from './cluster.js';
import { guestPrompts } from './guests.js';
import type { Prompt } from './types.js';

export type { Prompt, PromptArgument } from './types.js';

/** The prompts in the order in which they are listed. */
export const prompts: readonly Prompt[] = [...guestPrompts, ...clusterPrompts, ...accessPrompts];

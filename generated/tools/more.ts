// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.

import type { ListedTool } from '../../overrides/tools/types.js';

/** The tools outside toolset core, in the order in which they are listed. */
export const moreTools: readonly ListedTool[] = [
];

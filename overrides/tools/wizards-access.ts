import type { CompositeTool } from './types.js';

export const accessWizards = [] as const satisfies readonly CompositeTool[];

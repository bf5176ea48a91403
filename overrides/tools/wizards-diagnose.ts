import type { CompositeTool } from './types.js';

export const diagnosisWizards = [] as const satisfies readonly CompositeTool[];

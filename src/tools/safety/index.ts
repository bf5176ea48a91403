export { Approval } from './approval.js';
export { callKey } from './key.js';
export type { Limits } from './meter.js';
export type { ConfirmFrom, SafetyOptions } from './options.js';
export { createSafety, type Safety } from './safety.js';

export { planUndo, type UndoPlan } from './plan.js';
export { prepareUndo, type UndoDraft } from './prepare.js';
export type { Expectation, UndoCall, UndoRecord } from './record.js';
export type { Read } from './state.js';
export { wayBackText } from './words.js';

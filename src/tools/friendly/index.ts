export { mergeDevices } from './merge.js';
export { friendlyNotes, friendlyParams } from './params.js';

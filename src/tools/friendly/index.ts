export { mergeDevices } from './merge.js';
export { friendlyNotes, friendlyParams } from './params.js';
export { friendlyTimes, momentIn } from './times.js';

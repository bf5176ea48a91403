export { friendlyNotes, friendlyParams } from './params.js';

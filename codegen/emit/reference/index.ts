export { emitReference, type ReferenceInput } from './pages.js';

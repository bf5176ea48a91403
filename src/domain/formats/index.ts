export type { Format } from './format.js';
export { partFormatOf } from './parts.js';
export { formatOf } from './table.js';

export { exceptions } from './exceptions.js';
export { operations } from './operations.js';
export { parameters } from './parameters.js';

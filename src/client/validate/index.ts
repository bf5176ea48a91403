export type { Problem } from './problem.js';
export { assertValid, validate } from './validate.js';
export { exampleOf, expectation } from './words.js';

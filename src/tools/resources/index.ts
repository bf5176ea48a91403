export { completeVariable } from './complete.js';
export { fitted, fittedFailure } from './fitted.js';
export { readResource, stateOf } from './read.js';

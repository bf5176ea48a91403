export { completeVariable } from './complete.js';
export { fitted } from './fitted.js';
export { readResource, stateOf } from './read.js';

export { runChecks } from './run.js';

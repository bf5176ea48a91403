export { hinted } from './hinted.js';

export { discoverContext } from './discover.js';

export { suggestParameters } from './suggest.js';

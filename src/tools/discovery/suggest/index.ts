export { suggestParameters, valuesFor } from './suggest.js';

export { cleanData } from './data.js';
export { cleanBlock, cleanCell, cleanLine, MOST_BLOCK, MOST_CELL, MOST_LINE, MOST_OWN } from './mark.js';
export { logOf } from './rules.js';

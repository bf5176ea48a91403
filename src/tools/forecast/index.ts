export { forecastCall } from './forecast.js';
export { createRightsSource, type Reader, type RightsSource } from './read.js';
export { type Lacking, type PermissionReport, refusalText, reportText } from './words.js';

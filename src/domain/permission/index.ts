export { type Forecast, forecast, missingText, needOf } from './forecast.js';
export type { Facts } from './given.js';
export { type Grant, grantFor, type Holder, type Role, readRoles } from './grant.js';
export type { Missing, Verdict } from './judge.js';
export { pathsOf } from './need.js';
export { type CallerRights, exactRights, type RightsByPath, readRights } from './rights.js';

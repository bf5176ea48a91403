export { buildOperations } from './build.js';
export { type Comparison, compareOperations, type OperationChange, type ParameterChange } from './compare.js';
export { correctResults } from './correct.js';
export { type Model, type ReleaseOperations, type RemovedOperation, withHistory } from './history.js';
export { camelCase, pascalCase, pathName, segmentsOf, variableOf } from './names.js';
export type * from './operation.js';
export type { Check, Permission } from './permission.js';

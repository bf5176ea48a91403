export { checkFormat } from './check.js';
export type { PropertyStringResult } from './property-string.js';
export { parsePropertyString, printPropertyString } from './property-string.js';
export type {
  ParameterErrors,
  ParameterSchema,
  ParamValue,
  PropertyFormat,
  RawValue,
  Schema,
  Verification,
} from './schema.js';
export { verifyParameters } from './verify.js';

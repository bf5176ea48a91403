import type { ParameterWords } from '../types.js';

/** The same sub-keys for each of several parameters: `under(['ide[n]'], { cache })` holds `ide[n].cache`. */
export const under = (parameters: readonly string[], keys: ParameterWords): ParameterWords =>
  Object.fromEntries(
    parameters.flatMap((parameter) =>
      Object.entries(keys).map(([key, words]) => [`${parameter}.${key}`, words]),
    ),
  );

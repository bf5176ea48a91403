import type { InputDefinition } from '../../../generated/inputs.js';
import type { ValueSchema } from '../../../overrides/tools/types.js';

/** What a value must be, from the generated table or from a tool's own schema. */
export type Definition = InputDefinition;

/** A tool's own schema in the form of the table. */
export function definitionOf(schema: ValueSchema): Definition {
  const { type, enum: choices, minimum, maximum, minLength, maxLength, pattern } = schema;
  return {
    type,
    ...(choices === undefined ? {} : { enum: choices }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

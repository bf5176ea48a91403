/**
 * Stands in for the SDK's `_shims` in the bundle (scripts/build.ts): theirs brings AJV along, a third of the whole
 * executable, to check elicited answers; this server asks for none.
 */
export class DefaultJsonSchemaValidator {
  getValidator(): never {
    throw new Error('pvekit checks no schemas through the MCP SDK');
  }
}

// The global: importing the module would touch each of its properties, the three streams among them.
export const process = globalThis.process;

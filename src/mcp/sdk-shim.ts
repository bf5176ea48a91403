/**
 * Stands in for the SDK's `_shims` in the bundle (scripts/build.ts): theirs brings AJV along, a third of the whole
 * executable. The server's questions to the person do without: neither way in which the SDK asks them calls it.
 */
export class DefaultJsonSchemaValidator {
  getValidator(): never {
    throw new Error('pvekit checks no schemas through the MCP SDK');
  }
}

/** The global: importing the module would touch each of its properties, the three streams among them. */
export const process = globalThis.process;

/** Stands at the top of every generated source file. */
export const header =
  '// Made by `npm run generate` from spec/ and overrides/. Do not edit: change those and generate again.\n';

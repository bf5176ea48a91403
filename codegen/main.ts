import { fileURLToPath } from 'node:url';
import { generate } from './commands/generate.js';
import { importCommand } from './commands/import.js';
import { regenerate } from './commands/regenerate.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The generator's commands by name: `npm run generate`, `npm run spec:import`, `npm run regenerate`. */
const commands: Readonly<Record<string, (root: string, args: readonly string[]) => Promise<string>>> = {
  generate,
  import: importCommand,
  regenerate,
};

try {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (command === undefined) throw new Error(`expected one of ${Object.keys(commands).join(', ')}`);
  console.log(await command(root, args));
} catch (error) {
  // Bad input is no bug of ours to trace: one line says what to change.
  console.error(error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error));
  process.exitCode = 1;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolPages } from './docs/pages.js';

/**
 * `npm run docs [-- --check]`: docs/tools.md, each tool with an example call and its answer from a run on the simulated
 * cluster. Seed and clock are fixed, so the same code gives the same bytes.
 */
const file = join(fileURLToPath(new URL('..', import.meta.url)), 'docs', 'tools.md');

async function main(): Promise<void> {
  const text = await toolPages();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    console.log(`docs/tools.md: ${text.length} characters.`);
    return;
  }
  if (readFileSync(file, 'utf8') === text) return console.log('docs/tools.md is as the tools answer.');
  console.error('docs/tools.md is not what the tools answer: run npm run docs');
  process.exitCode = 1;
}

await main();

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeOutputs } from '../outputs.js';
import { projectOverrides } from '../overrides.js';
import { staleFiles, writeOutputs } from '../write.js';

/**
 * `generate`: writes everything that is generated. `generate --check` writes nothing.
 *
 * @returns what was done, in a line
 * @throws Error naming the stale files, with `--check`; SpecError or OverrideError for an input that does not fit
 */
export async function generate(root: string, args: readonly string[]): Promise<string> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean', default: false } } });
  const started = performance.now();
  const outputs = await makeOutputs(join(root, 'spec'), projectOverrides(root));
  const made = `${outputs.size} files made in ${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (!values.check) return `${made}, ${writeOutputs(root, outputs).length} of them written anew.`;
  const stale = staleFiles(root, outputs);
  if (stale.length === 0) return `${made}, all as committed.`;
  const list = stale.map(({ file, why }) => `${file} (${why})`).join(', ');
  throw new Error(`Generated files are stale: ${list}. Run \`npm run generate\` and commit what it writes.`);
}

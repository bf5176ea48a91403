import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fetchFrom } from '../read/fetch.js';
import { importSpec } from '../read/import.js';

const usage = 'npm run spec:import -- SOURCE --release 9.2.3 [--fingerprint SHA256 | --ca-file FILE]';

/**
 * `import SOURCE --release VERSION`: takes the facts of an apidoc into `spec/`.
 *
 * @returns what was imported, in a line
 * @throws SpecError with the place of what could not be read; nothing is written then
 */
export async function importCommand(root: string, args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { release: { type: 'string' }, fingerprint: { type: 'string' }, 'ca-file': { type: 'string' } },
  });
  const [source] = positionals;
  if (source === undefined || positionals.length > 1 || values.release === undefined)
    throw new Error(`Usage: ${usage}`);
  const { release, version, file, operations } = await importSpec({
    source,
    version: values.release,
    specDir: `${root}/spec`,
    fetchText: fetchFrom({
      ...(values.fingerprint === undefined ? {} : { fingerprint: values.fingerprint }),
      ...(values['ca-file'] === undefined ? {} : { ca: readFileSync(values['ca-file'], 'utf8') }),
    }),
  });
  return `PVE ${version}: ${operations} operations in spec/${file}. Next: npm run generate, then look at docs/releases/pve-${release}.md.`;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { OverrideError } from '../emit/override-error.js';
import { buildReleases, makeOutputs, releaseReports } from '../outputs.js';
import { projectOverrides } from '../overrides.js';
import { releaseOf } from '../read/releases.js';
import { writeOutputs } from '../write.js';
import { importCommand } from './import.js';

/**
 * `regenerate --release 9.3 --from SOURCE`: imports a release, generates everything anew and reports what changed.
 *
 * @returns the change report, which `docs/releases/` keeps, and the files that were written
 * @throws SpecError, with nothing written, where the spec can't be read; where overrides no longer fit, an Error with
 *   the report and each of them: the spec is imported then, and `npm run generate` follows once they are mended
 */
export async function regenerate(root: string, args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      release: { type: 'string' },
      from: { type: 'string' },
      fingerprint: { type: 'string' },
      'ca-file': { type: 'string' },
    },
  });
  const { release, from, ...tls } = values;
  if (release === undefined || from === undefined) {
    throw new Error(
      'Usage: npm run regenerate -- --release 9.3 --from SOURCE [--fingerprint SHA256 | --ca-file FILE]',
    );
  }
  const tlsArgs = Object.entries(tls).flatMap(([name, value]) => [`--${name}`, value]);
  const imported = await importCommand(root, [from, '--release', release, ...tlsArgs]);
  const report = writeReport(root, release);
  try {
    const written = writeOutputs(root, await makeOutputs(join(root, 'spec'), projectOverrides(root)));
    const files = written.map(({ file, why }) => `- ${file} (${why})`);
    return [imported, report, `${written.length} files written.`, files.join('\n')].join('\n\n');
  } catch (error) {
    if (!(error instanceof OverrideError)) throw error;
    console.log([imported, report].join('\n\n'));
    throw new Error(
      `Overrides that no longer fit: ${error.message}. Mend them, then run \`npm run generate\`.`,
    );
  }
}

/** The report needs no overrides, so it is there to read even where they don't fit. */
function writeReport(root: string, version: string): string {
  const name = `docs/releases/pve-${releaseOf(version)}.md`;
  const report = new Map(releaseReports(buildReleases(join(root, 'spec')))).get(name);
  if (report === undefined) return 'It is the oldest release here, so there is none to compare it with.';
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), report);
  return report;
}

/**
 * Measures how far the sandbox answers as the recorded server did:
 * `npm run conformance -- [RECORDINGS_DIR] [--only NAME]… [--all]` (default `test/recordings`, all of it).
 * Prints agreement by file and aspect, then the disagreements by kind, with `--all` each of them; NAME is one of
 * `verification`, `formats`, `reads`, `journeys`, and `validate`, which judges offline. Exits with 1 only if it cannot run.
 */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startSandbox } from '../src/sandbox/index.js';
import { type Connection, connect } from './conformance/connection.js';
import { checkFormats } from './conformance/formats.js';
import { checkJourneys } from './conformance/journeys.js';
import { checkReads } from './conformance/reads.js';
import { CannotRun } from './conformance/recordings.js';
import type { Tally } from './conformance/tally.js';
import { checkValidate } from './conformance/validate.js';
import { checkVerification } from './conformance/verification.js';

type Check = (connection: Connection, folder: string) => Promise<Tally>;

const checks: Readonly<Record<string, Check>> = {
  verification: checkVerification,
  formats: checkFormats,
  reads: checkReads,
  journeys: checkJourneys,
  validate: checkValidate,
};
const defaultFolder = fileURLToPath(new URL('../test/recordings', import.meta.url));

function folderOf(argument: string | undefined): string {
  const folder = argument ?? defaultFolder;
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new CannotRun(`No folder '${folder}': give the folder of the recordings.`);
}

function checksNamed(names: readonly string[] = Object.keys(checks)): Check[] {
  return names.map((name) => {
    const check = checks[name];
    if (check) return check;
    throw new CannotRun(`No check '${name}': give one of ${Object.keys(checks).join(', ')}.`);
  });
}

async function measure(folder: string, chosen: readonly Check[]): Promise<Tally[]> {
  const sandbox = await startSandbox({ world: 'recorded' });
  const { root = '' } = sandbox.tokens;
  const connection = connect(sandbox.url, root);
  const tallies: Tally[] = [];
  try {
    for (const check of chosen) tallies.push(await check(connection, folder));
  } finally {
    connection.close();
    await sandbox.close();
  }
  return tallies;
}

function print(tallies: readonly Tally[], all: boolean): void {
  console.log(
    `${'file'.padEnd(20)} ${'aspect'.padEnd(18)} ${'agree'.padStart(7)} ${'of'.padStart(7)} ${'share'.padStart(10)}`,
  );
  for (const tally of tallies) for (const row of tally.rows()) console.log(row);
  for (const tally of tallies.filter(({ kinds }) => kinds.size > 0)) {
    console.log(`\n${tally.file}: disagreements${all ? '' : ' by kind'}`);
    for (const line of all ? tally.all : tally.disagreements()) console.log(line);
  }
}

try {
  const options = { all: { type: 'boolean' }, only: { type: 'string', multiple: true } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  print(await measure(folderOf(positionals[0]), checksNamed(values.only)), values.all === true);
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Whether our words are our own: `npm run check:words -- FOLDER` compares every string, comment and page of this
 * project with the sentences of the `apidoc-*.json` files in FOLDER. Exits with 1 if eight words in a row are the
 * same, one line for each place; or if there is nothing to compare with.
 */
import { fileURLToPath } from 'node:url';
import { apidocProse } from './check-words/apidoc.js';
import { ownProse } from './check-words/own.js';
import { CannotCheck } from './check-words/prose.js';
import { commonRuns, type Run } from './check-words/runs.js';

/** So many words in a row that are the same are no chance. */
const tooLong = 8;
const root = fileURLToPath(new URL('..', import.meta.url));

function check(folder: string | undefined): Run[] {
  if (folder === undefined) {
    throw new CannotCheck(
      'No folder given: npm run check:words -- FOLDER, where FOLDER holds apidoc-*.json.',
    );
  }
  const theirs = apidocProse(folder);
  return commonRuns(ownProse(root), theirs, tooLong);
}

function report(runs: readonly Run[]): void {
  for (const { ours, words, theirs } of runs)
    console.log(`${ours}: "${words}" is PVE's sentence at ${theirs}`);
  console.log(
    runs.length === 0
      ? 'Our words are our own.'
      : `${tooLong} or more words in a row from PVE's documentation, places: ${runs.length}. Say it in words of our own.`,
  );
  process.exitCode = runs.length === 0 ? 0 : 1;
}

try {
  report(check(process.argv[2]));
} catch (error) {
  if (!(error instanceof CannotCheck)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

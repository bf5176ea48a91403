import { emitAvailability } from './emit/availability.js';
import { emitCoercion } from './emit/coercion.js';
import { emitComponents } from './emit/components.js';
import { emitOperationIndex, emitReleaseReport } from './emit/documents.js';
import { emitEncoding } from './emit/encoding.js';
import { emitInputs } from './emit/inputs.js';
import { openapiDocument } from './emit/openapi.js';
import { emitOperations } from './emit/operations.js';
import { problemAt, problemText } from './emit/override.js';
import { OverrideError } from './emit/override-error.js';
import { emitPaths } from './emit/paths.js';
import { emitPermissions } from './emit/permissions.js';
import { emitReference } from './emit/reference/index.js';
import { emitRaises, riskLevels } from './emit/risk.js';
import { emitLlms } from './emit/tool-documents/llms.js';
import { emitToolPermissions } from './emit/tool-documents/permissions.js';
import { emitToolsSchema } from './emit/tool-documents/schema.js';
import { toolDefinitions } from './emit/tools/definitions.js';
import { emitListedTools, emitToolDetails } from './emit/tools/print.js';
import { emitOperationsMap, emitTree } from './emit/tree.js';
import { emitTroubleshooting } from './emit/troubleshooting.js';
import { emitTypesIndex } from './emit/types-index.js';
import { emitWords, withWords, wordProblems, wordsOf } from './emit/words.js';
import {
  buildOperations,
  compareOperations,
  correctResults,
  type Operation,
  withHistory,
} from './model/index.js';
import type { Overrides } from './overrides.js';
import { printJson } from './read/print.js';
import { type Release, readReleases, readSpec } from './read/releases.js';

/** Text of each generated file by its path below the project's root. */
export type Outputs = ReadonlyMap<string, string>;

/** One imported release with its operations, without history. */
export type BuiltRelease = Omit<Release, 'operations'> & { readonly operations: readonly Operation[] };

/** All imported releases, oldest first. */
export function buildReleases(specDir: string): BuiltRelease[] {
  return readReleases(specDir).map((release) => ({
    ...release,
    operations: buildOperations(readSpec(specDir, release)),
  }));
}

/**
 * Makes everything that is generated, in memory. A pure function of the files in `specDir` and of `overrides/`:
 * the same input gives the same bytes.
 *
 * @throws SpecError or OverrideError with the place of what does not fit
 */
export async function makeOutputs(specDir: string, overrides: Overrides): Promise<Outputs> {
  const releases = buildReleases(specDir);
  const model = withHistory(releases);
  const { operations, levels, tools } = applyOverrides(model.operations, overrides);
  const words = wordsOf(overrides.words);
  const worded = withWords(operations, words);
  const documents = releases.map((release) => {
    const own = release.release === model.release ? worded : withWords(release.operations, words);
    return [release, openapiDocument(release.version, own)] as const;
  });
  const newest = documents.at(-1)?.[1] ?? {};
  return new Map([
    ...documents.map(
      ([{ release }, document]) => [`generated/openapi/pve-${release}.json`, printJson(document)] as const,
    ),
    ['generated/types/components.ts', (await emitComponents(newest)).text],
    ['generated/types/tree.ts', emitTree(worded)],
    ['generated/types/operations.ts', emitOperationsMap(worded)],
    ['generated/types/index.ts', emitTypesIndex()],
    ['generated/client/paths.ts', emitPaths(operations)],
    ['generated/client/encoding.ts', emitEncoding(operations)],
    ['generated/client/coercion.ts', emitCoercion(operations)],
    ['generated/client/availability.ts', emitAvailability(operations, model.releases)],
    ['generated/operations.ts', emitOperations(operations, levels)],
    ['generated/operations.md', emitOperationIndex(model, levels)],
    ['generated/raises.ts', emitRaises(operations, overrides.risk.raises)],
    ['generated/tools/core.ts', emitListedTools(tools, true)],
    ['generated/tools/more.ts', emitListedTools(tools, false)],
    ['generated/tools/details.ts', emitToolDetails(tools)],
    ['generated/tools-schema.json', emitToolsSchema(tools)],
    ['docs/permissions.md', emitToolPermissions(tools, operations)],
    ['llms.txt', emitLlms(tools, operations.length)],
    ['generated/words.ts', emitWords(operations, overrides.words)],
    ['generated/inputs.ts', emitInputs(operations)],
    ['generated/permissions.ts', emitPermissions(operations)],
    ...emitReference({ model, operations, levels, words }),
    ['docs/troubleshooting.md', emitTroubleshooting(overrides.hints)],
    ...releaseReports(releases),
  ]);
}

/** @throws OverrideError naming every override that does not fit these operations, with file and line */
function applyOverrides(spec: readonly Operation[], { risk, tools, words, results, sources }: Overrides) {
  const { operations, problems } = correctResults(spec, results);
  const risks = riskLevels(operations, risk, sources);
  const definitions = toolDefinitions({
    operations,
    levels: risks.levels,
    tools,
    words: wordsOf(words),
    sources,
  });
  const misfits = [
    ...problems.map(({ name, message }) => problemAt(sources, 'overrides/results.ts', name, message)),
    ...risks.problems,
    ...definitions.problems,
    ...wordProblems(words, operations, sources),
  ];
  if (misfits.length > 0) throw new OverrideError(misfits.map(problemText).join('; '));
  return { operations, levels: risks.levels, tools: definitions.tools };
}

/** One report for each release that has one before it, by its file. */
export function releaseReports(releases: readonly BuiltRelease[]): (readonly [file: string, text: string])[] {
  return releases.slice(1).map((after, index) => {
    const before = releases[index] ?? after;
    const report = emitReleaseReport(
      before.release,
      after.release,
      compareOperations(before.operations, after.operations),
    );
    return [`docs/releases/pve-${after.release}.md`, report];
  });
}

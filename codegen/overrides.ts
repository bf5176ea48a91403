import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HintTopic, hintTopics } from '../overrides/hints/index.js';
import { resultCorrections } from '../overrides/results.js';
import { risk } from '../overrides/risk.js';
import { tools } from '../overrides/tools/index.js';
import type { HandWrittenTool } from '../overrides/tools/types.js';
import type { ResultCorrections, RiskTable } from '../overrides/types.js';
import { words } from '../overrides/words/index.js';
import type { Words } from '../overrides/words/types.js';
import type { OverrideSources } from './emit/override.js';

/** What is written by hand on top of the spec. */
export interface Overrides {
  readonly risk: RiskTable;
  readonly tools: readonly HandWrittenTool[];
  readonly words: Words;
  readonly results: ResultCorrections;
  readonly hints: readonly HintTopic[];
  /** The files' texts, so that a misfit can be reported with its line. */
  readonly sources: OverrideSources;
}

/** The project's own overrides. */
export function projectOverrides(root: string): Overrides {
  const files = readdirSync(join(root, 'overrides'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `overrides/${file.replaceAll('\\', '/')}`)
    .sort();
  return {
    risk,
    tools,
    words,
    results: resultCorrections,
    hints: hintTopics,
    sources: new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
  };
}

import type { Risk } from '../../overrides/types.js';
import type { Operation } from '../model/index.js';
import { literal, sourceFile } from './source.js';

/** Every operation with its risk: what the gate and the search go by. */
export function emitOperations(operations: readonly Operation[], levels: ReadonlyMap<string, Risk>): string {
  return sourceFile((writer) => {
    writer.writeLine("import type { Risk } from '../overrides/types.js';");
    writer.blankLine();
    for (const line of declarations) writer.writeLine(line);
    writer.blankLine();
    writer.writeLine('export const operations: readonly OperationRow[] = [');
    for (const { id, result, since } of operations) {
      const task = result.task === 'upid' || result.task === 'upid-or-null';
      writer.writeLine(`  ${literal({ id, risk: levels.get(id) ?? 'privileged', task, since })},`);
    }
    writer.writeLine('];');
  });
}

const declarations: readonly string[] = [
  'export interface OperationRow {',
  '  /** `METHOD /path/{variable}`. */',
  '  readonly id: string;',
  '  /** The least that a call needs; parameters can raise it (raises.ts). */',
  '  readonly risk: Risk;',
  '  /** Whether the answer is a UPID. */',
  '  readonly task: boolean;',
  '  /** The release that brought it; absent where the oldest known one has it. */',
  '  readonly since?: string;',
  '}',
];

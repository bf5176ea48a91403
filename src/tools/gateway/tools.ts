import type { ToolDefinition } from '../../../overrides/tools/types.js';
import type { Term } from './search/index.js';
import { stemsOf } from './search/words.js';

/** The curated tools by the operation that they do. */
export interface OperationTools {
  /** The tool for an operation whose words fit the query best; the first one where none does. */
  best(operation: string, terms: readonly Term[]): string | undefined;
  /** All tools for an operation, in the order in which they are listed. */
  all(operation: string): readonly string[];
}

interface Named {
  readonly name: string;
  readonly stems: ReadonlySet<string>;
}

/** What changes the same in another way: a VM's settings at once instead of in a task. Its tools will do as well. */
const alike: Readonly<Record<string, string>> = {
  'PUT /nodes/{node}/qemu/{vmid}/config': 'POST /nodes/{node}/qemu/{vmid}/config',
};

/** Composites are left out: they do more than the operations that they call. */
export function operationTools(tools: readonly ToolDefinition[]): OperationTools {
  const byOperation = new Map<string, Named[]>();
  for (const { name, title, operations, run } of tools) {
    if (run.kind !== 'curated') continue;
    const named = { name, stems: new Set(stemsOf(`${name} ${title}`)) };
    for (const operation of operations)
      byOperation.set(operation, [...(byOperation.get(operation) ?? []), named]);
  }
  const toolsOf = (operation: string): readonly Named[] => byOperation.get(operation) ?? [];
  return {
    best: (operation, terms) => {
      const fitting = [...toolsOf(alike[operation] ?? ''), ...toolsOf(operation)];
      const scored = fitting.map(({ name, stems }) => ({
        name,
        hits: terms.filter((term) => term.stems.some((stem) => stems.has(stem))).length,
      }));
      return scored.sort((a, b) => b.hits - a.hits)[0]?.name;
    },
    all: (operation) => toolsOf(operation).map(({ name }) => name),
  };
}

import type { ToolDefinition } from '../../../overrides/tools/types.js';
import { understand } from './search/index.js';
import { stemsOf } from './search/words.js';

/** A tool that does more than one operation: a wizard, an overview. */
interface WiderTool {
  readonly tool: string;
  /** The first sentence of its description. */
  readonly does: string;
}

/** Most tools that stand beside the operations. */
const MOST = 2;
/** How much of what is asked a tool has to be about. */
const LEAST = 0.6;
/** What a word counts that stands in the description alone, and not in name, title or an alias. */
const TOLD = 0.7;

interface Known extends WiderTool {
  readonly named: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

/** Finds tools that do more than one operation, by the words of a query; none where no tool is about most of it. */
export function widerTools(tools: readonly ToolDefinition[]): (query: string) => WiderTool[] {
  const known = tools
    .filter(({ run, operations }) => run.kind === 'composite' && operations.length > 0)
    .map(wordsOf);
  const vocabulary = new Set(known.flatMap(({ named, told }) => [...named, ...told]));
  return (query) => {
    const { terms } = understand(query, vocabulary);
    const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
    const scored = known.map((one) => {
      const worth = terms.map(({ stems, weight }) => weight * held(stems, one));
      const names = terms.some(({ stems }) => stems.slice(0, 1).some((stem) => one.named.has(stem)));
      return { one, score: names ? worth.reduce((sum, part) => sum + part, 0) / whole : 0 };
    });
    return scored
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ one: { tool, does } }) => ({ tool, does }));
  };
}

function held(stems: readonly string[], { named, told }: Known): number {
  if (stems.some((stem) => named.has(stem))) return 1;
  return stems.some((stem) => told.has(stem)) ? TOLD : 0;
}

function wordsOf({ name, title, description, aliases }: ToolDefinition): Known {
  const names = [name, title, ...aliases.map((alias) => alias.name)].join(' ');
  const [does = description] = description.split(/(?<=\.) /);
  return { tool: name, does, named: new Set(stemsOf(names)), told: new Set(stemsOf(description)) };
}

import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { toolsets } from '../overrides/tools/toolsets.js';
import { listedTools } from '../src/mcp/listing.js';
import { defaultToolsets, listTools } from '../src/tools/index.js';
import { heading, table } from './print.js';

const limits = { tools: 40, tokens: 6000, withOutput: 8000 } as const;

/** What a conversation pays for a surface, counted with o200k. */
interface Cost {
  readonly tools: number;
  readonly tokens: number;
  /** With the output schemas, which some clients show the model and others keep. */
  readonly withOutput: number;
}

/** With everything allowed, as that lists the most. */
async function costOf(wanted: readonly string[]): Promise<Cost> {
  const listed = await listTools({
    access: { level: 'full', setting: 'PVE_ACCESS=LEVEL' },
    toolsets: wanted,
  });
  const shown = listedTools(listed, []);
  const bare = shown.map(({ outputSchema, ...tool }) => tool);
  return { tools: shown.length, tokens: tokensOf(bare), withOutput: tokensOf(shown) };
}

/** Tokens of a value as JSON. */
export function tokensOf(value: unknown): number {
  return countTokens(JSON.stringify(value));
}

/** What `tools/list` costs: the default surface against its limits, then every toolset beside it. */
export async function benchSurface(): Promise<void> {
  const { tools, tokens, withOutput } = await costOf(defaultToolsets);
  heading('tools/list of the default surface, o200k tokens');
  table(
    ['what', 'measured', 'promised'],
    [
      ['tools', tools, `<= ${limits.tools}`],
      ['tokens without output schemas', tokens, `<= ${limits.tokens}`],
      ['tokens with output schemas', withOutput, `<= ${limits.withOutput}`],
    ],
  );
  heading('tools/list of each toolset by itself, o200k tokens');
  const names = [...Object.keys(toolsets), 'all', 'compat'];
  const rows = await Promise.all(
    names.map(async (name) => {
      const cost = await costOf([name]);
      return [name, cost.tools, cost.tokens, cost.withOutput];
    }),
  );
  table(['toolset', 'tools', 'tokens', 'with output schemas'], rows);
}

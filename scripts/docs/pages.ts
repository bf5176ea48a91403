import { toolsets } from '../../overrides/tools/toolsets.js';
import { renderResult } from '../../src/mcp/render.js';
import { allTools, type ToolDefinition, type ToolResult } from '../../src/tools/index.js';
import { FULL_SYNTAX } from '../../src/tools/shape/listing/conditions.js';
import { follows } from '../../test/tools/examples/follows.js';
import { preparations } from '../../test/tools/examples/preparations.js';
import { openDocsBench } from './bench.js';

/** Longest answer that is shown whole, in lines and in characters of a line. */
const MOST_LINES = 14;
const MOST_CHARACTERS = 180;

/** The page of all tools, by topic. */
export async function toolPages(): Promise<string> {
  const tools = await allTools();
  const parts = [intro(tools)];
  for (const [name, about] of Object.entries(toolsets)) {
    const own = tools.filter((tool) => tool.toolsets.at(-1) === name);
    if (own.length === 0) continue;
    parts.push(`## ${name}\n\n${capital(about)}.\n`);
    for (const tool of own) parts.push(await toolPart(tool, tools));
  }
  return `${parts.join('\n').trimEnd()}\n`;
}

function intro(tools: readonly ToolDefinition[]): string {
  const core = tools.filter((tool) => tool.toolsets.includes('core'));
  return `# Tools

Made by \`npm run docs\`: each call below was made on the simulated cluster (world \`demo\`), and each answer is what the model saw of it, long ones cut. ${tools.length} tools; ${core.length} are listed by default (toolset core), all can be called.

Listings take \`fields\`, \`filter\`, \`sort\`, \`count_by\`, \`limit\` and \`cursor\`, whether or not \`tools/list\` names them. A filter is made of ${FULL_SYNTAX}.
`;
}

async function toolPart(tool: ToolDefinition, tools: readonly ToolDefinition[]): Promise<string> {
  const { given, result } = await run(tool, tools);
  const others = tool.aliases.map(({ name }) => `\`${name}\``).join(', ');
  const facts = [
    `Risk: ${tool.risk}`,
    `takes ${tool.duration}`,
    ...(tool.sideEffects === 'none' ? [] : [`side effects: ${tool.sideEffects}`]),
    ...(others === '' ? [] : [`also called ${others}`]),
  ];
  return `### ${tool.name}

${tool.description}

${facts.join('; ')}.

\`\`\`text
${tool.name} ${JSON.stringify(given)}

${answerText(result)}
\`\`\`
`;
}

/** Runs the example on a fresh cluster, after what has to be there first. */
async function run(tool: ToolDefinition, tools: readonly ToolDefinition[]) {
  const bench = await openDocsBench();
  try {
    for (const name of follows[tool.name] ?? []) {
      await bench.call(name, tools.find((one) => one.name === name)?.example);
    }
    const given = { ...tool.example, ...(await preparations[tool.name]?.(bench)) };
    return { given, result: await bench.call(tool.name, given) };
  } finally {
    await bench.close();
  }
}

function answerText(result: ToolResult): string {
  if (result.ok === 'ask') return 'asks its user first';
  const [part] = renderResult(result).content;
  const lines = (part?.type === 'text' ? part.text : '').split('\n');
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line));
  return [...shown, ...(lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines`] : [])]
    .join('\n')
    .replaceAll('```', "'''");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

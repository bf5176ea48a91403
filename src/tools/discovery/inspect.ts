import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { type FoundTool, findTool } from '../registry.js';
import type { ToolResult } from '../result.js';
import { explain } from '../steps/explain.js';
import { argumentNamed } from '../steps/resolve.js';
import { validateOwn } from '../steps/validate.js';

/** Composites whose work is a single operation. */
const single = new Set(['call_operation', 'upload_file']);

/**
 * A call as far as it can be judged without doing it: a dry run of a tool over an operation; of a tool that is code of
 * its own, only the arguments; of one that hands on, both itself and the tool that it chooses. Never rejects.
 */
export async function inspectTool(
  { tool, alias }: FoundTool,
  given: Arguments,
  context: CallContext,
): Promise<ToolResult> {
  const { run } = tool;
  if (run.kind === 'curated' || single.has(tool.name)) {
    return context.run(alias?.name ?? tool.name, { ...given, dry_run: true });
  }
  try {
    const known = Object.keys(tool.inputSchema.properties);
    const renames = { ...run.argumentAliases, ...alias?.renames };
    const own = Object.entries({ ...alias?.arguments, ...given }).map(
      ([name, value]) => [argumentNamed(name, renames, known) ?? name, value] as const,
    );
    const values = validateOwn(tool, Object.fromEntries(own), context.tables);
    if (run.kind === 'composite') return argumentsAreRight(values);
    const { [run.argument]: choice, ...rest } = values;
    const target = await findTool(run.tools[String(choice)] ?? '');
    return target === undefined ? argumentsAreRight(values) : await inspectTool(target, rest, context);
  } catch (error) {
    return { ok: false, error: explain(error) };
  }
}

function argumentsAreRight(values: Arguments): ToolResult {
  return {
    ok: true,
    text: 'The arguments are right; what the tool does with them depends on what it finds.',
    data: { arguments: values },
  };
}

import { parseArgs } from 'node:util';
import { createToolbox, type Suggestion, type ToolResult, type ToolSuccess } from '../../tools/index.js';
import { clusterOptions, openTarget } from '../cluster.js';
import type { CommandContext } from '../context.js';
import { complaint } from '../options.js';
import { safetyOptions } from '../safety-settings.js';
import { UsageError } from '../usage-error.js';

const COMMAND = 'pvekit call';
/** Most next calls that a failure offers. */
const MOST_SUGGESTED = 3;
const options = { ...clusterOptions, json: { type: 'boolean' }, yes: { type: 'boolean' } } as const;

const usage = 'expected a tool or an operation: pvekit call get_vm_config vmid=100, pvekit call GET /nodes';

/**
 * `pvekit call NAME|METHOD PATH [name=value …]`: runs one tool, or one operation through the gateway, and prints what
 * it answers; `--json` prints the data instead; `--yes` consents to what asks first. It goes through the same gate as an agent does.
 *
 * @throws UsageError with the failure's message, which makes the exit code 1
 */
export async function call(context: CommandContext): Promise<void> {
  const { args, out, err } = context;
  const { values, positionals } = parse(args);
  const { json = false, yes = false, ...given } = values;
  const asked = request(positionals);
  const target = await openTarget(context, given);
  const { access, clusters, settings, warnings } = target;
  for (const warning of warnings) err(`${COMMAND}: ${warning}\n`);
  const toolbox = createToolbox({
    access,
    safety: {
      ...safetyOptions(settings.safety, 'cli'),
      ...(yes ? { confirm: 'never' } : {}),
    },
    connect: (name = clusters.default) => clusters.connect(name),
    clusters,
  });
  try {
    const result = await toolbox.call({ ...asked, onProgress: (line) => err(`${line}\n`) });
    if (result.ok !== true) throw new UsageError(refusal(result));
    const { data, text } = result;
    // What an agent is handed piece by piece, a person at a shell gets whole; it is gone with this process.
    const whole = typeof data.resource === 'string' ? await toolbox.read(data.resource) : undefined;
    if (json && whole !== undefined)
      err(`${COMMAND}: not all of it is shown: narrow it by filter, limit or fields\n`);
    out(json ? `${JSON.stringify(data, null, 2)}\n` : `${(whole?.ok ? whole.text : text).trimEnd()}\n`);
  } finally {
    await toolbox.close();
    await target.close();
  }
}

/** A failure in lines; a call that asks first is told with what it will do, and how its author confirms it. */
function refusal(result: Exclude<ToolResult, ToolSuccess>): string {
  if (result.ok === 'ask') return 'this call has to ask a person: use an MCP client that can';
  const { code, message, context, suggestions } = result.error;
  if (code !== 'confirmation_required') {
    return [`${code}: ${message}`, ...suggestions.slice(0, MOST_SUGGESTED).map(asCommand)].join('\n');
  }
  const preview = Array.isArray(context.preview) ? context.preview.map(String) : [];
  return [
    'nothing was sent: this call needs your consent',
    ...preview,
    'To do it, run it again with --yes',
  ].join('\n');
}

/** "Try: pvekit call start_vm vmid=100 (starts it)". */
function asCommand({ tool, arguments: args, why }: Suggestion): string {
  const pairs = Object.entries(args).map(([name, value]) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return /^[\w:.,/=@+-]*$/.test(text) ? `${name}=${text}` : `${name}='${text.replaceAll("'", "'\\''")}'`;
  });
  return `Try: ${[COMMAND, tool, ...pairs].join(' ')} (${why})`;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(complaint(COMMAND, error, Object.keys(options)));
  }
}

/** The words of the command line as a tool call. */
function request(words: readonly string[]): { tool: string; arguments: Record<string, unknown> } {
  const [name, ...rest] = words;
  if (name === undefined) throw new UsageError(usage);
  if (!/^(get|post|put|delete)$/i.test(name)) return { tool: name, arguments: assignments(rest) };
  const [path, ...pairs] = rest;
  if (path === undefined) throw new UsageError(usage);
  const operation = `${name.toUpperCase()} ${path}`;
  return { tool: 'call_operation', arguments: { operation, params: assignments(pairs) } };
}

function assignments(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`'${pair}' is no argument: expected name=value`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

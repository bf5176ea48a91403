import type { CommandContext } from './context.js';
import { UsageError } from './usage-error.js';

/** Each command is loaded when it is called, so that none pays for another. */
const commands: Readonly<Record<string, () => Promise<(context: CommandContext) => Promise<void>>>> = {
  audit: async () => (await import('./commands/audit.js')).audit,
  call: async () => (await import('./commands/call.js')).call,
  mcp: async () => (await import('./commands/mcp.js')).mcp,
  sandbox: async () => (await import('./commands/sandbox.js')).sandbox,
};

const informs: Readonly<Record<string, () => Promise<string>>> = {
  '--help': async () => (await import('./help.js')).helpText(),
  '-h': async () => (await import('./help.js')).helpText(),
  help: async () => (await import('./help.js')).helpText(),
  '--version': async () => `${(await import('./version.js')).version}\n`,
  '-v': async () => `${(await import('./version.js')).version}\n`,
};

/** Runs `pvekit NAME …` and answers the exit code; bad input is one line on stderr and 1. */
export async function run(context: CommandContext): Promise<number> {
  try {
    const [name = '--help', ...args] = context.args;
    const inform = Object.hasOwn(informs, name) ? informs[name] : undefined;
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (
      inform !== undefined ||
      (load !== undefined && args.some((arg) => arg === '--help' || arg === '-h'))
    ) {
      context.out(await (inform ?? informs['--help'] ?? (async () => ''))());
      return 0;
    }
    if (load === undefined) throw new UsageError(await unknownCommand(name));
    const command = await load();
    await command({ ...context, args });
    return 0;
  } catch (error) {
    context.err(`pvekit: ${describe(error)}\n`);
    return 1;
  }
}

async function unknownCommand(name: string): Promise<string> {
  const { nearest } = await import('../domain/nearest.js');
  const meant = nearest(name, Object.keys(commands));
  const hint = meant === undefined ? 'see pvekit --help' : `did you mean '${meant}'?`;
  return `there is no command '${name}': ${hint}`;
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

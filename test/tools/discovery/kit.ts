import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/index.js';
import { createToolbox, type ToolResult } from '../../../src/tools/index.js';
import { access } from '../kit.js';

/** A sandbox with its own clock, and a toolbox that takes that clock for the present. */
export interface Place {
  readonly sandbox: Sandbox;
  call(tool: string, args?: Readonly<Record<string, unknown>>): Promise<ToolResult>;
  /** Calls since the last question, as `METHOD path`. */
  sent(): string[];
  close(): Promise<void>;
}

/** Time stands still until it is advanced; `later` ms are what the tools believe has passed since. */
export async function openPlace(
  options: SandboxOptions = {},
  { token = 'root', later = 0 }: { readonly token?: string; readonly later?: number } = {},
): Promise<Place> {
  const sandbox = await startSandbox({ clock: 'manual', refusalDelay: 0, ...options });
  let seen = 0;
  // What was answered a moment ago is never taken for the present here.
  let ticks = 0;
  const toolbox = createToolbox({
    access: access('full'),
    safety: { confirm: 'never' },
    connect: async () => ({
      host: sandbox.url,
      token: sandbox.tokens[token] ?? '',
      tls: { fingerprint: sandbox.fingerprint },
    }),
    now: () => sandbox.clock.now() + later + ticks,
  });
  return {
    sandbox,
    call(tool, args = {}) {
      ticks += 10_000;
      return toolbox.call({ tool, arguments: args });
    },
    sent() {
      const fresh = sandbox.requests.slice(seen).map(({ method, path }) => `${method} ${path}`);
      seen = sandbox.requests.length;
      return fresh;
    },
    async close() {
      await toolbox.close();
      await sandbox.close();
    },
  };
}

import { startSandbox } from '../../src/sandbox/index.js';
import { createToolbox, type ToolResult } from '../../src/tools/index.js';

/** A fresh cluster with a clock that goes only as far as someone waits for it, and the tools on it. */
interface DocsBench {
  call(tool: string, args?: Readonly<Record<string, unknown>>): Promise<ToolResult>;
  close(): Promise<void>;
}

/** A toolbox with every level allowed over a sandbox of world `demo`, with its clock in hand; to be closed. */
export async function openDocsBench(): Promise<DocsBench> {
  const sandbox = await startSandbox({ world: 'demo', clock: 'manual', seed: 1 });
  const { clock, url, tokens, fingerprint } = sandbox;
  const toolbox = createToolbox({
    access: { level: 'full', setting: 'PVE_ACCESS=LEVEL' },
    safety: { confirm: 'never' },
    // A backup takes minutes of this cluster's time, and none of ours.
    waitLimit: 3_600_000,
    now: () => clock.now(),
    connect: async () => ({
      host: url,
      token: tokens.root ?? '',
      tls: { fingerprint },
      clock: {
        now: () => clock.now(),
        // Waiting is what makes this cluster's time go on.
        sleep: async (ms) => clock.advance(ms),
      },
    }),
  });
  return {
    call: (tool, args = {}) => toolbox.call({ tool, arguments: args }),
    close: async () => {
      await toolbox.close();
      await sandbox.close();
    },
  };
}

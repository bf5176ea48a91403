import type { Access } from '../tools/index.js';
import type { Settings } from './read-settings.js';

/** The cluster that a command works on: the one in the settings, or a simulated one. */
export interface TargetCluster {
  readonly access: Access;
  /** Told by the first call that needs it; a sandbox starts only then. */
  readonly connect: () => ReturnType<typeof connectTo>;
  close(): Promise<void>;
}

/** Opens nothing yet. Against a real cluster only reading is allowed unless the settings say more. */
export function openCluster(settings: Settings, sandbox: boolean): TargetCluster {
  const access: Access = {
    level: settings.access ?? (sandbox ? 'full' : 'read'),
    setting: 'PVE_ACCESS=LEVEL or --access LEVEL',
  };
  if (sandbox) return { access, ...sandboxCluster() };
  return { access, connect: () => connectTo(settings), close: async () => undefined };
}

async function connectTo(settings: Settings) {
  const { connectionFrom } = await import('./connection.js');
  return connectionFrom(settings);
}

/** A simulated cluster in this process, started at the first call that needs it. */
function sandboxCluster() {
  let starting: ReturnType<typeof start> | undefined;
  return {
    connect: async () => {
      starting ??= start();
      const { url, fingerprint, tokens } = await starting;
      return { host: url, token: tokens.root ?? '', tls: { fingerprint } };
    },
    close: async () => (await starting)?.close(),
  };
}

async function start() {
  const { startSandbox } = await import('./sandbox-entry.js');
  return startSandbox({ world: 'demo' });
}

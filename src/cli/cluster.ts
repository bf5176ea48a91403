import type { Clusters } from '../client/config/index.js';
import type { Access } from '../tools/index.js';
import type { CommandContext } from './context.js';
import { readSettings, type Settings } from './read-settings.js';

/** The options by which a command's clusters and what may be done with them are given. */
export const clusterOptions = {
  sandbox: { type: 'boolean' },
  access: { type: 'string' },
  cluster: { type: 'string' },
  confirm: { type: 'string' },
} as const;

/** The values of a command's options. */
interface TargetOptions {
  readonly sandbox?: boolean | undefined;
  readonly access?: string | undefined;
  readonly cluster?: string | undefined;
  readonly toolsets?: string | undefined;
  readonly confirm?: string | undefined;
}

/** What a command works on: the configured clusters, or a simulated one. */
interface Target {
  readonly settings: Settings;
  readonly access: Access;
  readonly clusters: Clusters;
  /** What the person who starts the program should know of them, a line each. */
  readonly warnings: readonly string[];
  /** Why no call can succeed, where none can. */
  readonly missing?: string;
  close(): Promise<void>;
}

/**
 * Reads the settings; opens nothing yet. Against a real cluster only reading is allowed unless the settings say more.
 * @throws UsageError or PveError naming the setting, or the line of the configuration file, that is wrong
 */
export async function openTarget(
  context: Pick<CommandContext, 'env' | 'cwd'>,
  { sandbox = false, cluster, ...given }: TargetOptions,
): Promise<Target> {
  const settings = readSettings(context.env, { ...given });
  const access: Access = {
    level: settings.access ?? (sandbox ? 'full' : 'read'),
    setting: 'PVE_ACCESS=LEVEL or --access LEVEL',
  };
  if (sandbox) return { settings, access, ...sandboxCluster() };
  const { configuredClusters } = await import('./connection.js');
  const configured = await configuredClusters(context, cluster);
  return { settings, access, ...configured, close: async () => undefined };
}

/** A simulated cluster in this process, started at the first call that needs it. */
function sandboxCluster(): Pick<Target, 'clusters' | 'warnings' | 'close'> {
  let starting: ReturnType<typeof start> | undefined;
  let closed = false;
  return {
    clusters: {
      names: ['sandbox'],
      default: 'sandbox',
      connect: async () => {
        // A call may still be on its way: a sandbox started now would keep the process alive for nobody.
        if (closed) throw new Error('the sandbox is closed');
        starting ??= start();
        const { url, fingerprint, tokens } = await starting;
        return { host: url, token: tokens.root ?? '', tls: { fingerprint } };
      },
    },
    warnings: [],
    close: async () => {
      closed = true;
      await (await starting)?.close();
    },
  };
}

async function start() {
  const { startSandbox } = await import('./sandbox-entry.js');
  return startSandbox({ world: 'demo' });
}

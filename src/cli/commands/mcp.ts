import { serveMcp } from '../../mcp/index.js';
import { defaultToolsets, findTool, toolsetNames } from '../../tools/index.js';
import { openCluster } from '../cluster.js';
import type { CommandContext } from '../context.js';
import { parseOptions } from '../options.js';
import { readSettings, type Settings } from '../read-settings.js';
import { UsageError } from '../usage-error.js';
import { version } from '../version.js';

const options = {
  sandbox: { type: 'boolean' },
  access: { type: 'string' },
  toolsets: { type: 'string' },
} as const;

/** `pvekit mcp`: serves until the client closes stdin. Contacts nothing before the first tool call. */
export async function mcp({ args, env, err, ended }: CommandContext): Promise<void> {
  const { sandbox = false, ...given } = parseOptions('pvekit mcp', args, options);
  const settings = readSettings(env, given);
  const toolsets = checkedToolsets(settings.toolsets ?? defaultToolsets);
  warn(settings, sandbox, err);
  const cluster = openCluster(settings, sandbox);
  const server = serveMcp({
    version,
    toolsets,
    access: cluster.access,
    connect: cluster.connect,
    onError: (error) => err(`pvekit mcp: ${error.message}\n`),
  });
  await Promise.race([server.closed, ended]);
  await server.close();
  await cluster.close();
}

function checkedToolsets(names: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !toolsetNames.includes(name) && findTool(name) === undefined);
  if (unknown === undefined) return names;
  throw new UsageError(
    `toolset '${unknown}' is unknown: expected ${toolsetNames.join(', ')}, or names of tools`,
  );
}

function warn({ host, insecure }: Settings, sandbox: boolean, err: (text: string) => void): void {
  if (sandbox) return;
  if (host === undefined)
    err('pvekit mcp: PVE_HOST is not set, so every call will fail; --sandbox needs none\n');
  if (insecure)
    err(
      'pvekit mcp: WARNING: certificates are not checked, so others can read the token; pin PVE_FINGERPRINT instead\n',
    );
}

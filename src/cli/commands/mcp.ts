import { serveMcp } from '../../mcp/index.js';
import { defaultToolsets, findTool, toolsetNames } from '../../tools/index.js';
import { clusterOptions, openTarget } from '../cluster.js';
import type { CommandContext } from '../context.js';
import { createLog } from '../log.js';
import { parseOptions } from '../options.js';
import { safetyOptions } from '../safety-settings.js';
import { UsageError } from '../usage-error.js';
import { version } from '../version.js';

const COMMAND = 'pvekit mcp';
const options = { ...clusterOptions, toolsets: { type: 'string' } } as const;

/** `pvekit mcp`: serves until the client closes stdin. Contacts nothing before the first tool call. */
export async function mcp(context: CommandContext): Promise<void> {
  const { args, err, ended } = context;
  const target = await openTarget(context, parseOptions(COMMAND, args, options));
  const { access, clusters, settings, warnings, missing } = target;
  const toolsets = await checkedToolsets(settings.toolsets ?? defaultToolsets);
  const log = createLog(settings.logLevel ?? 'warn', COMMAND, err);
  for (const text of missing === undefined ? warnings : [...warnings, missing]) log.warn(text);
  const server = serveMcp({
    version,
    toolsets,
    access,
    safety: safetyOptions(settings.safety, 'mcp'),
    connect: (name = clusters.default) => clusters.connect(name),
    clusters,
    onCall: (report) => log.call(report),
    onRequest: (request) => log.request(request),
    onError: (error) => log.error(error.message),
  });
  await Promise.race([server.closed, ended]);
  await server.close();
  await target.close();
}

async function checkedToolsets(names: readonly string[]): Promise<readonly string[]> {
  for (const name of names) {
    if (toolsetNames.includes(name) || (await findTool(name)) !== undefined) continue;
    throw new UsageError(
      `toolset '${name}' is unknown: expected ${toolsetNames.join(', ')}, or names of tools`,
    );
  }
  return names;
}

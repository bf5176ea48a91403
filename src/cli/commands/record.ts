import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { environmentName } from '../../client/config/index.js';
import { createClient } from '../../client/index.js';
import { configuredClusters } from '../connection.js';
import type { CommandContext } from '../context.js';
import { parseOptions } from '../options.js';
import { readSettings } from '../read-settings.js';
import { Disguise } from '../record/disguise.js';
import { recordWorld } from '../record/world.js';
import { UsageError } from '../usage-error.js';

const COMMAND = 'pvekit sandbox record';
const options = { from: { type: 'string' }, to: { type: 'string' } } as const;

/**
 * `pvekit sandbox record --from HOST [--to FILE]`: reads a cluster with the credentials of the environment (a token
 * that may only read is enough) and prints it, or writes it, as a world with names, addresses and secrets replaced. What
 * could not be read stands at its head.
 */
export async function record({ args, out, ...context }: CommandContext): Promise<void> {
  const { from, to } = parseOptions(COMMAND, args, options);
  if (from === undefined) throw new UsageError(`${COMMAND}: --from is missing: expected the host to read`);
  const env = { ...context.env, PVE_HOST: from };
  readSettings(env);
  const { clusters } = await configuredClusters({ ...context, env }, environmentName);
  const client = createClient(await clusters.connect(environmentName));
  try {
    const ask = async (operation: string, params = {}): Promise<unknown> => client.invoke(operation, params);
    const { world, unread } = await recordWorld(ask, new Disguise());
    const notes = unread.map((one) => `# Not read: ${one}\n`).join('');
    const text = `# A world for: pvekit sandbox --world FILE\n${notes}${stringify(world)}`;
    if (to === undefined) out(text);
    else writeFileSync(to, text);
  } finally {
    await client.close();
  }
}

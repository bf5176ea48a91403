import type { CommandContext } from '../context.js';
import { parseOptions } from '../options.js';
import { startSandbox } from '../sandbox-entry.js';
import { UsageError } from '../usage-error.js';

const options = {
  port: { type: 'string', default: '0' },
  world: { type: 'string', default: 'demo' },
  json: { type: 'boolean', default: false },
} as const;

/** `pvekit sandbox`: runs a simulated cluster until it is interrupted. */
export async function sandbox({ args, out, ended }: CommandContext): Promise<void> {
  const { port, world, json } = parseOptions('pvekit sandbox', args, options);
  const running = await startSandbox({ port: portOf(port), world: worldOf(world) });
  const { url, fingerprint, tokens } = running;
  out(json ? `${JSON.stringify({ url, fingerprint, tokens })}\n` : greeting(world, url, fingerprint, tokens));
  await ended;
  await running.close();
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`pvekit sandbox: --port is '${text}': expected 0 (any free one) to 65535`);
}

function worldOf(text: string): 'demo' | 'recorded' {
  if (text === 'demo' || text === 'recorded') return text;
  throw new UsageError(`pvekit sandbox: --world is '${text}': expected demo or recorded`);
}

function greeting(
  world: string,
  url: string,
  fingerprint: string,
  tokens: Readonly<Record<string, string>>,
): string {
  const others = Object.entries(tokens).filter(([name]) => name !== 'root');
  return `A simulated PVE cluster (world ${world}) runs at ${url}. Nothing in it is real; Ctrl-C ends it.

To use it from another terminal:
  export PVE_HOST=${url}
  export PVE_FINGERPRINT=${fingerprint}
  export PVE_TOKEN='${tokens.root ?? ''}'

Other tokens:
${others.map(([name, token]) => `  ${name.padEnd(9)}${token}`).join('\n')}

A first call:
  curl -sk -H "Authorization: PVEAPIToken=$PVE_TOKEN" $PVE_HOST/api2/json/version
`;
}

import { existsSync } from 'node:fs';
import type { Sandbox } from '../../sandbox/index.js';
import type { CommandContext } from '../context.js';
import { parseOptions } from '../options.js';
import { loadSandbox } from '../sandbox-entry.js';
import { UsageError } from '../usage-error.js';
import { coverageText } from './coverage.js';
import { record } from './record.js';

const COMMAND = 'pvekit sandbox';

const options = {
  port: { type: 'string', default: '0' },
  world: { type: 'string', default: 'demo' },
  release: { type: 'string', default: '9.2' },
  seed: { type: 'string', default: '1' },
  save: { type: 'string' },
  fault: { type: 'string', multiple: true, default: [] as string[] },
  coverage: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/**
 * `pvekit sandbox`: runs a simulated cluster until it is interrupted; with `--coverage` only says what it simulates.
 * `pvekit sandbox record` writes a world from a real cluster.
 */
export async function sandbox(context: CommandContext): Promise<void> {
  const { args, out, ended } = context;
  if (args[0] === 'record') return record({ ...context, args: args.slice(1) });
  const given = parseOptions(COMMAND, args, options);
  const { world, save, json } = given;
  const { coverage, releases, startSandbox, worldNames } = await loadSandbox();
  const release = oneOf('release', given.release, releases);
  if (given.coverage) return out(coverageText(release, coverage(release), json));
  if (!worldNames.includes(world) && !existsSync(world)) {
    throw new UsageError(
      `${COMMAND}: --world is '${world}': expected ${worldNames.join(', ')} or a YAML file`,
    );
  }
  const port = number('port', given.port, 65_535, '0 (any free one) to 65535');
  const seed = number('seed', given.seed, 0xffff_ffff, '0 to 4294967295');
  const known = save !== undefined && existsSync(save);
  const running = await startSandbox({
    port,
    world,
    release,
    seed,
    faults: given.fault,
    ...(save === undefined ? {} : { save }),
  }).catch((error: unknown) => {
    throw new UsageError(`${COMMAND}: ${startFailure(error, port)}`);
  });
  const { url, fingerprint, tokens, users, control } = running;
  const title = known ? `as saved in ${save}` : `world ${world}`;
  out(json ? `${JSON.stringify({ url, fingerprint, tokens, users, control })}\n` : greeting(title, running));
  await ended;
  await running.close();
}

function number(option: string, text: string, most: number, expected: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new UsageError(`${COMMAND}: --${option} is '${text}': expected ${expected}`);
}

function oneOf(option: string, text: string, known: readonly string[]): string {
  if (known.includes(text)) return text;
  throw new UsageError(`${COMMAND}: --${option} is '${text}': expected ${known.join(', ')}`);
}

const REFUSED: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use',
  EACCES: 'needs more rights than this user has',
};

function startFailure(error: unknown, port: number): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'syscall' in error && error.syscall === 'listen' && 'code' in error ? String(error.code) : '';
  const refused = REFUSED[code];
  return refused === undefined ? error.message : `port ${port} ${refused}`;
}

const rows = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `  ${name.padEnd(16)}${value}`).join('\n');

function greeting(title: string, { url, fingerprint, tokens, users, control }: Sandbox): string {
  return `A simulated PVE cluster (${title}) runs at ${url}. Nothing in it is real; Ctrl-C ends it.

To use it from another terminal:
  export PVE_HOST=${url}
  export PVE_FINGERPRINT=${fingerprint}
  export PVE_TOKEN='${tokens.root ?? ''}'

Tokens:
${rows(Object.entries(tokens))}

Users and their passwords:
${rows(users.map(({ userid, password }) => [userid, password]))}

Control endpoint (faults, clock, requests; docs/sandbox.md):
  ${control.url}  Authorization: Sandbox ${control.token}

A first call:
  curl -sk -H "Authorization: PVEAPIToken=$PVE_TOKEN" $PVE_HOST/api2/json/version
`;
}

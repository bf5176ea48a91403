import { execFile } from 'node:child_process';
import { open, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { Secret } from '../../domain/secret.js';
import { PveError } from '../error.js';
import type { Environment } from './discover.js';
import type { SecretSource } from './types.js';

/** How long a command may take, in ms; a password manager may have to ask its owner. */
const commandTimeout = 60_000;
/** Permission bits of everyone but the owner. */
const others = 0o077;

function refuse(what: string): PveError {
  return new PveError('validation', what);
}

/** The first line; none of it is shown where it is empty. */
function firstLine(text: string, from: string): Secret {
  const [line = ''] = text.trim().split(/\r?\n/);
  if (line === '') throw refuse(`${from} gives nothing.`);
  return new Secret(line);
}

/** The file itself, links followed. */
async function placeOf(path: string, within: string | undefined): Promise<string> {
  if (within === undefined) return path;
  const [real, folder] = await Promise.all([realpath(path), realpath(within)]);
  if (real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return real;
  throw refuse(
    `The secret's file '${path}' lies outside of '${within}', and the configuration there was only found from the ` +
      'working directory upwards: name that file in PVE_CONFIG if you trust it.',
  );
}

async function fromFile(path: string, within: string | undefined): Promise<Secret> {
  const opening = placeOf(path, within).then((real) => open(real, 'r'));
  const file = await opening.catch((error: NodeJS.ErrnoException) => {
    if (error instanceof PveError) throw error;
    throw refuse(`The secret's file '${path}' can't be opened (${error.code}).`);
  });
  try {
    // Asked of the open file, so that nobody can exchange it in between.
    const { mode, uid } = await file.stat();
    const permissions = mode & 0o777;
    if (process.platform !== 'win32' && (permissions & others) !== 0) {
      const shown = permissions.toString(8).padStart(4, '0');
      throw refuse(`The secret's file '${path}' has mode ${shown}, others can read it: chmod 600 '${path}'`);
    }
    const me = process.getuid?.();
    if (me !== undefined && me !== 0 && uid !== me) {
      throw refuse(`The secret's file '${path}' belongs to another user (uid ${uid}).`);
    }
    return firstLine(await file.readFile('utf8'), `The secret's file '${path}'`);
  } finally {
    await file.close();
  }
}

/** Splits at blanks; quotes keep words together. Nothing is expanded: `$HOME`, `*` and `;` are plain text. */
function wordsOf(command: string): string[] {
  const words = command.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
}

async function fromCommand(command: string, env: Environment): Promise<Secret> {
  const [program = '', ...args] = wordsOf(command);
  const how = { timeout: commandTimeout, encoding: 'utf8', windowsHide: true, env: { ...env } } as const;
  const printed = await new Promise<string>((resolve, reject) => {
    execFile(program, args, how, (error, stdout) => {
      // What it printed stays out of the message: it may be the secret.
      if (error) reject(refuse(`The secret's command '${program}' failed (${error.code ?? error.signal}).`));
      else resolve(stdout);
    });
  });
  return firstLine(printed, `The secret's command '${program}'`);
}

/** Reads a secret from where it is kept. @throws PveError of kind `validation`; none of the secret is in it */
export async function readSecret(source: SecretSource, env: Environment): Promise<Secret> {
  switch (source.kind) {
    case 'text':
      return source.secret;
    case 'file':
      return fromFile(source.path, source.within);
    case 'command':
      return fromCommand(source.command, env);
    case 'env':
      return firstLine(env[source.name] ?? '', `The variable ${source.name}`);
  }
}

import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { Secret } from '../domain/secret.js';
import type { TokenSource } from './read-settings.js';
import { UsageError } from './usage-error.js';

/** How long PVE_TOKEN_COMMAND may take, in ms; a password manager may have to ask its owner. */
const COMMAND_TIMEOUT = 60_000;
/** Permission bits of everyone but the owner. */
const OTHERS = 0o077;

/** Reads the API token from where the settings say. @throws UsageError; none of the token is in it. */
export function readToken(source: TokenSource): Promise<Secret> {
  switch (source.kind) {
    case 'text':
      return Promise.resolve(source.token);
    case 'file':
      return readTokenFile(source.path);
    case 'command':
      return runTokenCommand(source.command);
  }
}

async function readTokenFile(path: string): Promise<Secret> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`PVE_TOKEN_FILE: can't open '${path}' (${error.code})`);
  });
  try {
    // Asked of the open file, so that nobody can exchange it in between.
    const { mode, uid } = await file.stat();
    const permissions = mode & 0o777;
    if (process.platform !== 'win32' && (permissions & OTHERS) !== 0) {
      const shown = permissions.toString(8).padStart(4, '0');
      throw new UsageError(
        `PVE_TOKEN_FILE: '${path}' has mode ${shown}, others can read it: chmod 600 '${path}'`,
      );
    }
    const me = process.getuid?.();
    if (me !== undefined && me !== 0 && uid !== me) {
      throw new UsageError(`PVE_TOKEN_FILE: '${path}' belongs to another user (uid ${uid})`);
    }
    return tokenIn('PVE_TOKEN_FILE', await file.readFile('utf8'));
  } finally {
    await file.close();
  }
}

async function runTokenCommand(command: string): Promise<Secret> {
  const [program = '', ...args] = wordsOf(command);
  const printed = await new Promise<string>((resolve, reject) => {
    execFile(
      program,
      args,
      { timeout: COMMAND_TIMEOUT, encoding: 'utf8', windowsHide: true },
      (error, stdout) => {
        // What it printed stays out of the message: it may be the secret.
        if (error)
          reject(new UsageError(`PVE_TOKEN_COMMAND: '${program}' failed (${error.code ?? error.signal})`));
        else resolve(stdout);
      },
    );
  });
  return tokenIn('PVE_TOKEN_COMMAND', printed);
}

function tokenIn(setting: string, text: string): Secret {
  const [line = ''] = text.trim().split(/\r?\n/);
  if (line === '') throw new UsageError(`${setting}: gives nothing, expected user@realm!id=secret`);
  return new Secret(line);
}

/** Splits at blanks; quotes keep words together. Nothing is expanded: `$HOME`, `*` and `;` are plain text. */
export function wordsOf(command: string): string[] {
  const words = command.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
}

import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PveError } from '../error.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a configuration is looked for. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Environment;
  readonly home: string;
}

/** A file that was found. */
export interface FoundFile {
  readonly path: string;
  readonly text: string;
  /** Whether it was named or lies in the user's own folder, rather than somewhere above the working directory. */
  readonly isOwn: boolean;
}

/** The name of a configuration file, in whatever folder. */
export const fileName = 'pvekit.config.yaml';

/** The process's own surroundings, where nothing else is given. */
export function surroundings(given: Partial<Surroundings>): Surroundings {
  return { cwd: process.cwd(), env: process.env, home: homedir(), ...given };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new PveError('validation', `The configuration '${path}' can't be read (${String(code)}).`);
  }
}

/** The folder and all above it. */
function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

function userFolder({ env, home }: Surroundings): string {
  const base = env.XDG_CONFIG_HOME ?? env.APPDATA ?? join(home, '.config');
  return join(base, 'pvekit');
}

/**
 * The file that is named, or else the first found from the working directory upwards, or else that in the user's
 * configuration folder.
 * @throws PveError of kind `validation` where the named file is missing, or one that is there can't be read
 */
export async function findFile(
  named: string | undefined,
  around: Surroundings,
): Promise<FoundFile | undefined> {
  if (named !== undefined) {
    const path = resolve(around.cwd, named);
    const text = await textOf(path);
    if (text === undefined) throw new PveError('validation', `The configuration '${path}' does not exist.`);
    return { path, text, isOwn: true };
  }
  const own = userFolder(around);
  for (const folder of [...upwards(resolve(around.cwd)), own]) {
    const path = join(folder, fileName);
    const text = await textOf(path);
    if (text !== undefined) return { path, text, isOwn: folder === own };
  }
  return undefined;
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Outputs } from './outputs.js';

/** A generated file that is not as the generator would write it. */
export interface Stale {
  readonly file: string;
  readonly why: 'missing' | 'differs' | 'not generated any more';
}

/** Folders that hold nothing but generated files. */
const ownFolders = ['generated', 'docs/api', 'docs/releases'];

/** What writing would change. */
export function staleFiles(root: string, outputs: Outputs): Stale[] {
  const wanted = [...outputs].flatMap(([file, text]): Stale[] => {
    const path = join(root, file);
    if (!existsSync(path)) return [{ file, why: 'missing' }];
    return readFileSync(path, 'utf8') === text ? [] : [{ file, why: 'differs' }];
  });
  const surplus = ownFolders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .map((path) => relative(root, path))
    .filter((file) => !outputs.has(file))
    .map((file): Stale => ({ file, why: 'not generated any more' }));
  return [...wanted, ...surplus];
}

/** Writes what changed and removes what is no longer made; returns what it touched. */
export function writeOutputs(root: string, outputs: Outputs): Stale[] {
  const stale = staleFiles(root, outputs);
  for (const { file } of stale) {
    const text = outputs.get(file);
    if (text === undefined) {
      rmSync(join(root, file));
      continue;
    }
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return stale;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { markdownProse } from './markdown.js';
import type { Prose } from './prose.js';
import { sourceProse } from './source.js';

const sourceFolders = ['overrides', 'src', 'codegen'];
const markdownFolders = ['docs'];
/** Its strings are PVE's own messages, on purpose: it answers as PVE does. */
const speaksAsPve = /^src\/sandbox\//;

/** Made from the words of overrides/ and from facts: what is wrong in them is wrong there. */
const made = /^docs\/(?:api\/|releases\/|permissions\.md$|tools\.md$|troubleshooting\.md$)/;

/** Everything that people wrote here to be read: strings and comments of the sources, the pages of docs/ and the README. */
export function ownProse(root: string): Prose[] {
  return [
    ...sourceFolders
      .flatMap((folder) => filesIn(root, folder, '.ts'))
      .flatMap((file) => fromSource(root, file)),
    ...['README.md', ...markdownFolders.flatMap((folder) => filesIn(root, folder, '.md'))]
      .filter((file) => !made.test(file))
      .flatMap((file) => markdownProse(file, readFileSync(join(root, file), 'utf8'))),
  ];
}

function filesIn(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function fromSource(root: string, file: string): Prose[] {
  const { strings, comments } = sourceProse(file, readFileSync(join(root, file), 'utf8'));
  return speaksAsPve.test(file) ? comments : [...strings, ...comments];
}

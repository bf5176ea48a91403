import { readFile } from 'node:fs/promises';
import type { Json } from './apidoc.js';
import { isList, SpecError } from './json.js';

/** Fetches the text of a URL; the caller decides which certificates it trusts. */
export type FetchText = (url: string) => Promise<string>;

/**
 * Reads a raw apidoc tree from where PVE users have it.
 *
 * @param source an apidoc JSON tree, an `apidoc.js`, or `https://HOST:8006` of a PVE node, which serves its own
 * @throws SpecError where nothing is there, or what is there is not an apidoc
 */
export async function readSource(source: string, fetchText: FetchText): Promise<Json> {
  return parseApidoc(await readText(source, fetchText), source);
}

async function readText(source: string, fetchText: FetchText): Promise<string> {
  try {
    if (/^https?:\/\//.test(source)) return await fetchText(apidocUrl(source));
    return await readFile(source, 'utf8');
  } catch (error) {
    if (error instanceof SpecError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = missing ? 'no such file' : error instanceof Error ? error.message : String(error);
    throw new SpecError(
      source,
      `${why}; expected an apidoc JSON file, an apidoc.js, or https://HOST:8006 of a PVE node`,
    );
  }
}

function apidocUrl(source: string): string {
  const url = new URL(source);
  if (url.protocol !== 'https:') throw new SpecError(source, 'PVE serves its API over https only');
  if (url.pathname === '/' || url.pathname === '') url.pathname = '/pve-docs/api-viewer/apidoc.js';
  return url.href;
}

/**
 * The tree in an apidoc JSON file or in an `apidoc.js`. The JavaScript is never run: the array that
 * `const apiSchema =` (older: `var pveapi =`) introduces is cut out by its brackets and parsed as JSON.
 */
export function parseApidoc(text: string, source: string): Json {
  const json = /^\s*\[/.test(text) ? text : cutArray(text, source);
  try {
    const tree: Json = JSON.parse(json);
    if (isList(tree)) return tree;
  } catch (error) {
    throw new SpecError(
      source,
      `malformed apidoc: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  throw new SpecError(source, 'malformed apidoc: expected an array of API nodes');
}

function cutArray(text: string, source: string): string {
  const start = /\b(?:const|let|var)\s+(?:apiSchema|pveapi)\s*=\s*(?=\[)/.exec(text);
  if (start === null) {
    throw new SpecError(
      source,
      'no apidoc in it: neither a JSON array nor an `apiSchema = [` or `pveapi = [`',
    );
  }
  const from = start.index + start[0].length;
  const end = matchingBracket(text, from);
  if (end === undefined) throw new SpecError(source, 'malformed apidoc: its array never ends');
  return text.slice(from, end + 1);
}

/** The index of the bracket that closes the one at `from`; brackets inside strings don't count. */
function matchingBracket(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

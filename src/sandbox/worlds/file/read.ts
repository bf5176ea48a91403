import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { WorldCall } from '../run-calls.js';
import type { World } from '../world.js';
import { fillWorld } from './fill.js';
import { danglingIn } from './references.js';
import { type WorldContent, worldSchema } from './schema.js';

type Path = readonly (string | number)[];

/** One thing that is wrong with the file. */
interface Problem {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A world file that can't be used; the message names each line that is wrong and why. */
export class WorldFileError extends Error {
  override readonly name = 'WorldFileError';

  constructor(path: string, problems: readonly Problem[]) {
    const shown = [...problems]
      .sort((a, b) => a.line - b.line)
      .map(({ line, text }) => `line ${line}: ${text}`);
    super(`world file '${path}': ${shown.join('; ')}`);
  }
}

/** A parsed file that knows its lines. */
class Source {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  /** The line of what stands at a path, or of the nearest thing above it that is there. */
  lineOf(path: Path): number {
    for (let end = path.length; end >= 0; end -= 1) {
      const node: unknown = this.#node(path.slice(0, end));
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  /** Keys that look like numbers are numbers in YAML. */
  #node(path: Path): unknown {
    let node: unknown = this.#document.contents;
    for (const key of path) {
      if (!isNode(node) || !('get' in node) || typeof node.get !== 'function') return undefined;
      node = node.get(key, true) ?? node.get(Number(key), true);
    }
    return node;
  }
}

function problemOf(issue: v.BaseIssue<unknown>, source: Source): Problem {
  const path: Path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const at = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  const line = source.lineOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { line, text: `${at} is no key here` };
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { line, text: `${at} is missing` };
  const got = issue.received === 'undefined' ? 'nothing' : issue.received;
  const text = issue.message.startsWith('Invalid')
    ? `expected ${issue.expected ?? 'something else'}`
    : issue.message;
  return { line, text: `${at}: ${text}${text.startsWith('expected') ? `, got ${got}` : ''}` };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(
      `world file '${path}' can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** What a world file says. Throws `WorldFileError` with everything that is wrong with it. */
export function parseWorld(
  path: string,
  text: string,
): { content: WorldContent; lineOf: (path: Path) => number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const source = new Source(document, lines);
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ linePos, message }) => ({
      line: linePos?.[0].line ?? 1,
      text: message.split(/ at line|\n/)[0] ?? message,
    }));
    throw new WorldFileError(path, problems);
  }
  const result = v.safeParse(worldSchema, document.toJS());
  if (!result.success)
    throw new WorldFileError(
      path,
      result.issues.map((issue) => problemOf(issue, source)),
    );
  const dangling = [...danglingIn(result.output)].map((one) => ({
    line: source.lineOf(one.path),
    text: `${one.path.join('.')}: ${one.text}`,
  }));
  if (dangling.length > 0) throw new WorldFileError(path, dangling);
  return { content: result.output, lineOf: (at) => source.lineOf(at) };
}

/**
 * The world that a YAML file describes.
 * Throws where the file can't be read, and `WorldFileError` where it is wrong.
 */
export function readWorldFile(path: string): World {
  const { content, lineOf } = parseWorld(path, textOf(path));
  const calls = content.calls.map(({ call, with: params }, index): WorldCall => {
    const [method = '', target = ''] = call.split(' ');
    return [method, target, params, `world file '${path}': line ${lineOf(['calls', index])}: `];
  });
  return { clusterName: content.name, build: (cluster) => fillWorld(cluster, content), calls };
}

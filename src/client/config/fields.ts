import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import { nearest } from '../../domain/nearest.js';
import type { ConfigProblem } from './types.js';

/** Reads nodes of a YAML document and gathers what is wrong with them. */
export interface Fields {
  readonly problems: readonly ConfigProblem[];
  /** Notes a problem at a node's line. */
  report(node: unknown, at: string, wrong: string): void;
  /** The entries of a mapping by key; a key that is not among the known ones is a problem. */
  entries(node: unknown, at: string, known?: readonly string[]): ReadonlyMap<string, unknown>;
  text(node: unknown, at: string): string | undefined;
  /** A text or a list of texts. */
  texts(node: unknown, at: string): readonly string[];
  flag(node: unknown, at: string): boolean | undefined;
  number(node: unknown, at: string): number | undefined;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** Makes a reader for one document. */
export function createFields(lines: LineCounter): Fields {
  const problems: ConfigProblem[] = [];
  const report: Fields['report'] = (node, at, wrong) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    problems.push({ line: lines.linePos(offset).line, at, wrong });
  };
  const scalar = (node: unknown, at: string, type: string, expected: string): unknown => {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === type && value !== '') return value;
    report(node, at, `is no ${expected}`);
    return undefined;
  };
  const text: Fields['text'] = (node, at) => {
    const value = scalar(node, at, 'string', 'text');
    return typeof value === 'string' ? value : undefined;
  };
  return {
    problems,
    report,
    text,
    entries: (node, at, known) => {
      const found = new Map<string, unknown>();
      if (!isMap(node)) {
        report(node, at, 'is no mapping of names to values');
        return found;
      }
      for (const pair of node.items) {
        const key = keyOf(pair);
        if (known === undefined || known.includes(key)) found.set(key, pair.value ?? pair.key);
        else {
          const near = nearest(key, known);
          const hint = near === undefined ? `known are ${known.join(', ')}` : `did you mean '${near}'?`;
          report(pair.key, at === '' ? key : `${at}.${key}`, `is unknown: ${hint}`);
        }
      }
      return found;
    },
    texts: (node, at) => {
      const items = isSeq(node) ? node.items : [node];
      if (items.length === 0) report(node, at, 'is an empty list');
      return items.flatMap((item) => text(item, at) ?? []);
    },
    flag: (node, at) => {
      const value = scalar(node, at, 'boolean', 'true or false');
      return typeof value === 'boolean' ? value : undefined;
    },
    number: (node, at) => {
      const value = scalar(node, at, 'number', 'number');
      if (typeof value !== 'number') return undefined;
      if (Number.isFinite(value) && value >= 0) return value;
      report(node, at, 'must be 0 or more');
      return undefined;
    },
  };
}

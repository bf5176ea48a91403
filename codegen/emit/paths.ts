import { type Operation, segmentsOf } from '../model/index.js';
import { literal, propertyKey, sourceFile } from './source.js';

const letters = { GET: 'G', POST: 'P', PUT: 'U', DELETE: 'D' } as const;
const taskMarks = { upid: '!', 'upid-or-null': '?', inside: '', none: '' } as const;

type PathTree = { [segment: string]: PathTree | string };

/** The path tree with its methods, which the client's call tree walks; small, as every program loads it. */
export function emitPaths(operations: readonly Operation[]): string {
  const root: PathTree = {};
  for (const { path, method, result } of operations) {
    let node = root;
    for (const segment of segmentsOf(path)) {
      const child = node[segment];
      const next = typeof child === 'object' ? child : {};
      node[segment] = next;
      node = next;
    }
    const before = node[''];
    node[''] = (typeof before === 'string' ? before : '') + letters[method] + taskMarks[result.task];
  }
  return sourceFile((writer) => {
    writer.writeLine('/**');
    writer.writeLine(
      " * One segment of a path: `''` holds its methods, each other key the next segment (`{vmid}` for a variable, which",
    );
    writer.writeLine(
      ' * never stands beside static ones). Methods are G, P, U and D for GET, POST, PUT and DELETE; `!` behind one says',
    );
    writer.writeLine(' * that it answers a UPID, `?` a UPID or null.');
    writer.writeLine(' */');
    writer.writeLine('export interface PathNode {');
    writer.writeLine("  readonly ''?: string;");
    writer.writeLine('  readonly [segment: string]: PathNode | string | undefined;');
    writer.writeLine('}');
    writer.blankLine();
    writer.write('export const paths: PathNode = ').write(multiline(root, '')).write(';').newLine();
  });
}

/** Nested objects, one line a branch as long as it is short. */
function multiline(tree: PathTree, indent: string): string {
  const flat = literal(tree);
  if (flat.length + indent.length <= 100) return flat;
  const inner = `${indent}  `;
  const rows = Object.entries(tree).map(
    ([key, value]) =>
      `${inner}${propertyKey(key)}: ${typeof value === 'string' ? literal(value) : multiline(value, inner)},\n`,
  );
  return `{\n${rows.join('')}${indent}}`;
}

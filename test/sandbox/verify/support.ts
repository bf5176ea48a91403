import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ParameterSchema, RawValue, Schema } from '../../../src/sandbox/verify/index.js';
import { verifyParameters } from '../../../src/sandbox/verify/index.js';

interface SpecNode {
  readonly path: string;
  readonly info?: Readonly<Record<string, { readonly parameters: ParameterSchema }>>;
  readonly children?: readonly SpecNode[];
}

/** The folder of the recordings. */
export const recordings = fileURLToPath(new URL('../../recordings', import.meta.url));

function collect(
  nodes: readonly SpecNode[],
  found: Map<string, ParameterSchema>,
): Map<string, ParameterSchema> {
  for (const node of nodes) {
    for (const [method, info] of Object.entries(node.info ?? {}))
      found.set(`${method} ${node.path}`, info.parameters);
    collect(node.children ?? [], found);
  }
  return found;
}

/** The parameters of every operation of a release, by operation id. */
export function parametersOf(release: string): Map<string, ParameterSchema> {
  const file = new URL(`../../../spec/pve-${release}.json`, import.meta.url);
  const tree: readonly SpecNode[] = JSON.parse(readFileSync(file, 'utf8'));
  return collect(tree, new Map());
}

/** Every schema at or below the given one. */
export function* schemasIn(schema: Schema): Generator<Schema> {
  yield schema;
  const { properties = {}, items, oneOf = [], format } = schema;
  const parts = typeof format === 'object' ? Object.values(format) : [];
  for (const part of [...Object.values(properties), ...(items ? [items] : []), ...oneOf, ...parts]) {
    yield* schemasIn(part);
  }
}

/** What verification makes of the parameters: the decoded ones, or the messages by parameter. */
export function verify(
  properties: Readonly<Record<string, Schema>>,
  raw: Readonly<Record<string, RawValue>>,
): unknown {
  const result = verifyParameters({ properties, additionalProperties: 0 }, raw);
  return result.ok ? result.params : result.errors;
}

/** The message about one value of one schema, or undefined if it is valid. */
export function messageOf(schema: Schema, value: RawValue): string | undefined {
  const result = verifyParameters({ properties: { p: schema }, additionalProperties: 0 }, { p: value });
  const { p = undefined } = result.ok ? {} : result.errors;
  return p;
}

import type { Lifetime, Operation, Parameter } from '../model/index.js';
import { literal, propertyKey, sourceFile } from './source.js';

/** One thing's life as a tuple: since, until; a release is its index in `releases`, null the list's own end. */
type Life = readonly [since: number | null, until?: number];

/**
 * Which operations, parameters and enum values not all imported releases have. What all of them have is left out, so
 * that a look-up without a hit means that nothing needs to be known of the cluster.
 */
export function emitAvailability(operations: readonly Operation[], releases: readonly string[]): string {
  const lifeOf = (life: Lifetime) => printLife(life, releases);
  return sourceFile((writer) => {
    for (const line of declarations) writer.writeLine(line);
    writer.blankLine();
    writer.writeLine(`export const releases: readonly string[] = ${literal(releases)};`);
    writer.blankLine();
    writer.writeLine(
      '/** By operation id; an operation that is not here is in all releases, with all it takes. */',
    );
    writer.writeLine('export const availability: Readonly<Record<string, Availability>> = {');
    for (const operation of operations) {
      const row = rowOf(operation, lifeOf);
      if (Object.keys(row).length > 0) writer.writeLine(`  ${propertyKey(operation.id)}: ${literal(row)},`);
    }
    writer.writeLine('};');
  });
}

function printLife({ since, until }: Lifetime, releases: readonly string[]): Life | undefined {
  if (since === undefined && until === undefined) return undefined;
  const first = since === undefined ? null : releases.indexOf(since);
  return until === undefined ? [first] : [first, releases.indexOf(until)];
}

/** The record without its undefined values; undefined where none is left. */
function compact<T>(entries: readonly (readonly [string, T | undefined])[]): Record<string, T> | undefined {
  const kept = entries.flatMap(([key, value]): [string, T][] => (value === undefined ? [] : [[key, value]]));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function rowOf(operation: Operation, lifeOf: (life: Lifetime) => Life | undefined): object {
  const { parameters, removedParameters, pathParameters } = operation;
  const named = [...parameters, ...removedParameters].map(
    (parameter) => [parameter.name, lifeOf(parameter)] as const,
  );
  const values = [...pathParameters, ...parameters].map(
    (parameter) => [parameter.name, valuesOf(parameter, lifeOf)] as const,
  );
  return (
    compact<unknown>([
      ['life', lifeOf(operation)],
      ['parameters', compact(named)],
      ['values', compact(values)],
    ]) ?? {}
  );
}

function valuesOf(parameter: Parameter, lifeOf: (life: Lifetime) => Life | undefined) {
  return compact(parameter.enumHistory.map(({ value, ...life }) => [value, lifeOf(life)] as const));
}

const declarations: readonly string[] = [
  '/**',
  ' * When something came and went among the imported releases: the index of the first one that has it (null: the oldest',
  ' * has it already) and, where the newest has it no more, the index of the last one that has it.',
  ' */',
  'export type Life = readonly [since: number | null, until?: number];',
  '',
  'export interface Availability {',
  '  readonly life?: Life;',
  '  /** By wire name; of an indexed parameter the stem with `[n]`. */',
  '  readonly parameters?: Readonly<Record<string, Life>>;',
  '  /** Enum values by parameter. */',
  '  readonly values?: Readonly<Record<string, Readonly<Record<string, Life>>>>;',
  '}',
];

import { fileURLToPath } from 'node:url';
import { type Operation, type Schema, withHistory } from '../../codegen/model/index.js';
import { buildReleases } from '../../codegen/outputs.js';

export const specDir = fileURLToPath(new URL('../../spec', import.meta.url));

/** All imported releases and the model, built once for the tests that ask about the whole spec. */
export const releases = buildReleases(specDir);
export const model = withHistory(releases);

export function release(name: string): readonly Operation[] {
  const found = releases.find((one) => one.release === name);
  if (found === undefined) throw new Error(`spec/ has no release ${name}`);
  return found.operations;
}

export function operation(id: string): Operation {
  const found = model.operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

/** Counts by a key, most frequent first. */
export function tally(keys: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** A schema and all below it. */
export function schemasIn(schema: Schema): Schema[] {
  return [
    schema,
    ...(schema.items === undefined ? [] : schemasIn(schema.items)),
    ...(schema.properties ?? []).flatMap((property) => schemasIn(property.schema)),
    ...(schema.variants ?? []).flatMap((variant) => schemasIn(variant.schema)),
    ...(schema.propertyString?.origin === 'schema'
      ? schema.propertyString.parts.flatMap((part) => schemasIn(part.schema))
      : []),
    ...(typeof schema.additional === 'object' ? schemasIn(schema.additional) : []),
  ];
}

export function allParameters(
  operations: readonly Operation[],
): readonly { id: string; parameter: Operation['parameters'][number] }[] {
  return operations.flatMap(({ id, pathParameters, parameters }) =>
    [...pathParameters, ...parameters].map((parameter) => ({ id, parameter })),
  );
}

export function allSchemas(operations: readonly Operation[]): Schema[] {
  return [
    ...allParameters(operations).flatMap(({ parameter }) => schemasIn(parameter.schema)),
    ...operations.flatMap(({ result }) => schemasIn(result.schema)),
  ];
}

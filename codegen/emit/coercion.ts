import type { Operation, Schema } from '../model/index.js';
import { literal, propertyKey, sourceFile } from './source.js';

type Coercion = 'n' | 'b' | [Coercion] | { [property: string]: Coercion };

/** Which parts of which results are numbers and booleans, as PVE sends both in several forms. */
export function emitCoercion(operations: readonly Operation[]): string {
  const shapes: string[] = [];
  const rows: string[] = [];
  for (const { id, result } of operations) {
    const shape = coercionOf(result.schema);
    if (shape === undefined) continue;
    const text = literal(shape);
    if (!shapes.includes(text)) shapes.push(text);
    rows.push(`  ${propertyKey(id)}: ${shapes.indexOf(text)},`);
  }
  return sourceFile((writer) => {
    writer.writeLine(
      '/** What to make of a value: a number, a boolean, a list of such, or an object by property (`*`: any other one). */',
    );
    writer.writeLine(
      "export type Coercion = 'n' | 'b' | readonly [Coercion] | { readonly [property: string]: Coercion };",
    );
    writer.blankLine();
    writer.writeLine('export const shapes: readonly Coercion[] = [');
    for (const shape of shapes) writer.writeLine(`  ${shape},`);
    writer.writeLine('];');
    writer.blankLine();
    writer.writeLine(
      '/** Operation to the index of its shape; an operation that is not here needs nothing done. */',
    );
    writer.writeLine('export const coercions: Readonly<Record<string, number>> = {');
    for (const row of rows) writer.writeLine(row);
    writer.writeLine('};');
  });
}

function coercionOf(schema: Schema): Coercion | undefined {
  if (schema.type === 'integer' || schema.type === 'number') return 'n';
  if (schema.type === 'boolean') return 'b';
  if (schema.type === 'array') {
    const item = schema.items === undefined ? undefined : coercionOf(schema.items);
    return item === undefined ? undefined : [item];
  }
  if (schema.type !== 'object') return undefined;
  const fields: { [property: string]: Coercion } = {};
  for (const { name, schema: inner } of schema.properties ?? []) {
    const coercion = coercionOf(inner);
    if (coercion !== undefined) fields[name] = coercion;
  }
  const rest = typeof schema.additional === 'object' ? coercionOf(schema.additional) : undefined;
  if (rest !== undefined) fields['*'] = rest;
  return Object.keys(fields).length === 0 ? undefined : fields;
}

import type { Operation, Schema } from '../model/index.js';
import { literal, propertyKey, sourceFile } from './source.js';

/** What the encoder can't tell from a value: which lists repeat the key, and which text is percent-encoded twice. */
export function emitEncoding(operations: readonly Operation[]): string {
  return sourceFile((writer) => {
    writer.writeLine(
      '/** Array-typed parameters by operation: the key is repeated; every other list is joined with a comma. */',
    );
    writeRecord(writer, 'arrays', namesWhere(operations, isArray));
    writer.blankLine();
    writer.writeLine('/** Parameters whose text must be percent-encoded once before the form encoding. */');
    writeRecord(
      writer,
      'uriEncoded',
      namesWhere(operations, ({ format }) => format === 'urlencoded'),
    );
  });
}

function isArray(schema: Schema): boolean {
  return (
    schema.type === 'array' || schema.variants?.some((variant) => variant.schema.type === 'array') === true
  );
}

function namesWhere(
  operations: readonly Operation[],
  test: (schema: Schema) => boolean,
): Record<string, string[]> {
  return Object.fromEntries(
    operations
      .map(
        ({ id, parameters }) =>
          [id, parameters.filter(({ schema }) => test(schema)).map(({ name }) => name)] as const,
      )
      .filter(([, names]) => names.length > 0),
  );
}

function writeRecord(
  writer: { writeLine(text: string): unknown },
  name: string,
  record: Record<string, readonly string[]>,
): void {
  writer.writeLine(`export const ${name}: Readonly<Record<string, readonly string[]>> = {`);
  for (const [id, names] of Object.entries(record))
    writer.writeLine(`  ${propertyKey(id)}: ${literal(names)},`);
  writer.writeLine('};');
}

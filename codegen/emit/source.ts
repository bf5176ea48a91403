import {
  IndentationText,
  NewLineKind,
  Project,
  QuoteKind,
  type SourceFileStructure,
  type WriterFunction,
} from 'ts-morph';
import { header } from './header.js';

/**
 * The text of one generated source file. ts-morph gets all of it in one call: adding statements one by one is
 * quadratic in their number.
 */
export function sourceFile(
  statements: NonNullable<SourceFileStructure['statements']> | WriterFunction,
): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      quoteKind: QuoteKind.Single,
    },
  });
  return `${header}\n${project.createSourceFile('generated.ts', { statements }).getFullText()}`;
}

/** A value as source text, keys bare where JavaScript allows it; one line. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : [`${propertyKey(key)}: ${literal(item)}`],
    );
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' ? quote(value) : String(JSON.stringify(value));
}

/** A key of an object in source text: bare where it is an identifier, else quoted. */
export function propertyKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

import type { Json } from './apidoc.js';
import { isList } from './json.js';

/** A line of this length still fits beside another one in a diff view. */
const maxLine = 110;

/**
 * Prints JSON for reading in a diff: what fits on a line stands on a line, all else is broken up, one key a line.
 * Deterministic, with a newline at the end.
 */
export function printJson(value: Json): string {
  return `${print(value, '', 0)}\n`;
}

function print(value: Json, indent: string, used: number): string {
  const flat = printFlat(value);
  if (typeof value !== 'object' || value === null || indent.length + used + flat.length <= maxLine)
    return flat;
  const inner = `${indent} `;
  const [open, close, rows] = isList(value)
    ? ['[', ']', value.map((item) => inner + print(item, inner, 1))]
    : [
        '{',
        '}',
        Object.entries(value).map(([key, item]) => {
          const label = `${JSON.stringify(key)}: `;
          return inner + label + print(item, inner, label.length + 1);
        }),
      ];
  return `${open}\n${rows.join(',\n')}\n${indent}${close}`;
}

function printFlat(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(printFlat).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printFlat(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

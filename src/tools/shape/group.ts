import type { Column } from '../../../overrides/tools/types.js';
import type { Plain } from '../../domain/plain.js';
import { printField } from './units.js';

/** Rows as lines beneath a line of headings. */
interface Lines {
  readonly headings: string;
  readonly lines: readonly string[];
}

/** One line a row, all columns in it. */
export function plainLines(rows: readonly Plain[], columns: readonly Column[]): Lines {
  return {
    headings: columns.map(({ name }) => name).join('\t'),
    lines: rows.map((row) => cells(row, columns)),
  };
}

/**
 * What many rows have in common said once, above the first of them: `# pve1 qemu running`. The rows must be in the order of
 * the groups.
 */
function groupedLines(rows: readonly Plain[], columns: readonly Column[], group: readonly string[]): Lines {
  const common = columns.filter(({ field }) => group.includes(field));
  const own = columns.filter(({ field }) => !group.includes(field));
  let above = '';
  return {
    headings: `# ${common.map(({ name }) => name).join(' ')}\n${own.map(({ name }) => name).join('\t')}`,
    lines: rows.map((row) => {
      const head = `# ${common.map(({ field, as }) => printField(row[field], as)).join(' ')}`;
      const line = cells(row, own);
      if (head === above) return line;
      above = head;
      return `${head}\n${line}`;
    }),
  };
}

/** The shorter of the two ways. */
export function shorterLines(
  rows: readonly Plain[],
  columns: readonly Column[],
  group: readonly string[],
): Lines {
  const [plain, grouped] = [plainLines(rows, columns), groupedLines(rows, columns, group)];
  return lengthOf(grouped) < lengthOf(plain) ? grouped : plain;
}

function cells(row: Plain, columns: readonly Column[]): string {
  const line = columns.map(({ field, as }) => printField(row[field], as)).join('\t');
  // Empty cells at the end of a line tell nothing.
  return line.replace(/(?:\t-)+$/, '');
}

function lengthOf({ headings, lines }: Lines): number {
  return lines.reduce((sum, line) => sum + line.length + 1, headings.length);
}

import type { Column } from '../../../overrides/tools/types.js';
import type { Plain } from '../../domain/plain.js';
import { bytesOf } from '../friendly/sizes.js';
import { type InvalidArgument, ToolFault } from '../result.js';

/** A condition on one field of a row. */
type Condition = (row: Plain) => boolean;

const operators: Readonly<Record<string, (value: unknown, wanted: string) => boolean>> = {
  '=': (value, wanted) => textOf(value).toLowerCase() === wanted.toLowerCase(),
  '!=': (value, wanted) => textOf(value).toLowerCase() !== wanted.toLowerCase(),
  '~': (value, wanted) => textOf(value).toLowerCase().includes(wanted.toLowerCase()),
  '>=': (value, wanted) => compared(value, wanted, (order) => order >= 0),
  '<=': (value, wanted) => compared(value, wanted, (order) => order <= 0),
  '>': (value, wanted) => compared(value, wanted, (order) => order > 0),
  '<': (value, wanted) => compared(value, wanted, (order) => order < 0),
};

/**
 * Reads `status=running,name~web,mem>4G,mem>50%`: conditions that must all hold. A field goes by its column's name or by
 * PVE's; a size may have a unit; a percentage is one of the field that PVE names `max…`, or of a fraction.
 * @throws ToolFault `invalid_arguments`
 */
export function parseFilter(
  text: string,
  columns: readonly Column[],
  known: ReadonlySet<string>,
): Condition[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, name = '', operator = '', wanted = ''] =
        /^\s*([\w.-]+)\s*(!=|>=|<=|=|~|>|<)\s*(.*?)\s*$/.exec(part) ?? [];
      const apply = operators[operator];
      if (apply === undefined) throw badCondition(part);
      const field = fieldNamed(name, columns, known, 'filter');
      return (row) => apply(valueFor(row, field, wanted), wanted.replace(/%$/, ''));
    });
}

/** The field that a column's name, or PVE's own name, stands for. @throws ToolFault `invalid_arguments` */
export function fieldNamed(
  name: string,
  columns: readonly Column[],
  known: ReadonlySet<string>,
  parameter: string,
): string {
  const column = columns.find((one) => one.name === name);
  if (column !== undefined) return column.field;
  if (known.has(name) || columns.some(({ field }) => field === name)) return name;
  const valid = [...new Set([...columns.map((one) => one.name), ...known])];
  throw fault({ parameter, given: name, expected: 'a field of the rows', valid });
}

/** A percentage is asked of a share: the field by its `max…`, or a fraction as it is. */
function valueFor(row: Plain, field: string, wanted: string): unknown {
  const value = row[field];
  if (!wanted.endsWith('%') || typeof value !== 'number') return value;
  const most = row[`max${field}`];
  return 100 * (typeof most === 'number' && most > 0 && field !== 'cpu' ? value / most : value);
}

function compared(value: unknown, wanted: string, holds: (order: number) => boolean): boolean {
  if (value === undefined || value === null) return false;
  const number = bytesOf(wanted) ?? Number(wanted);
  if (typeof value === 'number' && !Number.isNaN(number)) return holds(value - number);
  const text = textOf(value);
  return holds(text === wanted ? 0 : text < wanted ? -1 : 1);
}

/** Truth as people write it in a condition. */
function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === undefined || value === null ? '' : String(value);
}

function badCondition(part: string): ToolFault {
  return fault({
    parameter: 'filter',
    given: part.trim().slice(0, 80),
    expected: 'FIELD, one of = != ~ > < >= <=, VALUE',
    example: 'status=running,name~web',
  });
}

function fault(invalid: InvalidArgument): ToolFault {
  const { parameter, given, expected } = invalid;
  return new ToolFault('invalid_arguments', `${parameter}: expected ${expected}, got '${String(given)}'.`, {
    invalid: [invalid],
  });
}

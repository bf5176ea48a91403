import type { Listing } from '../../../../overrides/tools/types.js';
import type { Plain } from '../../../domain/plain.js';
import { viewFault } from './fault.js';
import { isAbsent } from './kinds.js';
import { columnNamed } from './named.js';

/** A field to order by. */
export interface Order {
  readonly field: string;
  readonly falling: boolean;
}

const orderForm = /^([-+]?)\s*([\w.%-]+?)(?:[\s:]+(asc|desc)(?:ending)?)?$/i;

/** `-mem`, `node,-mem`, `mem desc`. @throws ToolFault `invalid_arguments` */
export function parseOrder(sort: string, listing: Listing, known: ReadonlySet<string> | undefined): Order[] {
  return sort
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, sign = '', name = '', way = ''] = orderForm.exec(part) ?? [];
      if (name === '') {
        throw viewFault({
          parameter: 'sort',
          given: part.slice(0, 80),
          expected: 'fields joined by commas, - before one that comes largest first: node,-mem',
        });
      }
      const { field } = columnNamed(name, listing, known, 'sort');
      return { field, falling: sign === '-' || way.toLowerCase() === 'desc' };
    });
}

/** The order that a listing says of itself: `-` before a field that comes largest first. */
export function ordersOf(fields: readonly string[]): Order[] {
  return fields.map((field) =>
    field.startsWith('-') ? { field: field.slice(1), falling: true } : { field, falling: false },
  );
}

/** Rows by the first of the orders that tells them apart; what says nothing comes last. */
export function compareRows(a: Plain, b: Plain, orders: readonly Order[]): number {
  for (const { field, falling } of orders) {
    const [x, y] = [a[field], b[field]];
    const absent = Number(isAbsent(x)) - Number(isAbsent(y));
    if (absent !== 0) return absent;
    const order = compareValues(x, y);
    if (order !== 0) return falling ? -order : order;
  }
  return 0;
}

function compareValues(x: unknown, y: unknown): number {
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  const [a, b] = [String(x ?? ''), String(y ?? '')];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { Column } from '../../../overrides/tools/types.js';
import { GIB } from './sizes.js';

/** A field as a table shows it. */
export function printField(value: unknown, as: Column['as']): string {
  if (value === undefined || value === null || value === '') return '-';
  if (as !== undefined && typeof value === 'number') return printers[as](value);
  if (typeof value === 'boolean') return value ? 'yes' : '-';
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value));
}

const printers: Readonly<Record<NonNullable<Column['as']>, (value: number) => string>> = {
  bytes: (value) => String(roundedGib(value / GIB)),
  percent: (value) => `${Math.round(value * 1000) / 10}%`,
  duration: printDuration,
  time: (value) => `${new Date(value * 1000).toISOString().slice(0, 16)}Z`,
};

function printDuration(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3600);
  if (days > 0) return `${days}d${hours}h`;
  return hours > 0 ? `${hours}h${Math.floor((seconds % 3600) / 60)}m` : `${Math.floor(seconds / 60)}m`;
}

/** Text from a cluster inside one cell or line: control characters, tabs and breaks become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Decimals only where they tell something. */
function roundedGib(value: number): number {
  return value >= 4 ? Math.round(value) : Math.round(value * 100) / 100;
}

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
  size: printSize,
  percent: (value) => `${Math.round(value * 1000) / 10}%`,
  duration: printDuration,
  time: printTime,
  expiry: printExpiry,
  rate: printRate,
  decimal: (value) => String(Math.round(value * 100) / 100),
};

/** Bytes a second as `4.6K/s`. */
function printRate(bytes: number): string {
  if (bytes === 0) return '0';
  const power = bytes < 1 ? 0 : Math.min(4, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  return `${value >= 10 ? Math.round(value) : Math.round(value * 10) / 10}${'BKMGT'[power]}/s`;
}

/** Bytes in the largest unit that they fill: `4G`, `1.5T`, `512M`. */
function printSize(bytes: number): string {
  const power = Math.min(4, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  return `${Math.round((bytes / 1024 ** power) * 100) / 100}${['', 'K', 'M', 'G', 'T'][power] ?? ''}`;
}

/** Unix seconds as `2026-11-21T10:00Z`. */
function printTime(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}

/** Unix seconds at which something ends; PVE writes 0 for never. */
export function printExpiry(seconds: number): string {
  return seconds === 0 ? 'never' : printTime(seconds);
}

/** Seconds in the two largest units that they fill: `26d16h`, `2h5m`, `3m`. */
export function printDuration(seconds: number): string {
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

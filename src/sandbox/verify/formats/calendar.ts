/** Calendar events such as `mon..fri 02:00` (PVE::CalendarEvent). */
import type { TextFormat } from './kinds.js';
import { splitAt } from './text.js';

class BadEvent extends Error {}

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const dayNames = days.join('|');
const shorthands = new Set([
  'minutely',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'annually',
  'quarterly',
  'semiannually',
  'semi-annually',
]);

/** Checks one number, `*`, `N/STEP` or `N..M` below `end`. */
function checkUnit(text: string, end: number): void {
  const single = /^(\*|[0-9]+)(?:\/([1-9][0-9]*))?$/.exec(text);
  const range = /^([0-9]+)\.\.([1-9][0-9]*)$/.exec(text);
  if (single) {
    const start = single[1] === '*' ? 0 : Number(single[1]);
    if (start >= end) throw new BadEvent(`value '${start}' out of range`);
    if (Number(single[2] ?? 0) >= end) throw new BadEvent(`repetition '${Number(single[2])}' out of range`);
  } else if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (from >= end) throw new BadEvent(`range start '${from}' out of range`);
    if (to >= end || to < from) throw new BadEvent(`range end '${to}' out of range`);
  } else {
    throw new BadEvent(`unable to parse calendar event '${text}'`);
  }
}

function checkUnits(list: string, end: number): void {
  for (const part of splitAt(list, ',')) checkUnit(part, end);
}

function checkDays(list: string): void {
  for (const part of splitAt(list, ',')) {
    const range = new RegExp(`^(${dayNames})(?:\\.\\.(${dayNames}))?$`, 'i').exec(part);
    if (!range) throw new BadEvent(`unable to parse weekday specification '${part}'`);
    const start = days.indexOf((range[1] ?? '').toLowerCase());
    const end = range[2] === undefined ? start : days.indexOf(range[2].toLowerCase()) || 7;
    if (end < start) throw new BadEvent(`wrong order in range '${part}'`);
  }
}

function checkDate(text: string): void {
  const parts = splitAt(text, '-');
  if (parts.length > 3) throw new BadEvent(`unable to parse date specification '${text}'`);
  const ends = [10_000, 13, 32].slice(3 - parts.length);
  parts.forEach((part, index) => {
    if (part !== '') checkUnits(part, ends[index] ?? 0);
  });
}

function checkTime(text: string): void {
  const chars = '[0-9*/.,]+';
  const parts = new RegExp(`^(?:(${chars}):)?(${chars})$`).exec(text);
  if (!parts) throw new BadEvent('unable to parse calendar event');
  if (parts[1] !== undefined) checkUnits(parts[1], 24);
  checkUnits(parts[2] ?? '', 60);
}

function checkEvent(event: string): void {
  if (event === '') throw new BadEvent('unable to parse calendar event - event is empty');
  if (shorthands.has(event)) return;
  const parts = event.split(/\s+/);
  if (new RegExp(dayNames, 'i').test(parts[0] ?? '')) checkDays(parts.shift() ?? '');
  if (parts[0]?.includes('-')) checkDate(parts.shift() ?? '');
  checkTime(parts.shift() ?? '00:00');
  if (parts.length > 0) throw new BadEvent('unable to parse calendar event - unused parts');
}

const calendarEvent: TextFormat = (text) => {
  try {
    checkEvent(text.trim());
    return undefined;
  } catch (error) {
    if (error instanceof BadEvent) return `invalid calendar event '${text}' - ${error.message}\n\n`;
    throw error;
  }
};

/** The formats of this file, by name. */
export const calendarFormats: Readonly<Record<string, TextFormat>> = { 'pve-calendar-event': calendarEvent };

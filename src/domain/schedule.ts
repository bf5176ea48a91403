import {
  isKeyword,
  type Schedule,
  type ScheduleDate,
  type ScheduleTime,
  type Span,
  weekdays,
} from './schedule-form.js';

/** `N`, `N..M`, either with a step after `/`, or `*`. */
function parseSpan(text: string, least: number, most: number): Span | undefined {
  const [, star, first, last, step] = /^(?:(\*)|(\d+)(?:\.\.(\d+))?)(?:\/(\d+))?$/.exec(text) ?? [];
  if (star === undefined && first === undefined) return undefined;
  const from = star === undefined ? Number(first) : undefined;
  const to = last === undefined ? undefined : Number(last);
  const numbers = [from, to].filter((number) => number !== undefined);
  if (numbers.some((number) => number < least || number > most)) return undefined;
  if (to !== undefined && from !== undefined && to < from) return undefined;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(step === undefined ? {} : { step: Number(step) }),
  };
}

function parseSpans(text: string, least: number, most: number): Span[] | undefined {
  const spans = text.split(',').map((item) => parseSpan(item, least, most));
  return spans.includes(undefined) ? undefined : spans.filter((span) => span !== undefined);
}

function weekdayOf(text: string): number {
  const word = text.toLowerCase();
  return weekdays.findIndex((day) => day === word || day.slice(0, 3) === word);
}

function parseWeekdays(text: string): Span[] | undefined {
  const spans = text.split(',').map((item): Span | undefined => {
    const [from, to, ...rest] = item.split('..').map(weekdayOf);
    if (from === undefined || from < 0 || (to !== undefined && to < 0) || rest.length > 0) return undefined;
    return to === undefined ? { from } : { from, to };
  });
  return spans.includes(undefined) ? undefined : spans.filter((span) => span !== undefined);
}

function parseDate(text: string): ScheduleDate | undefined {
  const parts = text.split('-');
  const [dayText = '', monthText = '', yearText] = parts.toReversed();
  const day = parseSpans(dayText, 1, 31);
  const month = parseSpans(monthText, 1, 12);
  const year = yearText === undefined ? undefined : parseSpans(yearText, 1970, 9999);
  if (parts.length > 3 || day === undefined || month === undefined) return undefined;
  if (yearText === undefined) return { month, day };
  return year === undefined ? undefined : { year, month, day };
}

/** Minutes alone, hours and minutes, or with seconds too. */
function parseTime(text: string): ScheduleTime | undefined {
  const parts = text.split(':');
  if (parts.length === 1) {
    // A recorded server takes `-1` too, whatever it means by it.
    const minute = parseSpans(text.replace(/^-(?=\d+$)/, ''), 0, 59);
    return minute === undefined ? undefined : { minute };
  }
  const [hour, minute, second] = [
    parseSpans(parts[0] ?? '', 0, 23),
    parseSpans(parts[1] ?? '', 0, 59),
    parseSpans(parts[2] ?? '0', 0, 59),
  ];
  if (parts.length > 3 || hour === undefined || minute === undefined || second === undefined)
    return undefined;
  return parts.length === 3 ? { hour, minute, second } : { hour, minute };
}

/**
 * Reads a backup schedule: a keyword, or weekdays, a date and a time, each where it is needed, such as
 * `mon..fri 02:00`, `*-1..7 15:00` or every 15 minutes as a step. Undefined where PVE would refuse it.
 */
export function parseSchedule(text: string): Schedule | undefined {
  const utc = /\s*UTC$/.test(text);
  const words = text
    .replace(/\s*UTC$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const zone = utc ? { utc } : {};
  const keyword = words.length === 1 ? words[0]?.toLowerCase() : undefined;
  if (keyword !== undefined && isKeyword(keyword)) return { keyword, ...zone };
  const rest = [...words];
  const take = <T>(parse: (word: string) => T | undefined): T | undefined => {
    const parsed = rest[0] === undefined ? undefined : parse(rest[0]);
    if (parsed !== undefined) rest.shift();
    return parsed;
  };
  const days = take(parseWeekdays);
  const date = take((word) => (word.slice(1).includes('-') ? parseDate(word) : undefined));
  const time = take(parseTime);
  if (words.length === 0 || rest.length > 0) return undefined;
  return {
    ...(days === undefined ? {} : { weekdays: days }),
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...zone,
  };
}

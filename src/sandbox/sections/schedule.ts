import { type Call, type HandlerTable, needText, numberParam } from '../server/call.js';
import { seconds } from '../store/cluster.js';

/** What the words among calendar events stand for. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  minutely: '*:*',
  hourly: '*:00',
  daily: '00:00',
  weekly: 'mon 00:00',
  monthly: '*-*-1 00:00',
  yearly: '*-1-1 00:00',
  annually: '*-1-1 00:00',
  quarterly: '*-1,4,7,10-1 00:00',
  semiannually: '*-1,7-1 00:00',
  'semi-annually': '*-1,7-1 00:00',
};

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUTE = 60;
const DAY = 86_400;
/** How far ahead a next time is looked for: a 29th of February comes within that. */
const HORIZON = 9 * 366;

type Matcher = (value: number) => boolean;

/** `*`, `N`, `N/STEP`, `N..M`, between commas. */
function matcherOf(list: string): Matcher {
  const parts = list.split(',').map((part): Matcher => {
    const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(part) ?? [];
    if (from !== undefined) return (value) => value >= Number(from) && value <= Number(to);
    const [, start = '*', step] = /^(\*|\d+)(?:\/(\d+))?$/.exec(part) ?? [];
    const first = start === '*' ? 0 : Number(start);
    if (step !== undefined) return (value) => value >= first && (value - first) % Number(step) === 0;
    return (value) => start === '*' || value === first;
  });
  return (value) => parts.some((part) => part(value));
}

function weekdayMatcher(list: string): Matcher {
  const parts = list.split(',').map((part): Matcher => {
    const [from = '', to = from] = part.toLowerCase().split('..');
    const [start, end] = [DAYS.indexOf(from), DAYS.indexOf(to) || (from === to ? 0 : 7)];
    return (day) => (day >= start && day <= end) || (end === 7 && day === 0);
  });
  return (day) => parts.some((part) => part(day));
}

/** A calendar event, taken apart: which days, hours and minutes it means. */
interface CalendarEvent {
  readonly onDay: (date: Date) => boolean;
  readonly hour: Matcher;
  readonly minute: Matcher;
}

function parseEvent(text: string): CalendarEvent {
  const parts = (SHORTHANDS[text] ?? text).trim().split(/\s+/);
  const weekday = /[a-z]/i.test(parts[0] ?? '') ? weekdayMatcher(parts.shift() ?? '') : () => true;
  const dates = parts[0]?.includes('-') === true ? (parts.shift() ?? '').split('-') : [];
  const [day = '*', month = '*', year = '*'] = dates.reverse();
  const [isDay, isMonth, isYear] = [matcherOf(day), matcherOf(month), matcherOf(year)];
  const times = (parts.shift() ?? '00:00').split(':');
  return {
    onDay: (date) =>
      weekday(date.getUTCDay()) &&
      isDay(date.getUTCDate()) &&
      isMonth(date.getUTCMonth() + 1) &&
      isYear(date.getUTCFullYear()),
    hour: matcherOf(times.length > 1 ? (times[0] ?? '*') : '*'),
    minute: matcherOf(times.at(-1) ?? '0'),
  };
}

/**
 * When a calendar event (`mon..fri 02:00`, of good form) comes next after a time, in UTC: both in seconds since 1970;
 * undefined where it never does (PVE::CalendarEvent::compute_next_event).
 */
export function nextEvent(text: string, after: number): number | undefined {
  const event = parseEvent(text);
  const midnight = Math.floor(after / DAY) * DAY;
  for (let day = 0; day < HORIZON; day += 1) {
    const start = midnight + day * DAY;
    if (!event.onDay(new Date(start * 1000))) continue;
    for (let time = start; time < start + DAY; time += MINUTE) {
      const minutes = (time - start) / MINUTE;
      if (time > after && event.hour(Math.floor(minutes / 60)) && event.minute(minutes % 60)) return time;
    }
  }
  return undefined;
}

/** A time as Perl prints it: `Sat Nov 21 00:00:00 2026`. */
export function printTime(time: number): string {
  const date = new Date(time * 1000);
  const weekday = (DAYS[date.getUTCDay()] ?? '').replace(/^./, (letter) => letter.toUpperCase());
  const day = String(date.getUTCDate()).padStart(2, ' ');
  const clock = date.toISOString().slice(11, 19);
  return `${weekday} ${MONTHS[date.getUTCMonth()]} ${day} ${clock} ${date.getUTCFullYear()}`;
}

/** How many times come out of an analysis unless asked otherwise. */
const ITERATIONS = 10;

function analyze({ cluster, params }: Call): readonly { timestamp: number; utc: string }[] {
  const times: number[] = [];
  let time: number | undefined = numberParam(params, 'starttime') ?? seconds(cluster);
  for (let left = numberParam(params, 'iterations') ?? ITERATIONS; left > 0; left -= 1) {
    time = nextEvent(needText(params, 'schedule'), time);
    if (time === undefined) break;
    times.push(time);
  }
  return times.map((timestamp) => ({ timestamp, utc: printTime(timestamp) }));
}

/** The preview of a schedule. */
export const scheduleHandlers: HandlerTable = {
  'GET /cluster/jobs/schedule-analyze': analyze,
};

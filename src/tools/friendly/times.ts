import type { Arguments } from '../arguments.js';
import { ToolFault } from '../result.js';
import { parseTime } from '../shape/listing/times.js';

const DAY = 86_400;

/** `2 days`, `1 hour` and the like, whose unit PVE and we write as one letter. */
const units = /(\d)\s*([smhdw])(?:ec(?:ond)?s?|in(?:ute)?s?|(?:ou)?rs?|ays?|eeks?)?\b/gi;

/**
 * A moment as people give it, in Unix seconds: `1h` or `2 days ago`, `today`, `yesterday`, `now`, `2026-11-20`,
 * `2026-11-20 10:00` (UTC), Unix seconds; undefined for what is none.
 * @param now Unix seconds
 */
function momentOf(text: string, now: number): number | undefined {
  const plain = text.trim();
  const midnight = now - (now % DAY);
  if (/^now$/i.test(plain)) return now;
  if (/^today$/i.test(plain)) return midnight;
  if (/^yesterday$/i.test(plain)) return midnight - DAY;
  const short = /^\d{4}-/.test(plain)
    ? plain
    : plain
        .replace(/^last\s+(?!\d)/i, '1 ')
        .replace(/^last\s+/i, '')
        .replace(units, '$1$2');
  return parseTime(short, now, false)?.from;
}

const expected = 'a time such as "1h" or "2 days ago", "2026-01-31 08:00" in UTC, or Unix seconds';

/** As `momentOf`. @throws ToolFault `invalid_arguments` for what is no moment */
export function momentIn(parameter: string, given: unknown, now: number): number {
  const moment = momentOf(String(given), now);
  if (moment !== undefined) return moment;
  throw new ToolFault('invalid_arguments', `${parameter}: expected ${expected}.`, {
    invalid: [{ parameter, given: String(given).slice(0, 80), expected, example: '1h' }],
  });
}

const timed = /^GET \/nodes\/\{node\}\/(?:tasks|journal|(?:.*\/)?firewall\/log)$/;

/**
 * Parameters of a GET in which PVE wants Unix seconds, from moments as people give them.
 * @throws ToolFault `invalid_arguments` for what is no moment
 */
export function friendlyTimes(operation: string, params: Arguments, now: number): Arguments {
  if (!timed.test(operation)) return params;
  const given = ['since', 'until'].flatMap((name): [string, unknown][] => {
    const value = params[name];
    return typeof value === 'string' ? [[name, momentIn(name, value, Math.floor(now))]] : [];
  });
  return { ...params, ...Object.fromEntries(given) };
}

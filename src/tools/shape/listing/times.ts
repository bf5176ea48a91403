/** What a condition's value stands for: all from the least to the most of it equals it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** What `<`, `>` and `>=` go by; `from` where it is absent. */
  readonly at?: number;
  /** What `<=` goes by; `at` where it is absent. */
  readonly upTo?: number;
}

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** `1h`, `2d12h`, `90m`, or a bare number of seconds; as a span it is as long as its last unit. */
export function parseDuration(text: string): Span | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return { from: Number(text), to: Number(text) };
  if (!/^(?:\d+(?:\.\d+)?[smhdw]\s*)+$/i.test(text)) return undefined;
  let [from, unit] = [0, 1];
  for (const [, number, letter = 's'] of text.matchAll(/(\d+(?:\.\d+)?)([smhdw])/gi)) {
    unit = seconds[letter.toLowerCase()] ?? 1;
    from += Number(number) * unit;
  }
  return { from, to: from + unit - 1 };
}

/** A number below is no time that anyone asks for: 1973. */
const FIRST_TIME = 100_000_000;

/**
 * `2026-11-20`, `2026-11-20T10:00`, Unix seconds, or a duration: `1d` is a day ago, `+1d` in a day.
 * @param now Unix seconds
 * @param ahead Whether a duration without a sign counts into the future.
 */
export function parseTime(text: string, now: number, ahead: boolean): Span | undefined {
  if (/^\d+$/.test(text)) {
    const at = Number(text);
    return at < FIRST_TIME ? undefined : { from: at, to: at };
  }
  const [, sign, length = ''] = /^([+-]?)\s*(\S+?)(?:\s+ago)?$/i.exec(text) ?? [];
  const duration = parseDuration(length);
  if (duration !== undefined) {
    const later = sign === '+' || (ahead && sign === '');
    const at = now + (later ? duration.from : -duration.from);
    return { from: at, to: at };
  }
  return parseDate(text);
}

/** A date, in UTC unless it says otherwise: a day long without a time of day, a minute without seconds. */
function parseDate(text: string): Span | undefined {
  const [, day, time, second, zone = 'Z'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text) ?? [];
  if (day === undefined) return undefined;
  const from = Date.parse(`${day}T${time ?? '00:00'}${second ?? ':00'}${zone}`) / 1000;
  if (Number.isNaN(from)) return undefined;
  const length = time === undefined ? 86_400 : second === undefined ? 60 : 1;
  return { from, to: from + length - 1, upTo: from + length - 1 };
}

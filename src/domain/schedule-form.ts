/** Days by number, Monday being 0. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const keywords = [
  'minutely',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'semiannually',
  'semi-annually',
  'annually',
  'yearly',
] as const;

/** A word for a whole schedule. */
export type ScheduleKeyword = (typeof keywords)[number];

/** Whether a word stands for a whole schedule. */
export function isKeyword(word: string): word is ScheduleKeyword {
  return keywords.some((keyword) => keyword === word);
}

/** A number, a range of numbers, or all (no `from`); `step` takes each so many of them. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
  readonly step?: number;
}

export interface ScheduleDate {
  readonly year?: readonly Span[];
  readonly month: readonly Span[];
  readonly day: readonly Span[];
}

/** Without `hour` every hour. */
export interface ScheduleTime {
  readonly hour?: readonly Span[];
  readonly minute: readonly Span[];
  readonly second?: readonly Span[];
}

/** A calendar event as backup jobs and replication have it, read. */
export interface Schedule {
  readonly keyword?: ScheduleKeyword;
  /** Numbers as in `weekdays`. */
  readonly weekdays?: readonly Span[];
  readonly date?: ScheduleDate;
  readonly time?: ScheduleTime;
  readonly utc?: boolean;
}

function formatSpans(spans: readonly Span[], name: (number: number) => string): string {
  return spans
    .map(({ from, to, step }) => {
      const range = from === undefined ? '*' : to === undefined ? name(from) : `${name(from)}..${name(to)}`;
      return step === undefined ? range : `${range}/${step}`;
    })
    .join(',');
}

const two = (number: number) => String(number).padStart(2, '0');

/** Prints a schedule as PVE reads it: numbers with two digits, days with three letters. */
export function formatSchedule({ keyword, weekdays: days, date, time, utc }: Schedule): string {
  const dates = date && [
    ...(date.year ? [formatSpans(date.year, String)] : []),
    ...[date.month, date.day].map((spans) => formatSpans(spans, two)),
  ];
  const times =
    time &&
    [time.hour, time.minute, time.second].flatMap((spans) => (spans ? [formatSpans(spans, two)] : []));
  return [
    keyword,
    days && formatSpans(days, (day) => weekdays[day]?.slice(0, 3) ?? ''),
    dates?.join('-'),
    times?.join(':'),
    utc === true ? 'UTC' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

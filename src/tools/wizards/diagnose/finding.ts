import { topics } from '../../../../overrides/wizards/diagnosis.js';
import type { Plain } from '../../../domain/plain.js';
import type { Suggestion } from '../../result.js';
import { cutText } from '../../shape/fit.js';
import { percent, sizeText } from '../../shape/sizes.js';
import type { Shaped } from '../../shape/table.js';
import { printDuration } from '../../shape/units.js';
import { cleanCell } from '../../untrusted/index.js';

/** `critical`: it does not work, or is about to fail; `warning`: it is impaired or at risk; `notice`: could be better. */
type Gravity = (typeof gravities)[number];

const gravities = ['critical', 'warning', 'notice'] as const;

/** Something that was found, with what to do next. */
export interface Finding {
  readonly gravity: Gravity;
  readonly topic: (typeof topics)[number];
  /** One line: what is so, and what it means. */
  readonly what: string;
  readonly next: Suggestion;
}

/** A figure to judge the findings by, as PVE tells it, and what it is: bytes, a share from 0 to 1, or seconds. */
export interface Figure {
  readonly value: unknown;
  readonly as?: 'bytes' | 'share' | 'seconds';
}

const printers: Readonly<Record<NonNullable<Figure['as']>, (value: number) => string>> = {
  bytes: sizeText,
  share: percent,
  seconds: printDuration,
};

function figureText({ value, as }: Figure): string {
  return as !== undefined && typeof value === 'number' ? printers[as](value) : cleanCell(String(value));
}

/**
 * Findings with the gravest first, what was looked at and is fine, and what could not be looked at. The text has figures in units
 * for people, the data has them as they are.
 */
export function shapeFindings(
  subject: string,
  findings: readonly Finding[],
  unread: readonly string[],
  figures: Readonly<Record<string, Figure>>,
  fine: readonly string[] = [],
): Shaped {
  const ranked = [...findings].sort(
    (a, b) =>
      gravities.indexOf(a.gravity) - gravities.indexOf(b.gravity) ||
      topics.indexOf(a.topic) - topics.indexOf(b.topic),
  );
  const shown = ranked.map(({ what, ...more }) => ({ ...more, what: cleanCell(what, 400) }));
  const lines = [
    ranked.length === 0
      ? `${subject}: nothing is wrong.`
      : `${subject}: ${ranked.length === 1 ? '1 finding' : `${ranked.length} findings, the gravest first`}.`,
    ...shown.map(
      ({ gravity, topic, what, next }, index) =>
        `${index + 1}. ${gravity}, ${topic}: ${what}. Next: ${next.tool} ${JSON.stringify(next.arguments)} (${next.why})`,
    ),
    ...(fine.length === 0 ? [] : [`Fine: ${fine.map((line) => cleanCell(line, 200)).join('; ')}`]),
    ...(unread.length === 0 ? [] : [`Not looked at, as it could not be read: ${unread.join(', ')}.`]),
    `Facts: ${Object.entries(figures)
      .map(([name, figure]) => `${name.replaceAll('_', ' ')} ${figureText(figure)}`)
      .join(', ')}`,
  ];
  const facts: Plain = Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));
  return {
    text: cutText(lines.join('\n'), 'The tools named under Next tell more of each.'),
    data: {
      subject,
      findings: shown,
      ...(fine.length === 0 ? {} : { fine: fine.map((line) => cleanCell(line, 200)) }),
      not_read: unread,
      facts,
    },
  };
}

import type { AuditLine, EndLine, OutcomeState } from './line.js';
import type { BadLine } from './walk.js';

type Fate = OutcomeState | 'refused';

/** Counts the calls of a log by what became of them, and finds outcomes that belong to no call. */
export function createTally() {
  const open = new Set<number>();
  const counts = { done: 0, started: 0, failed: 0, refused: 0 };
  const lost: number[] = [];
  const marks: string[] = [];
  let wrong: BadLine | undefined;
  const settle = ({ of, state }: EndLine, number: number) => {
    if (!open.delete(of))
      wrong ??= { line: number, reason: `it is the outcome of ${of}, which is no call without one` };
    else if (state === 'unknown') lost.push(of);
    else counts[state] += 1;
  };
  return {
    add: (line: AuditLine, number: number): void => {
      if (line.kind === 'mark') marks.push(`line ${number} is a mark: ${line.says}`);
      else if (line.kind === 'end') settle(line, number);
      else if (line.kind === 'refused') counts.refused += 1;
      else open.add(line.seq);
    },
    bad: (): BadLine | undefined => wrong,
    calls: (): Readonly<Record<Fate, number>> => ({ ...counts, unknown: open.size + lost.length }),
    unknown: (): readonly number[] => [...open, ...lost].sort((a, b) => a - b),
    notes: (): readonly string[] => marks,
  };
}

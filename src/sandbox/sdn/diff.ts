/** Lines of context around a change. */
const CONTEXT = 3;

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function range(start: number, count: number): string {
  const first = count === 0 ? start : start + 1;
  return count === 1 ? String(first) : `${first},${count}`;
}

/** How `diff -u` prints a time, given in ms since 1970. */
function stamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 23).replace('T', ' ')}000000 +0000`;
}

/** A text on one side of a comparison: what it is called and when it was written (ms since 1970). */
export interface Side {
  readonly name: string;
  readonly time: number;
  readonly text: string;
}

/** What `diff -u` prints for two texts, as one hunk from the first to the last line that differs; null where none does. */
export function unifiedDiff(before: Side, after: Side): string | null {
  if (before.text === after.text) return null;
  const [old, made] = [linesOf(before.text), linesOf(after.text)];
  let same = 0;
  while (same < old.length && same < made.length && old[same] === made[same]) same += 1;
  let rest = 0;
  const most = Math.min(old.length, made.length) - same;
  while (rest < most && old.at(-1 - rest) === made.at(-1 - rest)) rest += 1;
  const start = Math.max(0, same - CONTEXT);
  const tail = Math.min(rest, CONTEXT);
  const hunk = [
    ...old.slice(start, same).map((line) => ` ${line}`),
    ...old.slice(same, old.length - rest).map((line) => `-${line}`),
    ...made.slice(same, made.length - rest).map((line) => `+${line}`),
    ...old.slice(old.length - rest, old.length - rest + tail).map((line) => ` ${line}`),
  ];
  const counts = [old.length, made.length].map((length) => length - rest + tail - start);
  const [removed = 0, added = 0] = counts;
  return [
    `--- ${before.name}\t${stamp(before.time)}`,
    `+++ ${after.name}\t${stamp(after.time)}`,
    `@@ -${range(start, removed)} +${range(start, added)} @@`,
    ...hunk,
    '',
  ].join('\n');
}

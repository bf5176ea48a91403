/** Edits (insert, delete, replace, swap neighbours) between two words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}

/** The candidate that a misspelt word most likely meant, or undefined where none is near (half its letters differ). */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const scored = candidates.map((candidate) => ({
    candidate,
    edits: distance(lower, candidate.toLowerCase()),
  }));
  const best = scored.sort((a, b) => a.edits - b.edits)[0];
  return best && best.edits <= Math.max(1, Math.floor(word.length / 2)) ? best.candidate : undefined;
}

/** All candidates, those first that a misspelt word or a part of one most likely meant; alike ones as they were. */
export function nearestFirst(word: string, candidates: readonly string[]): string[] {
  const lower = word.toLowerCase();
  const scored = candidates.map((candidate) => {
    const name = candidate.toLowerCase();
    return { candidate, edits: name.includes(lower) ? 0 : distance(lower, name) };
  });
  return scored.sort((a, b) => a.edits - b.edits).map(({ candidate }) => candidate);
}

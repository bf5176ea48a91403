import { type Prose, wordsOf } from './prose.js';

/** Words that stand in both, in the same order. */
export interface Run {
  readonly words: string;
  readonly ours: string;
  readonly theirs: string;
}

interface Words {
  readonly words: readonly string[];
  readonly where: string;
}

/** Every stretch of at least `length` identical words, the longest of each place of ours. */
export function commonRuns(ours: readonly Prose[], theirs: readonly Prose[], length: number): Run[] {
  const known = indexOf(theirs, length);
  return ours.flatMap((prose) => runsIn({ words: wordsOf(prose.text), where: prose.where }, known, length));
}

interface Place {
  readonly text: Words;
  readonly start: number;
}

/** Where each sequence of `length` words stands first. */
function indexOf(texts: readonly Prose[], length: number): Map<string, Place> {
  const index = new Map<string, Place>();
  for (const { text, where } of texts) {
    const words = wordsOf(text);
    for (let start = 0; start + length <= words.length; start++) {
      const key = words.slice(start, start + length).join(' ');
      if (!index.has(key)) index.set(key, { text: { words, where }, start });
    }
  }
  return index;
}

function runsIn(ours: Words, known: ReadonlyMap<string, Place>, length: number): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start + length <= ours.words.length; start++) {
    const place = known.get(ours.words.slice(start, start + length).join(' '));
    if (!place) continue;
    const same = sameWords(ours.words, start, place);
    runs.push({
      words: ours.words.slice(start, start + same).join(' '),
      ours: ours.where,
      theirs: place.text.where,
    });
    start += same - 1;
  }
  return runs;
}

function sameWords(words: readonly string[], start: number, place: Place): number {
  let same = 0;
  while (start + same < words.length && words[start + same] === place.text.words[place.start + same]) same++;
  return same;
}

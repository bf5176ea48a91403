import { nearest } from '../../../domain/nearest.js';
import { meaningfulStems, meaningsOf } from './meanings.js';
import { stem } from './words.js';

/** Shorter words are near too many others. */
const SHORTEST_SLIP = 4;
/** Both parts of a compound have at least as many letters. */
const SHORTEST_PART = 3;
/** And one of them as many, so that names such as `oldnas` stay whole. */
const LONGER_PART = 5;

/** The stem that a misspelt one most likely was: it begins alike, and at most two letters are others. */
export function mended(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST_SLIP) return undefined;
  const alike = byLook(vocabulary);
  const near = [-1, 0, 1].flatMap((more) => alike.get(look(word, more)) ?? []);
  return nearest(
    word,
    near.filter((candidate) => lettersApart(candidate, word) <= 2),
  );
}

const looks = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

/** All stems by first letter and length; made at the first slip. */
function byLook(vocabulary: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const before = looks.get(vocabulary);
  if (before !== undefined) return before;
  const made = new Map<string, string[]>();
  for (const stem of [...vocabulary, ...meaningfulStems()]) {
    const key = look(stem, 0);
    const alike = made.get(key);
    if (alike === undefined) made.set(key, [stem]);
    else alike.push(stem);
  }
  looks.set(vocabulary, made);
  return made;
}

function look(word: string, more: number): string {
  return `${word[0] ?? ''}${word.length + more}`;
}

/** The two words of a compound such as `Firewallregel` or `webshell`; the most even ones where several would do. */
export function partsOf(word: string, vocabulary: ReadonlySet<string>): [string, string] | undefined {
  const known = (part: string): boolean => meaningsOf(part) !== undefined || vocabulary.has(stem(part));
  let best: [string, string] | undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (!known(right)) continue;
    const whole = known(left)
      ? left
      : left.endsWith('s') && known(left.slice(0, -1))
        ? left.slice(0, -1)
        : '';
    if (whole.length < SHORTEST_PART || Math.max(whole.length, right.length) < LONGER_PART) continue;
    if (best === undefined || shorter(whole, right) > shorter(...best)) best = [whole, right];
  }
  return best;
}

function shorter(a: string, b: string): number {
  return Math.min(a.length, b.length);
}

function lettersApart(a: string, b: string): number {
  const left = [...b];
  let apart = 0;
  for (const letter of a) {
    const at = left.indexOf(letter);
    if (at < 0) apart += 1;
    else left.splice(at, 1);
  }
  return apart + left.length;
}

import { phrases } from '../../../../overrides/search/index.js';
import { stem } from './words.js';

/** Most words that `*` in a phrase stands for. */
const WIDEST_GAP = 3;

interface Phrase {
  readonly parts: readonly string[];
  readonly meant: Meant;
}

/** What a phrase means: for each thing that counts, the words for it. */
export type Meant = readonly (readonly string[])[];

/** A word of the query, or what a phrase in its place means. */
export type Piece = string | Meant;

/** The longest first, so that `start all` goes before `start`; made once. */
const known: readonly Phrase[] = Object.entries(phrases)
  .map(([phrase, meant]) => ({ parts: phrase.split(' ').map(stem), meant: meantBy(meant) }))
  .sort((a, b) => b.parts.length - a.parts.length);

function meantBy(text: string): Meant {
  return text.split(', ').map((words) => words.split(' '));
}

/** The words with each phrase among them replaced, where its first word stood, by what it means. */
export function takePhrases(words: readonly string[]): Piece[] {
  let pieces: Piece[] = [...words];
  for (const { parts, meant } of known) {
    for (let start = 0; start < pieces.length; start++) {
      const taken = match(pieces, start, parts);
      if (taken === undefined) continue;
      pieces = pieces.flatMap((piece, at) => (at === start ? [meant] : taken.includes(at) ? [] : [piece]));
      break;
    }
  }
  return pieces;
}

/** The places of the phrase's words from that place on. */
function match(pieces: readonly Piece[], start: number, parts: readonly string[]): number[] | undefined {
  const taken: number[] = [];
  let at = start;
  let gap = 0;
  for (const part of parts) {
    if (part === '*') {
      gap = WIDEST_GAP;
      continue;
    }
    const last = at + gap;
    while (at < last && !isWord(pieces[at], part)) at++;
    if (!isWord(pieces[at], part)) return undefined;
    taken.push(at);
    at++;
    gap = 0;
  }
  return taken;
}

function isWord(piece: Piece | undefined, part: string): boolean {
  return typeof piece === 'string' && stem(piece) === part;
}

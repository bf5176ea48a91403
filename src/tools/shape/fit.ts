import { closeBlocks } from './blocks.js';
import { estimateTokens, isWithin, lengthWithin } from './tokens.js';

/** The most tokens that a result's text, and its structured content, may have. */
export const MOST_TOKENS = 6000;
/** Left free for what is said of the cut, of the whole answer's place, and for notes. */
const SPARE_TOKENS = 300;
/** What a shape may fill. */
export const ROOM = MOST_TOKENS - SPARE_TOKENS;

/** Where only characters are counted: a token of such text has some 3.5. */
const CHARACTERS_A_TOKEN = 3.5;
const MOST_CHARACTERS = MOST_TOKENS * CHARACTERS_A_TOKEN;

/** How many of the items fit by their sizes in characters, printed one below the other, within the limit. */
export function howManyFit(sizes: readonly number[], room = MOST_CHARACTERS): number {
  let used = 0;
  const over = sizes.findIndex((size) => {
    used += size + 1;
    return used > room;
  });
  return over < 0 ? sizes.length : over;
}

/** How many of the texts fit, printed one below the other, by their tokens. */
export function howManyTextsFit(texts: readonly string[], room = ROOM): number {
  let used = 0;
  const over = texts.findIndex((text) => {
    used += estimateTokens(text, room) + 1;
    return used > room;
  });
  return over < 0 ? texts.length : over;
}

/** A text cut to the limit at a line's end where there is one, with a sentence that says how long it was; blocks stay closed. */
export function cutText(text: string, advice: string, room = ROOM): string {
  if (isWithin(text, room)) return text;
  const most = lengthWithin(text, room);
  const lineEnd = text.lastIndexOf('\n', most) + 1;
  const kept = text.slice(0, lineEnd > most / 2 ? lineEnd : most).trimEnd();
  return `${closeBlocks(kept)}\n[Cut: ${kept.length} of ${text.length} characters. ${advice}]`;
}

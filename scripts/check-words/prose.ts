/** A piece of text and where it is from. */
export interface Prose {
  readonly text: string;
  /** For people: `file:line`, or the operation and parameter. */
  readonly where: string;
}

/** The folder can't be compared with; the message is for the person at the terminal. */
export class CannotCheck extends Error {}

/** The words of a text: lower case, without punctuation, markup and apostrophes. */
export function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/['’`]/g, '');
  return plain.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

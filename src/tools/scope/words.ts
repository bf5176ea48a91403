import { wordsOf } from '../arguments.js';

/** The vmids in a list. */
export function numbersIn(value: unknown): string[] {
  return wordsOf(value).filter((word) => /^\d+$/.test(word));
}

/** `vm:100`, `ct:200`: how HA names a guest; a bare number is one too. */
export function haGuests(value: unknown): string[] {
  return wordsOf(value).flatMap((word) => /^(?:vm:|ct:)?(\d+)$/.exec(word)?.[1] ?? []);
}

/** Whether the word can name a node or a storage. */
export function isName(word: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(word);
}

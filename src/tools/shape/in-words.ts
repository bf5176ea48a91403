import { isPlain, type Plain } from '../../domain/plain.js';
import { sizeText } from './sizes.js';

/**
 * The fields of an object with their lists and objects as words, `volid=local:1, size=32 GiB, shared`, and without those
 * that say nothing. What is true is its name alone, what is false is left out.
 */
export function inWords(fields: Plain): Plain {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (typeof value !== 'object' || value === null) return [[name, value]];
      const words = wordsOf(value);
      return words === '' ? [] : [[name, words]];
    }),
  );
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(wordsOf).join(value.some(isPlain) ? '; ' : ', ');
  }
  if (!isPlain(value)) return String(value ?? '');
  return Object.entries(value).flatMap(fieldWords).join(', ');
}

function fieldWords([name, value]: readonly [string, unknown]): string[] {
  if (value === true) return [name];
  if (name === 'size' && typeof value === 'number') return [`size=${sizeText(value)}`];
  const words = wordsOf(value);
  return value === false || words === '' ? [] : [`${name}=${words}`];
}

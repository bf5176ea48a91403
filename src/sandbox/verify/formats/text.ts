/** Small pieces of Perl's handling of text that the formats share. */
import type { TextFormat } from './kinds.js';

/** Whether Perl takes the text for false. */
export function isFalse(text: string): boolean {
  return text === '' || text === '0';
}

/** The text without the characters `char` at its end. (A pattern such as `,+$` would take quadratic time.) */
export function dropTrailing(text: string, char: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === char) end -= 1;
  return text.slice(0, end);
}

/** Takes a text apart as Perl's `split` does, dropping what is empty at the end. */
export function splitAt(text: string, separator: string): string[] {
  const kept = dropTrailing(text, separator);
  return kept === '' ? [] : kept.split(separator);
}

/** Takes a list apart as PVE::Tools::split_list does: at NUL if there is one, else at commas, semicolons and white space. */
export function splitList(text: string): string[] {
  if (text.includes('\0')) return splitAt(text, '\0');
  return text.split(/[,;\s]+/).filter((part) => part !== '');
}

/** The text as Perl's `$` sees it: one newline at the end may be there or not. */
export function chomp(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** A format that is one regular expression (anchored, safe on long values) and one message. */
export function byPattern(pattern: RegExp, message: string | ((text: string) => string)): TextFormat {
  return (text) => {
    if (pattern.test(chomp(text))) return undefined;
    return `${typeof message === 'string' ? message : message(text)}\n`;
  };
}

/** A format that is a test and one message. */
export function byTest(test: (text: string) => boolean, message: string): TextFormat {
  return (text) => (test(chomp(text)) ? undefined : `${message}\n`);
}

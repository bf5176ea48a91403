/** Words that say nothing about what is asked. */
const stopWords = new Set(
  (
    'a an the of to in on at for from by with and or do does how i we you my our your it its this that be been can ' +
    'could should would please me am has have was there then than as so into via pve proxmox der die das den dem ' +
    'ein eine einen im in auf von fur mit und oder wie ich'
  ).split(' '),
);

/** Endings that words are taken for the same without; the first that fits is taken off. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?<=ss|x|ch|sh)es$/, ''],
  [/(?<=[a-z]{2})([bdgmnprt])\1(?:ing|ed)$/, '$1'],
  [/(?<=[a-z]{3})(?:ing|ed)$/, ''],
  [/(?<=[a-z][^su])s$/, ''],
];

/** Enough for every word of the index; queries shall not fill the memory. */
const MOST_KNOWN = 8000;
const known = new Map<string, string>();

/** A word in lower case, without accents and the usual endings: `backups` and `backup` are one. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const [ending, rest] = endings.find(([pattern]) => pattern.test(word)) ?? [/$/, ''];
  const short = word.replace(ending, rest);
  const made = short.length > 4 ? short.replace(/e$/, '') : short;
  if (known.size < MOST_KNOWN) known.set(word, made);
  return made;
}

/** The words of a text in lower case and without accents, names such as `not-backed-up` in their parts. */
export function wordsOf(text: string): string[] {
  const plain = /^[ -~]*$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replaceAll('ß', 'ss');
  return plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** The stems of a text's words that say something. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => (stopWords.has(word) ? [] : [stem(word)]));
}

/** Whether the word says nothing about what is asked. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

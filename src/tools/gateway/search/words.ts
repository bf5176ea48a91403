/** Words that say nothing about what is asked. */
const stopWords = new Set(
  ('a an the of to in on at for from by with and or do does how i we you my our your it its this that be been can ' +
    'could should would please me am has have was there then than as so into via pve proxmox der die das den dem ' +
    'ein eine einen im in auf von fur mit und oder wie ich').split(' '),
);

/** Endings that words are taken for the same without, longest first. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?<=ss|x|ch|sh)es$/, ''],
  [/(?<=[a-z]{3})ing$/, ''],
  [/(?<=[a-z]{3})ed$/, ''],
  [/(?<=[a-z]{2}[^su])s$/, ''],
];

/** A word in lower case, without accents and the usual endings: `Backups` and `backup` are one. */
export function stem(word: string): string {
  const [ending, rest] = endings.find(([pattern]) => pattern.test(word)) ?? [/$/, ''];
  const short = word.replace(ending, rest).replace(/([bdgmnprt])\1$/, '$1');
  return short.length > 4 ? short.replace(/e$/, '') : short;
}

/** The words of a text in lower case and without accents, names such as `vmbr0` and `not-backed-up` in their parts. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** The stems of a text's words that say something. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(stem);
}

/** Whether the word says nothing about what is asked. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

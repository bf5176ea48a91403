/** Words that say nothing about what is asked. */
const stopWords = new Set(
  (
    'a an the of to in on at for from by with and or do how i we you my our your it its this that these those be been ' +
    'can could should would will shall may might must please me us am have had was were there here then than as so ' +
    'into onto out up down over via about per if but not no any some every each other such only just also too very ' +
    'really right now today currently again still already yet want need like trying try help know tell give got ' +
    'way thing stuff something somebody someone everyone using use one two three which s t m re ve d ll don doesn ' +
    'isn which what whats get is are did does has without because since while during before after until between against within per etc pve proxmox ' +
    'der die das den dem des ein eine einen einem einer im in auf von vom zu zum zur fur mit und oder wie ich wir man ' +
    'es er sie mein meine unser aus bei nach uber unter am an als auch noch nur schon bitte mir uns kann konnen soll ' +
    'will mochte muss wird werden sich nicht kein keine andere anderen anderer anderes anderem dann wenn ob damit dass um ' +
    'durch ohne zwischen vor seit bis hier dort jetzt mal da hat haben wurde diese dieser dieses information'
  ).split(' '),
);

/** They stand between the words of a phrase. */
const articles = new Set([
  'a',
  'an',
  'the',
  'my',
  'our',
  'your',
  'this',
  'that',
  'der',
  'die',
  'das',
  'den',
  'dem',
]);

/** Endings that words are taken for the same without; the first that fits is taken off. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?<=[a-z]{3}t)ions?$/, ''],
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

/** Whether the word only points to the next one. */
export function isArticle(word: string): boolean {
  return articles.has(word);
}

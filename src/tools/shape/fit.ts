/** A token is some 3.5 characters of such text; no tokenizer is carried along to know better. */
const CHARACTERS_A_TOKEN = 3.5;
const MOST_TOKENS = 6000;

/** The longest text, and the longest structured content, that a result may have. */
export const MOST_CHARACTERS = MOST_TOKENS * CHARACTERS_A_TOKEN;

/** How many of the items fit, printed one below the other, within the limit. */
export function howManyFit(sizes: readonly number[], room = MOST_CHARACTERS): number {
  let used = 0;
  const over = sizes.findIndex((size) => {
    used += size + 1;
    return used > room;
  });
  return over < 0 ? sizes.length : over;
}

/** A text cut to the limit, with a sentence that says how long it was. */
export function cutText(text: string, advice: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const kept = text.slice(0, text.lastIndexOf('\n', MOST_CHARACTERS - 200) + 1 || MOST_CHARACTERS - 200);
  return `${kept}\n[Cut: ${kept.length} of ${text.length} characters. ${advice}]`;
}

import { splitList } from './list.js';

const pattern = /^[a-z0-9_][a-z0-9_+.-]*$/i;

/** A guest's tags, in the order written; PVE takes `;`, `,` and spaces between them. */
export function parseTags(text: string): string[] {
  return splitList(text);
}

/**
 * Tags as PVE stores them, joined with `;`.
 * @throws TypeError naming the first tag that PVE would refuse.
 */
export function formatTags(tags: readonly string[]): string {
  const wrong = tags.find((tag) => !pattern.test(tag));
  if (wrong !== undefined) {
    throw new TypeError(
      `'${wrong}' is no tag: letters, digits, _, -, + and . only, not beginning with a sign`,
    );
  }
  return tags.join(';');
}

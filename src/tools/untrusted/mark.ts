import { removeHidden } from './hidden.js';

/** The longest cell, line, block and text of PVE's own, in UTF-16 units; what is longer is cut, with a note. */
export const MOST_CELL = 200;
export const MOST_LINE = 1000;
export const MOST_BLOCK = 8000;
export const MOST_OWN = 20_000;

/** How much of a text is looked at: what comes after could only be cut. */
const MOST_READ = 200_000;

/** Words of plain letters and signs, one blank between them: nothing in it could be hidden, and most text is so. */
const plain = /^[!-;=-~]+(?: [!-;=-~]+)*$/;

/** A `<`, or what looks like one, with what may stand between it and a word. */
const opening = /[<\uff1c\ufe64](?=[\s/\\\u2044\u2215\uff0f\u29f8]*([\s\S]{0,40}))/g;

/**
 * Text from a cluster as one cell or one line of a result: nothing hidden, no line breaks or tabs, no more than `most`
 * characters, and nothing that reads as the begin or end of a block.
 */
export function cleanCell(text: string, most = MOST_CELL): string {
  if (text.length <= most && plain.test(text)) return text;
  const clean = escapeMarkers(removeHidden(text.slice(0, MOST_READ)))
    .replace(/\s+/gu, ' ')
    .trim();
  if (clean.length <= most && text.length <= MOST_READ) return clean;
  const note = ` [cut: ${text.length} characters]`;
  return `${cutAt(clean, most - note.length).trimEnd()}${note}`;
}

/** As `cleanCell`, with the room of a log line or an error message. */
export function cleanLine(text: string): string {
  return cleanCell(text, MOST_LINE);
}

/**
 * Longer text from a cluster, in a block that says whose words it holds: `<untrusted source="…">`, the text,
 * `</untrusted>`. Nothing in the text can end the block; what is cut off is told in the opening marker, where the text
 * can't forge it.
 * @param source What the text is: `description of guest 100`.
 */
export function cleanBlock(text: string, source: string, most = MOST_BLOCK): string {
  const clean = escapeMarkers(removeHidden(text.slice(0, MOST_READ)));
  const shown = cutAt(clean, most);
  const cut =
    shown.length < clean.length || text.length > MOST_READ
      ? ` cut="${shown.length} of ${text.length} characters"`
      : '';
  return `<untrusted source="${attribute(source)}"${cut}>\n${shown}\n</untrusted>`;
}

/** PVE's own words, such as a setting or a path: lines stay as they are, nothing hidden, none that reads as a marker. */
export function cleanOwn(text: string): string {
  if (text.length <= MOST_OWN && plain.test(text)) return text;
  const shown = cutAt(escapeMarkers(removeHidden(text.slice(0, MOST_READ))), MOST_OWN);
  return text.length <= MOST_OWN ? shown : `${shown}\n[cut: ${text.length} characters]`;
}

/** A text as the value of an attribute. */
function attribute(text: string): string {
  return cleanCell(text.slice(0, MOST_READ).replace(/[<>"&\uff1c\ufe64]/g, "'"));
}

/** `</untrusted>` and all that a reader might take for it: other widths, cases and spacings of it. */
function escapeMarkers(text: string): string {
  return text.replace(opening, (sign, after: string) =>
    after.normalize('NFKC').toLowerCase().startsWith('untrusted') ? '&lt;' : sign,
  );
}

/** The first `most` units, without half a character at the end. */
function cutAt(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** One of PVE's named formats, as far as it can be judged without asking a cluster. */
export interface Format {
  /** Whether PVE would take the text; true too where only the cluster can tell. */
  readonly accepts: (text: string) => boolean;
  /** What is expected, as a noun: `a node's name`. */
  readonly expects: string;
  /** A text that PVE takes. */
  readonly example: string;
  /** All texts it takes, where they can be counted. */
  readonly choices?: readonly string[];
}

/** Formats by PVE's names, `-list` and `-opt` cut off. */
export type Formats = Readonly<Record<string, Format>>;

/** Perl's `$` matches before a newline at the end too, so PVE lets one pass wherever it anchors a pattern with it. */
function withoutLastNewline(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** A format that is one pattern, which must span the whole text. */
export function matching(pattern: RegExp, expects: string, example: string): Format {
  return { accepts: (text) => pattern.test(withoutLastNewline(text)), expects, example };
}

/** A format that is a fixed set of words. */
export function oneOf(choices: readonly string[], expects: string): Format {
  return { accepts: (text) => choices.includes(text), expects, example: choices[0] ?? '', choices };
}

/** A format that takes what any of the given ones takes. */
export function anyOf(formats: readonly Format[], expects: string): Format {
  const example = formats[0]?.example ?? '';
  return { accepts: (text) => formats.some((format) => format.accepts(text)), expects, example };
}

/** A format decided by a function. */
export function judgedBy(accepts: (text: string) => boolean, expects: string, example: string): Format {
  return { accepts: (text) => accepts(withoutLastNewline(text)), expects, example };
}

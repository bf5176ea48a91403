const perlWord = '\\p{L}\\p{M}\\p{N}_';
const perlDigit = '\\p{Nd}';

/** Perl's `\w` and `\d` know the letters and digits of all languages, JavaScript's only those of ASCII. */
function withPerlClasses(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\.|[[\]]/g, (token) => {
    if (token === '[' || token === ']') inClass = token === '[';
    const all = token === '\\w' ? perlWord : token === '\\d' ? perlDigit : undefined;
    if (all === undefined) return token;
    return inClass ? all : `[${all}]`;
  });
}

/** A test for a pattern of the generated table, as Perl would decide it. */
export function matcherOf(source: string, ignoreCase = false): (text: string) => boolean {
  const flags = ignoreCase ? 'i' : '';
  const plain = new RegExp(source, flags);
  return (text) =>
    plain.test(text) ||
    (/[^\0-\x7f]/.test(text) && new RegExp(withPerlClasses(source), `${flags}u`).test(text));
}

import { SpecError } from '../read/json.js';
import type { Pattern } from './operation.js';

/**
 * PVE's pattern for the names of container images tries `[-]*` between every two letters, which takes JavaScript's
 * engine time that doubles with each letter. One hyphen or more matches the same names.
 */
const slow = '(?:[._]|__|[-]*)';
const quick = '(?:[._]|__|-+)';

/**
 * Translates one of PVE's Perl patterns. PVE matches with `m/^PATTERN$/`, so the anchors stand without a group:
 * in a pattern with a top-level `|` they bind to the outer branches only, and so they do here.
 *
 * Perl's `(?^i:…)` ignores case within a group, which JavaScript can't: the whole pattern then ignores case, so it
 * never refuses what PVE accepts.
 */
export function translatePattern(perl: string, at: string): Pattern {
  const body = keepAtoms(perl)
    .replaceAll(/\(\?\^[a-z]*:/g, '(?:')
    .replaceAll(/\{,(\d+)\}/g, '{0,$1}')
    .replaceAll(slow, quick);
  const source = dropUselessEscapes(
    `${body.startsWith('^') ? '' : '^'}${body}${body.endsWith('$') ? '' : '$'}`,
  );
  try {
    new RegExp(source, 'u');
  } catch (error) {
    throw new SpecError(at, `pattern can't be translated from Perl: ${perl} (${String(error)})`);
  }
  return { perl, source, ignoreCase: /\(\?\^[a-z]*i[a-z]*:/.test(perl) };
}

/**
 * Atomic groups `(?>…)`, which don't try shorter matches of themselves, as JavaScript can say it: a look-ahead does not
 * either, and what it captured is then taken. As plain groups they would take time that doubles with each letter.
 */
function keepAtoms(perl: string): string {
  const from = perl.indexOf('(?>');
  if (from < 0) return perl;
  const to = closingParenthesis(perl, from);
  const name = `atom${from}`;
  const inner = keepAtoms(perl.slice(from + 3, to));
  return `${perl.slice(0, from)}(?:(?=(?<${name}>${inner}))\\k<${name}>)${keepAtoms(perl.slice(to + 1))}`;
}

function closingParenthesis(pattern: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return pattern.length;
}

/** Flag `u`, which JSON Schema validators use, forbids escapes of characters that need none. */
function dropUselessEscapes(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\.|\[|\]/gs, (token) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    else if (isUselessEscape(token[1] ?? '', inClass)) return token.slice(1);
    return token;
  });
}

function isUselessEscape(char: string, inClass: boolean): boolean {
  if (/[A-Za-z0-9]/.test(char)) return false;
  if (inClass && char === '-') return false;
  return !'^$\\.*+?()[]{}|/'.includes(char);
}

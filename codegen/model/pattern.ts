import { SpecError } from '../read/json.js';
import type { Pattern } from './operation.js';

/**
 * Translates one of PVE's Perl patterns. PVE matches with `m/^PATTERN$/`, so the anchors stand without a group:
 * in a pattern with a top-level `|` they bind to the outer branches only, and so they do here.
 *
 * Perl's `(?^i:…)` ignores case within a group, which JavaScript can't: the whole pattern then ignores case, so it
 * never refuses what PVE accepts. Atomic groups become plain ones, which match the same or more.
 */
export function translatePattern(perl: string, at: string): Pattern {
  const body = perl
    .replaceAll(/\(\?\^[a-z]*:/g, '(?:')
    .replaceAll('(?>', '(?:')
    .replaceAll(/\{,(\d+)\}/g, '{0,$1}');
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

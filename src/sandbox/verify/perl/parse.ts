/**
 * Reads the part of Perl's pattern language that PVE's schemas use into a tree.
 * Captures, possessiveness and laziness mean nothing for a yes-or-no match and are dropped;
 * look-around and back-references are not in use and are refused.
 */

/** Says whether one code point belongs to a class. */
export type CharTest = (code: number) => boolean;

export type PatternNode =
  | { readonly kind: 'char'; readonly test: CharTest }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly body: PatternNode; readonly min: number; readonly max: number };

interface Cursor {
  readonly text: string;
  at: number;
  ignoreCase: boolean;
}

const word = /[\p{L}\p{M}\p{N}\p{Pc}]/u;
const digit = /\p{Nd}/u;
const space = /\s/u;

const not =
  (test: CharTest): CharTest =>
  (code) =>
    !test(code);
const inSet =
  (set: RegExp): CharTest =>
  (code) =>
    set.test(String.fromCodePoint(code));
const range =
  (from: number, to: number): CharTest =>
  (code) =>
    code >= from && code <= to;

const shorthands: Readonly<Record<string, CharTest>> = {
  w: inSet(word),
  W: not(inSet(word)),
  d: inSet(digit),
  D: not(inSet(digit)),
  s: inSet(space),
  S: not(inSet(space)),
};

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, '0': 0 };

/** Parses a Perl pattern. Throws a `SyntaxError` on anything outside the subset. */
export function parsePattern(text: string): PatternNode {
  const cursor: Cursor = { text, at: 0, ignoreCase: false };
  const node = parseChoice(cursor);
  if (cursor.at < text.length) throw unsupported(cursor);
  return node;
}

function unsupported(cursor: Cursor): SyntaxError {
  return new SyntaxError(`unsupported pattern '${cursor.text}' at ${cursor.at}`);
}

function parseChoice(cursor: Cursor): PatternNode {
  const parts = [parseSequence(cursor)];
  while (cursor.text[cursor.at] === '|') {
    cursor.at += 1;
    parts.push(parseSequence(cursor));
  }
  return { kind: 'choice', parts };
}

function parseSequence(cursor: Cursor): PatternNode {
  const parts: PatternNode[] = [];
  for (;;) {
    const char = cursor.text[cursor.at];
    if (char === undefined || char === '|' || char === ')') return { kind: 'sequence', parts };
    parts.push(parseQuantified(cursor));
  }
}

const quantifiers: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Infinity],
  '+': [1, Infinity],
  '?': [0, 1],
};

function parseQuantified(cursor: Cursor): PatternNode {
  const body = parseAtom(cursor);
  const counted = /^\{(\d*)(,?)(\d*)\}/.exec(cursor.text.slice(cursor.at, cursor.at + 20));
  const simple = quantifiers[cursor.text[cursor.at] ?? ''];
  if (counted && counted[0] !== '{}' && counted[0] !== '{,}') {
    cursor.at += counted[0].length;
    const min = Number(counted[1]);
    const max = counted[2] === '' ? min : counted[3] === '' ? Infinity : Number(counted[3]);
    return { kind: 'repeat', body, min, max };
  }
  if (!simple) return body;
  cursor.at += 1;
  if (/[?+]/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
  return { kind: 'repeat', body, min: simple[0], max: simple[1] };
}

function parseAtom(cursor: Cursor): PatternNode {
  const char = cursor.text[cursor.at];
  if (char === '(') return parseGroup(cursor);
  if (char === '[') return { kind: 'char', test: parseClass(cursor) };
  if (char === '\\') return { kind: 'char', test: parseEscape(cursor) };
  const code = cursor.text.codePointAt(cursor.at);
  if (code === undefined) throw unsupported(cursor);
  cursor.at += code > 0xffff ? 2 : 1;
  if (char === '^') return { kind: 'start' };
  if (char === '$') return { kind: 'end' };
  if (char === '.') return { kind: 'char', test: (other) => other !== 10 };
  return { kind: 'char', test: literal(code, cursor) };
}

function parseGroup(cursor: Cursor): PatternNode {
  const opening = /^\((?:\?(?:>|\^?([a-z]*):))?/.exec(cursor.text.slice(cursor.at, cursor.at + 12));
  if (!opening) throw unsupported(cursor);
  const outer = cursor.ignoreCase;
  cursor.at += opening[0].length;
  if (cursor.text[cursor.at] === '?') throw unsupported(cursor);
  if (opening[0].startsWith('(?^')) cursor.ignoreCase = false;
  if (opening[1]?.includes('i')) cursor.ignoreCase = true;
  const node = parseChoice(cursor);
  if (cursor.text[cursor.at] !== ')') throw unsupported(cursor);
  cursor.at += 1;
  cursor.ignoreCase = outer;
  return node;
}

function parseEscape(cursor: Cursor): CharTest {
  const name = cursor.text[cursor.at + 1] ?? '';
  const shorthand = shorthands[name];
  if (!shorthand) return literal(readEscapedCode(cursor), cursor);
  cursor.at += 2;
  return shorthand;
}

function readEscapedCode(cursor: Cursor): number {
  const hex = /^\\x([0-9a-fA-F]{1,2})/.exec(cursor.text.slice(cursor.at, cursor.at + 4));
  if (hex) {
    cursor.at += hex[0].length;
    return Number.parseInt(hex[1] ?? '', 16);
  }
  const name = cursor.text[cursor.at + 1];
  if (name === undefined || (/[1-9a-zA-Z]/.test(name) && controls[name] === undefined))
    throw unsupported(cursor);
  cursor.at += 2;
  return controls[name] ?? name.charCodeAt(0);
}

function parseClass(cursor: Cursor): CharTest {
  cursor.at += 1;
  const negated = cursor.text[cursor.at] === '^';
  if (negated) cursor.at += 1;
  const tests: CharTest[] = [];
  for (let first = true; first || cursor.text[cursor.at] !== ']'; first = false) {
    if (cursor.at >= cursor.text.length) throw unsupported(cursor);
    tests.push(parseClassMember(cursor));
  }
  cursor.at += 1;
  const test: CharTest = (code) => tests.some((member) => member(code));
  return negated ? not(test) : test;
}

function parseClassMember(cursor: Cursor): CharTest {
  const shorthand =
    cursor.text[cursor.at] === '\\' ? shorthands[cursor.text[cursor.at + 1] ?? ''] : undefined;
  if (shorthand) {
    cursor.at += 2;
    return shorthand;
  }
  const from = readClassCode(cursor);
  const isRange = cursor.text[cursor.at] === '-' && cursor.text[cursor.at + 1] !== ']';
  if (!isRange) return literal(from, cursor);
  cursor.at += 1;
  return caseFolded(range(from, readClassCode(cursor)), cursor.ignoreCase);
}

function readClassCode(cursor: Cursor): number {
  if (cursor.text[cursor.at] === '\\') return readEscapedCode(cursor);
  const code = cursor.text.codePointAt(cursor.at);
  if (code === undefined) throw unsupported(cursor);
  cursor.at += code > 0xffff ? 2 : 1;
  return code;
}

function literal(code: number, cursor: Cursor): CharTest {
  return caseFolded((other) => other === code, cursor.ignoreCase);
}

function caseFolded(test: CharTest, ignoreCase: boolean): CharTest {
  if (!ignoreCase) return test;
  return (code) => {
    const char = String.fromCodePoint(code);
    return [char, char.toLowerCase(), char.toUpperCase()].some((form) => test(form.codePointAt(0) ?? code));
  };
}

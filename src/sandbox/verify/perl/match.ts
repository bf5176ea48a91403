/**
 * Matches values against PVE's Perl patterns with a finite automaton: the time is linear in the
 * value's length for every pattern, so no value, however long, can hold the server up.
 */
import { type CharTest, type PatternNode, parsePattern } from './parse.js';

/** States are numbers; a state either consumes one character, passes on for free, or asserts a position. */
interface Automaton {
  readonly chars: (CharTest | undefined)[];
  readonly next: number[][];
  readonly asserts: ('start' | 'end' | undefined)[];
  readonly start: number;
  readonly final: number;
}

interface Position {
  /** Counts the positions from 1. */
  readonly turn: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const compiled = new Map<string, Automaton>();

/**
 * Whether Perl's `$value =~ m/^PATTERN$/` would hold. As there, the anchors stand beside the pattern and not
 * around it, so in `a|b` only the first alternative is bound to the start and only the last to the end,
 * and a newline may follow the end. Throws a `SyntaxError` for a pattern outside the supported subset.
 */
export function matchesPattern(pattern: string, value: string): boolean {
  let automaton = compiled.get(pattern);
  if (!automaton) {
    automaton = compile(parsePattern(`^${pattern}$`));
    compiled.set(pattern, automaton);
  }
  return run(automaton, value);
}

function compile(node: PatternNode): Automaton {
  const build: Build = { chars: [], next: [], asserts: [] };
  const final = addState(build);
  const start = link(build, node, final);
  return { ...build, start, final };
}

type Build = Pick<Automaton, 'chars' | 'next' | 'asserts'>;

function addState(build: Build, next: number[] = [], test?: CharTest, assert?: 'start' | 'end'): number {
  build.chars.push(test);
  build.asserts.push(assert);
  return build.next.push(next) - 1;
}

/** Adds the states of a node that leads on to `then`; answers the state to enter by. */
function link(build: Build, node: PatternNode, then: number): number {
  switch (node.kind) {
    case 'char':
      return addState(build, [then], node.test);
    case 'start':
    case 'end':
      return addState(build, [then], undefined, node.kind);
    case 'sequence':
      return node.parts.reduceRight((after, part) => link(build, part, after), then);
    case 'choice':
      return addState(
        build,
        node.parts.map((part) => link(build, part, then)),
      );
    case 'repeat':
      return linkRepeat(build, node.body, node.min, node.max, then);
  }
}

function linkRepeat(build: Build, body: PatternNode, min: number, max: number, then: number): number {
  let entry = then;
  if (max === Infinity) {
    const exits: number[] = [];
    entry = addState(build, exits);
    exits.push(link(build, body, entry), then);
  } else {
    // Nested rather than chained, so that the exits of all optional turns are one step away.
    for (let turn = min; turn < max; turn += 1) entry = addState(build, [link(build, body, entry), then]);
  }
  for (let turn = 0; turn < min; turn += 1) entry = link(build, body, entry);
  return entry;
}

function run(automaton: Automaton, value: string): boolean {
  const codes = Array.from(value, (char) => char.codePointAt(0) ?? 0);
  const lastBreak = codes.at(-1) === 10 ? codes.length - 1 : codes.length;
  /** When each state was last entered, as the position plus one. */
  const entered = new Uint32Array(automaton.next.length);
  let reached: number[] = [];
  for (let at = 0; ; at += 1) {
    const position = { turn: at + 1, atStart: at === 0, atEnd: at >= lastBreak };
    reached.push(automaton.start);
    const open = enter(automaton, reached, entered, position);
    if (entered[automaton.final] === position.turn) return true;
    const code = codes[at];
    if (code === undefined) return false;
    reached = [];
    for (const state of open) {
      if (automaton.chars[state]?.(code)) reached.push(...(automaton.next[state] ?? []));
    }
  }
}

/** Enters every state that can be reached from `from` without consuming a character; answers those that consume one. */
function enter(automaton: Automaton, from: number[], entered: Uint32Array, position: Position): number[] {
  const open: number[] = [];
  for (let state = from.pop(); state !== undefined; state = from.pop()) {
    if (entered[state] === position.turn) continue;
    entered[state] = position.turn;
    const assert = automaton.asserts[state];
    if (automaton.chars[state] !== undefined) open.push(state);
    else if (!(assert === 'start' && !position.atStart) && !(assert === 'end' && !position.atEnd)) {
      from.push(...(automaton.next[state] ?? []));
    }
  }
  return open;
}

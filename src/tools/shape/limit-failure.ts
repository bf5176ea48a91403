import type { InvalidArgument, Suggestion, ToolError } from '../result.js';
import { closeBlocks } from './blocks.js';
import { ROOM } from './fit.js';
import { isWithin, lengthWithin } from './tokens.js';

/** How much of each text (tokens) and of each list (items) a failure keeps; the first that makes it fit counts. */
const levels: readonly Level[] = [
  { text: 1500, items: 200 },
  { text: 800, items: 80 },
  { text: 400, items: 30 },
  { text: 200, items: 15 },
  { text: 100, items: 8 },
  { text: 50, items: 4 },
  { text: 25, items: 1 },
];

interface Level {
  readonly text: number;
  readonly items: number;
}

/** Fields that an object keeps at every level. */
const FEWEST_FIELDS = 12;
/** Objects below this depth of a value are shown as text. */
const DEEPEST = 2;
/** Most cuts that are told. */
const MOST_TOLD = 10;

/**
 * A failure within the limit: the same object where it fits; else its long texts and lists are cut, and `context.note`
 * says which. Of a log the end is kept, as it says what went wrong.
 * @param most Tokens that are let pass as they are; what is cut is cut to less, with room for the note.
 */
export function limitFailure(error: ToolError, most = ROOM): ToolError {
  if (isWithin(JSON.stringify({ error }), most)) return error;
  let limited = error;
  for (const level of levels) {
    limited = cutTo(error, level);
    if (isWithin(JSON.stringify({ error: limited }), ROOM)) break;
  }
  return limited;
}

function cutTo(error: ToolError, level: Level): ToolError {
  const cut = new Cutter(level);
  const { message, missing, invalid, context, suggestions, related_tools } = error;
  const shorter = {
    ...error,
    message: cut.text('message', message),
    missing: cut.names('missing', missing),
    invalid: cut.list('invalid', invalid).map((one, at) => cut.argument(`invalid[${at}]`, one)),
    context: cut.fields('context', context),
    suggestions: cut.list('suggestions', suggestions).map((one, at) => cut.call(`suggestions[${at}]`, one)),
    related_tools: cut.names('related_tools', related_tools),
  };
  return { ...shorter, context: { ...shorter.context, note: cut.note() } };
}

/** Cuts the parts of one failure, and remembers what it has cut. */
class Cutter {
  readonly #told: string[] = [];

  constructor(private readonly level: Level) {}

  note(): string {
    const more = this.#told.length > MOST_TOLD ? ` and ${this.#told.length - MOST_TOLD} more` : '';
    return `cut for its size: ${this.#told.slice(0, MOST_TOLD).join(', ')}${more}`;
  }

  text(name: string, text: string): string {
    if (isWithin(text, this.level.text)) return text;
    const length = lengthWithin(text, this.level.text);
    this.#told.push(`${name} after ${length} of ${text.length} characters`);
    return `${closeBlocks(text.slice(0, length))}…`;
  }

  list<T>(name: string, items: readonly T[], isLog = false): readonly T[] {
    const { items: most } = this.level;
    if (items.length <= most) return items;
    this.#told.push(`${name}, the ${isLog ? 'last' : 'first'} ${most} of ${items.length} kept`);
    return isLog ? items.slice(-most) : items.slice(0, most);
  }

  names(name: string, names: readonly string[]): readonly string[] {
    return this.list(name, names).map((one, at) => this.text(`${name}[${at}]`, one));
  }

  fields(name: string, fields: Readonly<Record<string, unknown>>, depth = 0): Record<string, unknown> {
    const entries = Object.entries(fields);
    const most = Math.max(this.level.items, FEWEST_FIELDS);
    if (entries.length > most) this.#told.push(`${name}, the first ${most} of ${entries.length} fields kept`);
    return Object.fromEntries(
      entries
        .slice(0, most)
        .map(([key, value]) => [
          this.text(`a name in ${name}`, key),
          this.value(`${name}.${key.slice(0, 40)}`, value, depth, key === 'log'),
        ]),
    );
  }

  value(name: string, value: unknown, depth: number, isLog = false): unknown {
    if (typeof value === 'string') return this.text(name, value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth >= DEEPEST) {
      const text = JSON.stringify(value);
      return isWithin(text, this.level.text) ? value : this.text(name, text);
    }
    if (!Array.isArray(value)) return this.fields(name, { ...value }, depth + 1);
    return this.list(name, value, isLog).map((item, at) => this.value(`${name}[${at}]`, item, depth + 1));
  }

  argument(name: string, one: InvalidArgument): InvalidArgument {
    const { parameter, expected, given, example, valid, nearest } = one;
    return {
      ...one,
      parameter: this.text(`${name}.parameter`, parameter),
      expected: this.text(`${name}.expected`, expected),
      ...(given === undefined ? {} : { given: this.value(`${name}.given`, given, DEEPEST) }),
      ...(example === undefined ? {} : { example: this.value(`${name}.example`, example, DEEPEST) }),
      ...(valid === undefined ? {} : { valid: this.names(`${name}.valid`, valid) }),
      ...(nearest === undefined ? {} : { nearest: this.text(`${name}.nearest`, nearest) }),
    };
  }

  call(name: string, { tool, arguments: given, why }: Suggestion): Suggestion {
    return {
      tool: this.text(`${name}.tool`, tool),
      arguments: this.fields(`${name}.arguments`, given, 1),
      why: this.text(`${name}.why`, why),
    };
  }
}

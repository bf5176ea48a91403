import { printScalar } from './scalar.js';

/** What one property of a property string is, as far as reading and writing it goes. */
export interface PropertyPart {
  readonly type: string;
  /** Its name may be left out: a bare value is this one's. */
  readonly defaultKey?: true;
  /** Another name of property `alias`. */
  readonly alias?: string;
  /** With `alias`: the name itself is the value of property `keyAlias`, as in `virtio=MAC`. */
  readonly keyAlias?: string;
}

/** The properties that a kind of property string has, by name. */
export type PropertyKind = Readonly<Record<string, PropertyPart>>;

/** A property's value, typed by its kind. */
export type PropertyValue = string | number | boolean;

/** A property string, read. Properties that the kind does not know are kept as texts. */
export interface Properties {
  [name: string]: PropertyValue | undefined;
}

/** One piece between commas: which properties it sets, each with its text. */
export interface PropertyPiece {
  readonly written: string;
  /** The name as written, undefined for a bare value. */
  readonly key: string | undefined;
  readonly sets: readonly (readonly [name: string, text: string])[];
}

const trueWords = /^(?:1|on|yes|true)$/i;
const falseWords = /^(?:0|off|no|false)$/i;

/** A property's text as the boolean, number or string that its type asks for; a text that does not fit stays. */
function typed(text: string, type: string | undefined): PropertyValue {
  if (type === 'boolean') return trueWords.test(text) || (falseWords.test(text) ? false : text);
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number) || text.includes('.') ? number : text;
  }
  return text;
}

function partOf(kind: PropertyKind, name: string): PropertyPart | undefined {
  return Object.hasOwn(kind, name) ? kind[name] : undefined;
}

/** The name of the property that a bare value belongs to. */
export function defaultKeyOf(kind: PropertyKind): string | undefined {
  return Object.keys(kind).find((name) => kind[name]?.defaultKey === true);
}

function settingsOf(kind: PropertyKind, key: string, text: string): PropertyPiece['sets'] {
  const { alias, keyAlias } = partOf(kind, key) ?? {};
  if (alias === undefined) return [[key, text]];
  return keyAlias === undefined
    ? [[alias, text]]
    : [
        [keyAlias, key],
        [alias, text],
      ];
}

function pieceOf(kind: PropertyKind, written: string): PropertyPiece {
  const [, key, text] = /^([^=]+)=([\s\S]+)$/.exec(written) ?? [];
  if (key !== undefined && text !== undefined) return { written, key, sets: settingsOf(kind, key, text) };
  if (written.includes('='))
    throw new TypeError(`has '${written}', which lacks a name or a value beside its '='`);
  const name = defaultKeyOf(kind);
  if (name === undefined) throw new TypeError(`has '${written}' without a name: write name=value`);
  return { written, key: undefined, sets: [[name, written]] };
}

/**
 * The pieces of a property string, as PVE::JSONSchema::parse_property_string splits it: at commas, which no value can
 * hold; pieces of white space count for nothing.
 * @throws TypeError that completes the sentence "the parameter …".
 */
export function piecesOf(text: string, kind: PropertyKind): PropertyPiece[] {
  const pieces = text
    .split(',')
    .filter((written) => written.trim() !== '')
    .map((written) => pieceOf(kind, written));
  const set = new Set<string>();
  for (const piece of pieces) {
    const twice = clashOf(piece, set);
    if (twice !== undefined) throw new TypeError(`sets '${twice}' twice`);
    for (const [name] of piece.sets) set.add(name);
  }
  return pieces;
}

/** PVE minds a name that is set already, but lets an alias win over what it stands for. */
function clashOf({ key, sets }: PropertyPiece, set: ReadonlySet<string>): string | undefined {
  const [first] = sets[0] ?? [];
  const guarded = sets.length > 1 ? first : (key ?? first);
  return guarded !== undefined && set.has(guarded) ? guarded : undefined;
}

/**
 * Reads a property string: `virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1` becomes `{ model: 'virtio', macaddr:
 * 'BC:24:11:00:00:01', bridge: 'vmbr0', firewall: true }`. Aliases count as what they stand for.
 * @throws TypeError that completes the sentence "the parameter …".
 */
export function parsePropertyString(text: string, kind: PropertyKind): Properties {
  const pairs = piecesOf(text, kind).flatMap(({ sets }) => sets);
  return Object.fromEntries(pairs.map(([name, value]) => [name, typed(value, partOf(kind, name)?.type)]));
}

/** Whether two values of a property are written alike. */
export function sameProperty(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : printScalar(a) === printScalar(b);
}

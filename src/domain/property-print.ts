import {
  defaultKeyOf,
  type Properties,
  type PropertyKind,
  type PropertyPiece,
  parsePropertyString,
  piecesOf,
  sameProperty,
} from './property-parse.js';
import { printPropertyString } from './property-string.js';
import { printScalar } from './scalar.js';

/** The short form's name (`virtio` in `virtio=MAC`) for these properties, where the kind has one. */
function shortKeyOf(kind: PropertyKind, value: Properties): string | undefined {
  return Object.keys(kind).find((name) => {
    const { alias, keyAlias } = kind[name] ?? {};
    return (
      alias !== undefined && keyAlias !== undefined && value[keyAlias] === name && value[alias] !== undefined
    );
  });
}

/** Pieces in the order that PVE prints: the short form or the default property first, the rest by name. */
function canonicalPieces(value: Properties, kind: PropertyKind): string[] {
  const present = Object.keys(value).filter((name) => value[name] !== undefined);
  const short = shortKeyOf(kind, value);
  const { alias = '', keyAlias = '' } = (short === undefined ? undefined : kind[short]) ?? {};
  const bare = defaultKeyOf(kind);
  const isFirst = (name: string) =>
    short === undefined ? name === bare : name === alias || name === keyAlias;
  const rest = present.filter((name) => !isFirst(name)).sort();
  const first =
    short !== undefined
      ? [printPropertyString({ [short]: value[alias] })]
      : present.filter(isFirst).map((name) => bareText(name, value));
  return [...first, ...rest.map((name) => printPropertyString({ [name]: value[name] }))];
}

/** A bare value; PVE would take one with an `=` in it for a name and a value. */
function bareText(name: string, value: Properties): string {
  const text = printPropertyString({ [name]: value[name] });
  const bare = printScalar(value[name]);
  return bare.includes('=') ? text : bare;
}

/**
 * Prints properties in PVE's own order and shortest form: `virtio=MAC,bridge=vmbr0`.
 * @throws TypeError that completes the sentence "the parameter …".
 */
export function printCanonical(value: Properties, kind: PropertyKind): string {
  return canonicalPieces(value, kind).join(',');
}

/** A piece with its new value, written in the way the old one was. */
function rewritten(piece: PropertyPiece, value: Properties, kind: PropertyKind): string[] {
  const sets = Object.fromEntries(piece.sets.map(([name]) => [name, value[name]]));
  const [only] = piece.sets;
  if (piece.sets.length > 1 || piece.key === undefined || only === undefined)
    return canonicalPieces(sets, kind);
  return value[only[0]] === undefined ? [] : [printPropertyString({ [piece.key]: value[only[0]] })];
}

/**
 * Prints properties over the text they were read from: what is unchanged keeps its place and spelling, what is
 * undefined or gone is left out, what is new comes last. Unchanged properties give back the very text.
 * @throws TypeError that completes the sentence "the parameter …".
 */
export function reprintPropertyString(original: string, value: Properties, kind: PropertyKind): string {
  const before = parsePropertyString(original, kind);
  const names = new Set([...Object.keys(before), ...Object.keys(value)]);
  const changed = new Set([...names].filter((name) => !sameProperty(before[name], value[name])));
  if (changed.size === 0) return original;
  const kept = piecesOf(original, kind).flatMap((piece) =>
    piece.sets.some(([name]) => changed.has(name)) ? rewritten(piece, value, kind) : [piece.written],
  );
  const added = Object.fromEntries(
    Object.entries(value).filter(([name]) => changed.has(name) && before[name] === undefined),
  );
  const isAdded = Object.values(added).some((item) => item !== undefined);
  return [...kept, ...(isAdded ? [printPropertyString(added)] : [])].join(',');
}

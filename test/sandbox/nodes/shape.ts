/** The type of a value as JSON has it. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** All rows of a list as one: each field with the values that it has anywhere. */
function fieldsOf(rows: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const fields = new Map<string, unknown[]>();
  for (const row of rows) {
    for (const [name, value] of entriesOf(row)) fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/**
 * Where the values of one place differ in type or fields, both given as all values that stand there; `cut` where not
 * all rows were recorded, so that fields may be missing in the recording.
 */
function compare(
  path: string,
  recorded: readonly unknown[],
  given: readonly unknown[],
  cut: boolean,
): readonly string[] {
  if (recorded.length === 0) return [];
  if (given.length === 0) return [`${path}: nothing there`];
  const types = new Set(recorded.map(typeOf));
  const wrong = given.find((value) => !types.has(typeOf(value)));
  if (wrong !== undefined) return [`${path}: ${typeOf(wrong)}, not ${[...types].join(' or ')}`];
  if (types.has('array')) return compare(`${path}[]`, recorded.flat(), given.flat(), cut);
  if (!types.has('object')) return [];
  const [before, after] = [fieldsOf(recorded), fieldsOf(given)];
  const added = [...after.keys()].filter((name) => !cut && !before.has(name));
  return [
    ...added.map((name) => `${path}.${name}: not recorded`),
    ...[...before].flatMap(([name, values]) =>
      compare(`${path}.${name}`, values, after.get(name) ?? [], cut),
    ),
  ];
}

/** The places where an answer differs in type or fields from the recorded one, of whose rows some were `cut`. */
export function differences(recorded: unknown, given: unknown, cut: boolean): readonly string[] {
  return compare('data', [recorded], [given], cut);
}

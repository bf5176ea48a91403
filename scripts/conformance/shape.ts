/** Whether a value is an object with properties. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Names and types of a value as text; an array is the set of its rows' shapes. Equal shapes give equal text. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value))
    return `[${Array.from(new Set(value.map(shapeOf)))
      .sort()
      .join('|')}]`;
  if (!isRecord(value)) return typeName(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${name}:${shapeOf(value[name])}`).join(',')}}`;
}

function differenceOfRecords(
  recorded: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
  at: string,
  cut: boolean,
): string | undefined {
  const missing = Object.keys(recorded).filter((name) => !(name in got));
  const extra = Object.keys(got).filter((name) => !(name in recorded));
  if (missing.length > 0 || extra.length > 0) {
    const parts = [missing.length > 0 ? `lacks ${missing}` : '', extra.length > 0 ? `has also ${extra}` : ''];
    return `${at} ${parts.filter((part) => part !== '').join(', ')}`;
  }
  for (const [name, value] of Object.entries(recorded)) {
    const difference = shapeDifference(value, got[name], `${at}.${name}`, cut);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** The row of the answer that a recorded row was most likely meant to be: the one with the fewest other properties. */
function nearestRow(row: unknown, rows: readonly unknown[]): unknown {
  if (!isRecord(row)) return rows[0];
  const names = Object.keys(row);
  const distance = (other: unknown): number => {
    if (!isRecord(other)) return Number.POSITIVE_INFINITY;
    const shared = names.filter((name) => name in other).length;
    const sameIdentity = names.filter((name) => typeof row[name] === 'string' && row[name] === other[name]);
    return names.length + Object.keys(other).length - 2 * shared - sameIdentity.length;
  };
  return rows.toSorted((a, b) => distance(a) - distance(b))[0];
}

function differenceOfArrays(
  recorded: readonly unknown[],
  got: readonly unknown[],
  at: string,
  cut: boolean,
): string | undefined {
  if (recorded.length === 0 && got.length > 0) return `${at}[] is not empty: ${JSON.stringify(got[0])}`;
  if (recorded.length > 0 && got.length === 0) return `${at}[] is empty`;
  const known = new Set(got.map(shapeOf));
  const missing = recorded.find((row) => !known.has(shapeOf(row)));
  if (missing !== undefined) {
    return (
      shapeDifference(missing, nearestRow(missing, got), `${at}[]`, cut) ?? `${at}[] rows of another kind`
    );
  }
  if (cut) return undefined;
  const wanted = new Set(recorded.map(shapeOf));
  const extra = got.find((row) => !wanted.has(shapeOf(row)));
  if (extra === undefined) return undefined;
  return (
    shapeDifference(nearestRow(extra, recorded), extra, `${at}[]`, cut) ?? `${at}[] rows of another kind`
  );
}

/**
 * Where names or types of an answer first differ from the recorded ones; undefined where they agree. The rows of
 * arrays are compared as sets of shapes; `cut` says that the recorded arrays hold only some of the rows.
 */
export function shapeDifference(
  recorded: unknown,
  got: unknown,
  at: string,
  cut: boolean,
): string | undefined {
  if (Array.isArray(recorded) && Array.isArray(got)) return differenceOfArrays(recorded, got, at, cut);
  if (isRecord(recorded) && isRecord(got)) return differenceOfRecords(recorded, got, at, cut);
  const [wanted, type] = [typeName(recorded), typeName(got)];
  return wanted === type ? undefined : `${at} is ${type} instead of ${wanted}: ${JSON.stringify(got)}`;
}

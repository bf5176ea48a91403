/** An indexed parameter's name in its parts: `net0` is the first `net`. */
export interface IndexedName {
  readonly stem: string;
  readonly index: number;
}

/** The parts of a name such as `scsi12`; undefined where it does not end in a number as PVE writes it. */
export function parseIndexed(name: string): IndexedName | undefined {
  const [, stem, digits] = /^([a-z]+)(0|[1-9]\d*)$/.exec(name) ?? [];
  return stem === undefined ? undefined : { stem, index: Number(digits) };
}

/** `net` and 0 to `net0`. */
export function formatIndexed({ stem, index }: IndexedName): string {
  return `${stem}${index}`;
}

/** The first free name of a stem: `net2` where `net0` and `net1` are taken. */
export function nextIndexed(stem: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  let index = 0;
  while (names.has(`${stem}${index}`)) index += 1;
  return `${stem}${index}`;
}

/** Order of names as people count: `net2` before `net10`. */
export function compareIndexed(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

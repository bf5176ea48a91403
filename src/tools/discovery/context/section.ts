/** A line of a section, as text and as data. */
export interface SectionRow {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A part of what is told: a headline that always stays, and rows that are cut to the room there is. */
export interface Section {
  readonly name: string;
  readonly headline: string;
  readonly rows: readonly SectionRow[];
  /** Share of the room beside the other sections. */
  readonly weight: number;
  /** How the rows that were cut off are listed. */
  readonly more: string;
  /** All on the line of the headline, which they stand in place of. */
  readonly inline?: true;
}

/** "pve1 5, pve2 3" from the counts of what the items are named by. */
export function countsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

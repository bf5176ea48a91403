import { howManyFit } from '../../shape/fit.js';
import type { Shaped } from '../../shape/table.js';
import type { Section, SectionRow } from './section.js';

/** Characters of such text and data that a token stands for, at the least: numbers, names and JSON are dense. */
const CHARACTERS_A_TOKEN = 2.6;

/** All sections within the budget, text and data each: headlines whole, rows as many as each one's share allows. */
export function fitSections(
  sections: readonly Section[],
  notes: readonly string[],
  maxTokens: number,
): Shaped {
  const room = maxTokens * CHARACTERS_A_TOKEN;
  const byText = allot(sections, room, (row) => row.text.length, notes);
  const byData = allot(sections, room, (row) => JSON.stringify(row.data).length, notes);
  const shown = sections.map((section): ShownSection => {
    const count = Math.min(byText.get(section.name) ?? 0, byData.get(section.name) ?? 0);
    const left = section.rows.length - count;
    const note = left > 0 ? `${left} more: ${section.more}` : undefined;
    return { section, rows: section.rows.slice(0, count), note };
  });
  return {
    text: [...shown.flatMap(linesOf), ...notes].join('\n'),
    data: {
      ...Object.fromEntries(
        shown.map(({ section: { name, headline }, rows, note }) => [
          name.replaceAll(' ', '_'),
          { summary: headline, rows: rows.map(({ data }) => data), ...(note === undefined ? {} : { note }) },
        ]),
      ),
      notes,
    },
  };
}

interface ShownSection {
  readonly section: Section;
  readonly rows: readonly SectionRow[];
  readonly note: string | undefined;
}

function linesOf({ section: { name, headline, inline }, rows, note }: ShownSection): string[] {
  const rest = note === undefined ? [] : [`[${note}]`];
  const texts = rows.map(({ text }) => text);
  if (inline === true && rows.length > 0) return [`${name}: ${[...texts, ...rest].join(', ')}`];
  return [`${name}: ${headline}`, ...[...texts, ...rest].map((text) => `  ${text}`)];
}

/** How many rows of each section fit; what one with few rows leaves goes to the others. */
function allot(
  sections: readonly Section[],
  room: number,
  sizeOf: (row: SectionRow) => number,
  notes: readonly string[],
): Map<string, number> {
  const fixed = sections.reduce(
    (sum, { name, headline, more }) => sum + name.length + headline.length + more.length + 60,
    notes.reduce((sum, note) => sum + note.length + 4, 0),
  );
  const sized = sections
    .map(({ name, weight, rows }) => ({ name, weight, sizes: rows.map((row) => sizeOf(row) + 3) }))
    .sort((a, b) => total(a.sizes) / a.weight - total(b.sizes) / b.weight);
  let left = Math.max(0, room - fixed);
  let weights = sized.reduce((sum, { weight }) => sum + weight, 0);
  const counts = new Map<string, number>();
  for (const { name, weight, sizes } of sized) {
    const count = howManyFit(sizes, (left * weight) / weights);
    counts.set(name, count);
    left -= total(sizes.slice(0, count));
    weights -= weight;
  }
  return counts;
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size + 1, 0);
}

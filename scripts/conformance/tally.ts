/** How often one aspect of a recording was met. */
interface Count {
  agree: number;
  total: number;
}

/** Disagreements that look alike. */
interface Kind {
  count: number;
  readonly example: string;
}

const mostKinds = 20;
const longestExample = 400;

/** Counts agreement with one file of recordings, by aspect, and keeps the disagreements by kind. */
export class Tally {
  readonly file: string;
  readonly aspects = new Map<string, Count>();
  readonly kinds = new Map<string, Kind>();
  /** Every disagreement, `kind: example`, in the order in which they were found. */
  readonly all: string[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** Counts one comparison. */
  add(aspect: string, agrees: boolean): void {
    const count = this.aspects.get(aspect) ?? { agree: 0, total: 0 };
    count.total += 1;
    if (agrees) count.agree += 1;
    this.aspects.set(aspect, count);
  }

  /** Notes a disagreement. `kind` groups those that look alike; the first example of a kind is kept. */
  disagree(kind: string, example: string): void {
    this.all.push(`${kind}: ${example}`);
    const known = this.kinds.get(kind);
    if (known) known.count += 1;
    else this.kinds.set(kind, { count: 1, example });
  }

  /** The share of comparisons of one aspect that agree, 0 to 1. */
  share(aspect: string): number {
    const { agree, total } = this.aspects.get(aspect) ?? { agree: 0, total: 0 };
    return total === 0 ? 1 : agree / total;
  }

  /** The rows of the table of agreement. */
  rows(): string[] {
    return Array.from(this.aspects, ([aspect, { agree, total }]) => {
      const share = total === 0 ? 100 : Math.floor((agree / total) * 10_000) / 100;
      return [
        this.file.padEnd(20),
        aspect.padEnd(18),
        String(agree).padStart(7),
        String(total).padStart(7),
        `${share.toFixed(2)} %`.padStart(10),
      ].join(' ');
    });
  }

  /** The most frequent kinds of disagreement, one line each. */
  disagreements(): string[] {
    const sorted = Array.from(this.kinds).sort(([, a], [, b]) => b.count - a.count);
    const lines = sorted
      .slice(0, mostKinds)
      .map(
        ([kind, { count, example }]) =>
          `${String(count).padStart(6)}  ${kind}: ${example.slice(0, longestExample)}`,
      );
    return sorted.length > mostKinds
      ? [...lines, `        and ${sorted.length - mostKinds} more kinds`]
      : lines;
  }
}

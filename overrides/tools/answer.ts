/** What becomes of what an operation answers, as data beside a tool. */

/** How a listing is cut to rows that answer the next question too. */
export interface Listing {
  /** Columns in order: heading and the field it shows. */
  readonly columns: readonly Column[];
  /**
   * Other fields that the rows may have, shown when they are asked for. With the columns these are all there are, so that
   * another name is refused before anything is read.
   */
  readonly more?: readonly Column[];
  /** A filter that fits these rows, for the words of the argument. */
  readonly filterExample?: string;
  /** Fields made of two others, a part and its whole: the share of it, or what is left. */
  readonly computed?: readonly {
    readonly field: string;
    readonly of: readonly [part: string, whole: string];
    readonly as: 'share' | 'rest';
  }[];
  /** Rows that tell the same of several places, where the field `when` says so: one for all with the same `by`. */
  readonly once?: { readonly when: string; readonly by: readonly string[]; readonly over: string };
  /** Fields that the rows are ordered by; `-` before one that comes largest first. */
  readonly sort: readonly string[];
  /** Fields that many rows have in common: said once above them, where that is shorter. The rows are ordered by them first. */
  readonly group?: readonly string[];
  /** Arguments of the tool that keep only rows whose field equals or, for `contains`, holds the value. */
  readonly filters?: readonly {
    readonly argument: string;
    readonly field: string;
    readonly contains?: true;
  }[];
  /**
   * Leaves out the rows in which none of the fields holds anything, unless `argument` is true or a filter is given. `none`
   * tells that no other rows are there.
   */
  readonly brief?: { readonly argument: string; readonly fields: readonly string[]; readonly none: string };
  /**
   * The rows are samples over time, shown as averages unless `raw` is true; `peaks` are the fields whose highest sample is
   * shown too.
   */
  readonly series?: { readonly peaks: readonly string[] };
  /** Arguments that only some of the tool's operations take: what does the same with the others. */
  readonly instead?: Readonly<Record<string, string>>;
  /** What an empty list most likely means. */
  readonly empty: string;
}

/** A column of a table, and the field of a row that it shows. */
export interface Column {
  readonly name: string;
  readonly field: string;
  /**
   * `bytes` in GiB, `size` of bytes with the unit, `percent` of a fraction, `duration` of seconds, `time` of Unix seconds,
   * `expiry` of Unix seconds with 0 for never, `rate` of bytes a second, `decimal` with two decimals; as it is otherwise.
   */
  readonly as?: 'bytes' | 'size' | 'percent' | 'duration' | 'time' | 'expiry' | 'rate' | 'decimal';
  /** A text that is a list, joined by commas, semicolons or blanks: a filter asks for one of its items. */
  readonly list?: true;
  /** All values that it can have; a filter for another one is refused. */
  readonly values?: readonly string[];
  /** Told when a condition on it is among those that no row fits. */
  readonly hint?: string;
}

/** What becomes of the answer: a table, the object as it is, the lines of a log, a task to follow, nothing but done. */
export type Answer =
  | { readonly kind: 'table'; readonly listing: Listing }
  | {
      readonly kind: 'object';
      /** Fields that come before the others. */
      readonly first?: readonly string[];
      /** Shown with its lists and objects in words. */
      readonly words?: true;
      /** By operation, what fields mean that PVE leaves out: shown with `(default)`. */
      readonly defaults?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
    }
  | { readonly kind: 'log' }
  | { readonly kind: 'task'; readonly done: Done }
  | { readonly kind: 'done'; readonly done: Done };

/**
 * Completes "VM 100 …": `started`, `migrated to {target}`; or, beginning with a capital or a parameter, a whole sentence.
 * `{name}` stands for a parameter of the operation; a part in brackets is left out where its parameter is.
 */
type Done = string;

import type { Operation } from '../model/index.js';

/** Something hand-written that does not fit the spec. */
export interface OverrideProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** The text of each file under overrides/, by its path from the project's root. */
export type OverrideSources = ReadonlyMap<string, string>;

/** Where a hand-written name stands: the first line that holds it as a quoted string, else line 1 of the first file. */
export function problemAt(
  sources: OverrideSources,
  folder: string,
  name: string,
  message: string,
): OverrideProblem {
  const files = [...sources].filter(([file]) => file.startsWith(folder));
  for (const [file, text] of files) {
    const line = text
      .split('\n')
      .findIndex((row) => row.includes(`'${name}'`) || row.trimStart().startsWith(`${name}: `));
    if (line >= 0) return { file, line: line + 1, message };
  }
  return { file: files[0]?.[0] ?? folder, line: 1, message };
}

/** A problem as one line, in the form that editors and terminals make clickable. */
export function problemText({ file, line, message }: OverrideProblem): string {
  return `${file}:${line}: ${message}`;
}

/** Whether an operation takes the parameter, by its wire name or an indexed name with `[n]`. */
export function takes(operation: Operation, parameter: string): boolean {
  return [...operation.pathParameters, ...operation.parameters].some(({ name }) => name === parameter);
}

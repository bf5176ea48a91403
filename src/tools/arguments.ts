/** Values by name, as a caller gives them: nothing is known of them yet. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Whether PVE means yes by it. */
export function isOn(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}

/** The words of a list as PVE writes it, or of an array; none for anything else. */
export function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' ? value.split(/[\s,;\0]+/).filter((word) => word !== '') : [];
}

/**
 * What is meant by a name or words of one ("debian 13"): the one of just that name alone; else all in whose name it
 * occurs; else all in whose name every word does.
 * @param wanted any case
 */
export function meantBy<T>(
  wanted: string,
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
): readonly T[] {
  const text = wanted.trim().toLowerCase();
  const words = text.split(/[\s_,;]+/).filter((word) => word !== '');
  const names = (one: T) => namesOf(one).map((name) => name.toLowerCase());
  const exact = all.find((one) => names(one).includes(text));
  if (exact !== undefined) return [exact];
  const whole = all.filter((one) => names(one).some((name) => name.includes(text)));
  if (whole.length > 0 || words.length === 0) return whole;
  return all.filter((one) => names(one).some((name) => words.every((word) => name.includes(word))));
}

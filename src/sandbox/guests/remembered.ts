/** How many texts are kept; then all are forgotten, which costs less than to keep count of their use. */
const LIMIT = 100_000;

/** A pure function of a text that keeps its results: configurations are read far more often than they change. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    if (known.size >= LIMIT) known.clear();
    const value = make(text);
    known.set(text, { value });
    return value;
  };
}

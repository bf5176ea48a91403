/** Powers of 1024 above one byte; PVE's sizes are binary whatever the letter after the prefix. */
const powers: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4, p: 5 };

/** `4G`, `4 GiB`, `4096MB`, `0.5T` in bytes; undefined for what is no size with a unit. */
export function bytesOf(text: string): number | undefined {
  const [, digits, prefix] = /^\s*(\d+(?:\.\d+)?)\s*([kmgtp])(?:i?b)?\s*$/i.exec(text) ?? [];
  const power = prefix === undefined ? undefined : powers[prefix.toLowerCase()];
  return power === undefined ? undefined : Number(digits) * 1024 ** power;
}

/** A size with a unit as a number of MiB or GiB; whole unless `decimals` says otherwise. Anything else as it is. */
export function inUnit(value: unknown, power: 2 | 3, decimals = 0): unknown {
  const bytes = typeof value === 'string' ? bytesOf(value) : undefined;
  if (bytes === undefined) return value;
  const scale = 10 ** decimals;
  return String(Math.ceil((bytes / 1024 ** power) * scale) / scale);
}

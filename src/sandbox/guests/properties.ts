/** A property string taken apart: keys in order; the bare first value stands under the default key. */
export type Properties = Map<string, string>;

/** Reads `value,key=value,…`; `defaultKey` names the bare value. */
export function readProperties(text: string, defaultKey: string): Properties {
  const properties: Properties = new Map();
  for (const part of text.split(',')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    if (at < 0) properties.set(defaultKey, part);
    else properties.set(part.slice(0, at), part.slice(at + 1));
  }
  return properties;
}

/** Prints the default key's value bare and first, the others sorted by key, as PVE does. */
export function printProperties(properties: Properties, defaultKey: string): string {
  const rest = [...properties].filter(([key]) => key !== defaultKey).sort(([a], [b]) => (a < b ? -1 : 1));
  const first = properties.get(defaultKey);
  return [...(first === undefined ? [] : [first]), ...rest.map(([key, value]) => `${key}=${value}`)].join(
    ',',
  );
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };

/** PVE's disk size (`1G`, `512M`, bytes) in bytes; undefined where it is none. */
export function parseSize(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([KMGT]?)$/.exec(text) ?? [];
  return digits === undefined ? undefined : Math.round(Number(digits) * (UNITS[unit] ?? 1));
}

/** Bytes as PVE writes a disk size: the largest unit that leaves a whole number. */
export function printSize(bytes: number): string {
  for (const unit of ['T', 'G', 'M', 'K']) {
    const factor = UNITS[unit] ?? 1;
    if (bytes >= factor && bytes % factor === 0) return `${bytes / factor}${unit}`;
  }
  return String(bytes);
}

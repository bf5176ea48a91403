/** A size as PVE writes it, read. */
export interface Size {
  readonly bytes: number;
  /** Written with a `+`: what a disk is to grow by (`PUT …/resize`). */
  readonly relative: boolean;
}

const units = ['', 'K', 'M', 'G', 'T'];
const pattern = /^(\+)?(\d+(?:\.\d+)?)([KMGT])?$/;

/** Reads `32G`, `+5G`, `1.5T` or plain bytes, in powers of 1024; undefined where the text is no size. */
export function parseSize(text: string): Size | undefined {
  const [, plus, digits, unit = ''] = pattern.exec(text) ?? [];
  if (digits === undefined) return undefined;
  // PVE rounds a part of a byte up (PVE::JSONSchema::parse_size).
  return { bytes: Math.ceil(Number(digits) * 1024 ** units.indexOf(unit)), relative: plus !== undefined };
}

/** Writes a size in the largest unit that divides it, as PVE prints disks: 34359738368 bytes are `32G`. */
export function formatSize({ bytes, relative }: Size): string {
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new RangeError(`${bytes} is no number of bytes`);
  const exponent = bytes === 0 ? 0 : units.findLastIndex((_, index) => bytes % 1024 ** index === 0);
  return `${relative ? '+' : ''}${bytes / 1024 ** exponent}${units[exponent]}`;
}

/** Variables that PVE reads to the path's end, slashes included: volume ids and networks. */
const mayHoldSlash = new Set(['volume', 'cidr']);

/** What is wrong with a path variable's value; undefined where it can be sent. */
function complaint(name: string, text: string): string | undefined {
  if (text === '') return 'is empty, and the path needs a value';
  if (/[\s\p{Cc}]/u.test(text))
    return 'holds white space or control characters, which no path of PVE matches';
  if (text.includes('/') && !mayHoldSlash.has(name))
    return "holds a '/', which PVE would read as another path";
  if (text.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return "has an empty part, '.' or '..', which would alter the path";
  }
  if (/\p{Surrogate}/u.test(text)) return 'is no valid Unicode text';
  return undefined;
}

/**
 * A value as one segment of a path. PVE decodes the whole path before it looks for the operation, so an encoded slash
 * still ends a segment there.
 * @throws TypeError that completes the sentence "the parameter …".
 */
export function encodeSegment(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new TypeError(value == null ? 'is missing, and the path needs it' : 'must be a string or a number');
  }
  const text = String(value);
  const wrong = complaint(name, text);
  if (wrong) throw new TypeError(wrong);
  return encodeURIComponent(text);
}

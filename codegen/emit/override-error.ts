/** Overrides that do not fit the spec; the message names each with its file and line. */
export class OverrideError extends Error {
  override readonly name = 'OverrideError';
}

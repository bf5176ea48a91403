/** An answer cut to what helps. */
export interface Shaped {
  /** For the model. */
  readonly text: string;
  /** For programs. */
  readonly data: Readonly<Record<string, unknown>>;
  /** All of it as text, where it was cut to fit. */
  readonly whole?: () => string;
}

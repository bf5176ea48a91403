import { inspect } from 'node:util';

const hidden = '***';

/**
 * A text that must not be shown: an API token's secret, a password.
 * Turned into a string, into JSON or inspected it is `***`; only `reveal()` gives the text.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself, for the one place that sends it. */
  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return hidden;
  }

  toJSON(): string {
    return hidden;
  }

  [inspect.custom](): string {
    return hidden;
  }
}

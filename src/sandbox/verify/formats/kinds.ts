import type { PropertyFormat } from '../schema.js';

/** Checks a text; answers PVE's message, which ends in a newline, or undefined for a valid text. */
export type TextFormat = (text: string) => string | undefined;

/** A format that is a property string: its sub-schema and a rule on the values together, answering a message. */
export interface SubSchema {
  readonly properties: PropertyFormat;
  readonly rule?: (values: Readonly<Record<string, string>>) => string | undefined;
}

/** What a format's name stands for. */
export type NamedFormat = TextFormat | SubSchema;

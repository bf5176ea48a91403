import type { OutputForm } from '../../overrides/tools/types.js';

/** A JSON schema of a tool's structured result: only what programs go by, as each word of it is paid for. */
export interface OutputSchema {
  readonly type: 'object';
  readonly properties?: Readonly<Record<string, object>>;
}

const text = { type: 'string' };

/** By the form of the result. A dry run answers more, so nothing is required. */
export const outputSchemas: Readonly<Record<OutputForm, OutputSchema>> = {
  table: {
    type: 'object',
    properties: {
      total: { type: 'integer' },
      columns: { type: 'array', items: text },
      rows: { type: 'array', items: { type: 'array' } },
      cursor: text,
      note: text,
    },
  },
  log: { type: 'object', properties: { lines: { type: 'array', items: text }, note: text } },
  task: {
    type: 'object',
    properties: { state: { type: 'string', enum: ['ended', 'running', 'started'] }, upid: text },
  },
  done: { type: 'object', properties: { state: text } },
  object: { type: 'object' },
  free: { type: 'object' },
};

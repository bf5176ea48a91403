import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { correctResults, type Schema } from '../../codegen/model/index.js';
import { resultCorrections } from '../../overrides/results.js';
import { model } from './spec.js';

interface Read {
  readonly op: string;
  readonly status: number;
  readonly answer?: { readonly data?: unknown };
}

const recording = fileURLToPath(new URL('../recordings/reads.jsonl', import.meta.url));
const reads: readonly Read[] = readFileSync(recording, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const { operations, problems } = correctResults(model.operations, resultCorrections);
const results = new Map(operations.map(({ id, result }) => [id, result]));

/** Where a recorded value is not what the schema says, as it stands after coercion. */
function lies(schema: Schema, value: unknown, at: string): string[] {
  if (value === null) return schema.nullable || schema.type === 'null' ? [] : [`${at} is null`];
  switch (schema.type) {
    case 'any':
      return [];
    case 'boolean':
      return [0, 1, '0', '1', '', true, false].some((one) => one === value) ? [] : [`${at} is no boolean`];
    case 'integer':
    case 'number':
      return value !== '' && Number.isFinite(Number(value)) ? [] : [`${at} is no number`];
    case 'array':
      if (!Array.isArray(value)) return [`${at} is no array`];
      return value.flatMap((item: unknown) => lies(schema.items ?? { type: 'any' }, item, `${at}[]`));
    case 'object':
      return typeof value === 'object' && !Array.isArray(value)
        ? objectLies(schema, Object.entries(value ?? {}), at)
        : [`${at} is no object`];
    default:
      return typeof value === schema.type ? [] : [`${at} is no ${schema.type}`];
  }
}

function objectLies(
  { properties = [], additional }: Schema,
  fields: readonly [string, unknown][],
  at: string,
): string[] {
  if (properties.length === 0) return [];
  const missing = properties.filter(
    ({ name, optional, indexed }) =>
      !optional && indexed === undefined && !fields.some(([key]) => key === name),
  );
  return [
    ...missing.map(({ name }) => `${at}.${name} is missing`),
    ...fields.flatMap(([key, value]) => {
      const field = properties.find(({ name }) => name === key || name === key.replace(/\d+$/, '[n]'));
      if (field !== undefined) return lies(field.schema, value, `${at}.${key}`);
      return additional === undefined || additional === false ? [`${at}.${key} is not declared`] : [];
    }),
  ];
}

test('every recorded read of a real PVE fits the result types', () => {
  expect(problems).toEqual([]);
  const answered = reads.filter(({ status, answer }) => status === 200 && answer?.data !== undefined);
  expect(answered.length).toBeGreaterThan(160);
  const found = answered.flatMap(({ op, answer }) => {
    const result = results.get(op);
    if (result === undefined) return [`${op} is unknown`];
    if (answer?.data === null && result.nullable) return [];
    return lies(result.schema, answer?.data, op);
  });
  expect(found).toEqual([]);
});

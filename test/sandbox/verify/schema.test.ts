import { describe, expect, test } from 'vitest';
import type { RawValue, Schema } from '../../../src/sandbox/verify/index.js';
import { messageOf, verify } from './support.js';

const optional = { optional: 1 };
const unknown = 'property is not defined in schema and the schema does not allow additional properties';
const missing = 'property is missing and it is not optional';

describe('one value', () => {
  test.each<[Schema, RawValue, string | undefined]>([
    [{ type: 'integer' }, '-5', undefined],
    [{ type: 'integer' }, '5\n', undefined],
    [{ type: 'integer' }, '5.0', "type check ('integer') failed - got '5.0'"],
    [{ type: 'integer' }, 7, undefined],
    [{ type: 'integer' }, ['1', '2'], "type check ('integer') failed - got ARRAY"],
    [{ type: 'number' }, '.5e3', undefined],
    [{ type: 'number' }, '5.', undefined],
    [{ type: 'number' }, '1e', "type check ('number') failed - got '1e'"],
    [{ type: 'boolean' }, '1', undefined],
    [{ type: 'boolean' }, 'true', "type check ('boolean') failed - got 'true'"],
    [{ type: 'boolean' }, true, undefined],
    [{ type: 'string' }, true, "type check ('string') failed - got JSON::PP::Boolean"],
    [{ type: 'string' }, { a: 1 }, "type check ('string') failed - got HASH"],
    [{ type: 'string', maxLength: 2 }, 'üü', undefined],
    [{ type: 'string', maxLength: 2 }, 'üüü', 'value may only be 2 characters long'],
    [{ type: 'string', minLength: 2 }, 'a', 'value must be at least 2 characters long'],
    [{ type: 'integer', minimum: '2', maximum: 4 }, '1', 'value must have a minimum value of 2'],
    [{ type: 'integer', minimum: '2', maximum: 4 }, '5', 'value must have a maximum value of 4'],
    [{ type: 'string', enum: ['a', 'b'] }, 'c', "value 'c' does not have a value in the enumeration 'a, b'"],
    [{ type: 'string', pattern: 'a+' }, 'aa\n', undefined],
    [{ type: 'string', pattern: 'a+' }, 'ab', 'value does not match the regex pattern'],
    [
      { type: 'string', format: 'pve-configid', maxLength: 3 },
      '!long!',
      "invalid format - invalid configuration ID '!long!'\n",
    ],
    [{ type: 'array', items: { type: 'integer' } }, ['1', '2'], undefined],
    [{ type: 'array', items: { type: 'integer' } }, '1', undefined],
    [{ type: 'array' }, '0', "type check ('array') failed"],
    [{ type: 'string', format: 'pve-vmid-list' }, ['100', '101'], undefined],
    [{ type: 'string', format: 'pve-vmid-list' }, '100;101 102', undefined],
    [
      { type: 'string', format: 'pve-vmid-list' },
      '100,1',
      'invalid format - value does not look like a valid VM ID\n',
    ],
    [{ type: 'string', format: 'email-opt' }, '', undefined],
    [
      { type: 'string', format: 'email-opt' },
      'me',
      'invalid format - value does not look like a valid email address\n',
    ],
  ])('%j with %j', (schema, value, message) => {
    expect(messageOf(schema, value)).toBe(message);
  });
});

describe('all values of a call', () => {
  test('are judged at once, with the unknown and the missing', () => {
    const properties = {
      node: { type: 'string' },
      vmid: { type: 'integer' },
      force: { type: 'boolean', ...optional },
    };
    expect(verify(properties, { vmid: 'x', nosuch: '1' })).toEqual({
      node: missing,
      vmid: "type check ('integer') failed - got 'x'",
      nosuch: unknown,
    });
  });

  test.each<[Schema['optional'], boolean]>([
    [undefined, true],
    [0, true],
    ['0', true],
    [1, false],
    ['1', false],
  ])('optional: %j', (value, isRequired) => {
    const schema: Schema = value === undefined ? { type: 'string' } : { type: 'string', optional: value };
    expect(verify({ p: schema }, {})).toEqual(isRequired ? { p: missing } : {});
  });

  test('name what another parameter requires, beside other messages', () => {
    const format = { type: 'string', requires: 'size', ...optional };
    expect(verify({ size: { type: 'string' }, format }, { format: 'raw' })).toEqual({
      size: `${missing}\\nmissing property required by 'format'`,
    });
  });

  test('come back decoded', () => {
    const properties: Record<string, Schema> = {
      vmid: { type: 'integer' },
      ratio: { type: 'number' },
      on: { type: 'boolean' },
      json: { type: 'boolean' },
      text: { type: 'string' },
      vms: { type: 'array', items: { type: 'integer' } },
      list: { type: 'string', format: 'pve-node-list' },
      gone: { type: 'string', optional: 1 },
    };
    const raw = {
      vmid: '100',
      ratio: '0.5',
      on: '0',
      json: true,
      text: '007',
      vms: '5',
      list: ['a', 'b'],
      gone: null,
    };
    expect(verify(properties, raw)).toEqual({
      vmid: 100,
      ratio: 0.5,
      on: 0,
      json: 1,
      text: '007',
      vms: [5],
      list: 'a,b',
    });
  });

  test('cannot reach what JavaScript objects inherit', () => {
    const raw: Record<string, RawValue> = JSON.parse('{"__proto__":"1","constructor":"1","toString":"1"}');
    expect(Object.keys(verify({ p: { type: 'string', ...optional } }, raw) ?? {}).sort()).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});

test.each<[name: string, isKnown: boolean]>([
  ['net0', true],
  ['net31', true],
  ['net32', false],
  ['net03', false],
  ['net', false],
  ['net[n]', false],
  ['net-1', false],
])('net[n] stands for %s: %s', (name, isKnown) => {
  const properties = { 'net[n]': { type: 'string', ...optional } };
  expect(verify(properties, { [name]: 'x' })).toEqual(isKnown ? { [name]: 'x' } : { [name]: unknown });
});

describe('variants', () => {
  const oneOf: Schema[] = [
    { type: 'array', 'instance-types': ['ospf'], items: { type: 'string', enum: ['area'] }, optional: 1 },
    {
      type: 'array',
      'instance-types': ['bgp'],
      items: { type: 'string', enum: ['redistribute'] },
      optional: 1,
    },
  ];
  const properties = {
    protocol: { type: 'string' },
    delete: { type: 'array', 'type-property': 'protocol', oneOf },
  };

  test.each<[Record<string, RawValue>, unknown]>([
    [{ protocol: 'ospf' }, { protocol: 'ospf' }],
    [
      { protocol: 'ospf', delete: ['area'] },
      { protocol: 'ospf', delete: ['area'] },
    ],
    [
      { protocol: 'bgp', delete: ['area'] },
      { 'delete[0]': "value 'area' does not have a value in the enumeration 'redistribute'" },
    ],
    [{ protocol: 'other', delete: ['area'] }, { delete: unknown }],
  ])('%j', (raw, expected) => {
    expect(verify(properties, raw)).toEqual(expected);
  });
});

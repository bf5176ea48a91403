import { describe, expect, test } from 'vitest';
import { problemText } from '../../codegen/emit/override.js';
import { toolDefinitions } from '../../codegen/emit/tools/definitions.js';
import { wordsOf } from '../../codegen/emit/words.js';
import { buildReleases } from '../../codegen/outputs.js';
import type { CuratedTool } from '../../overrides/tools/types.js';
import { allTools } from '../../src/tools/index.js';

const destructive = ['destroy', 'privileged'];
const tools = await allTools();

describe('the tools', () => {
  test('names and aliases are unique, in the allowed form, and at most 48 characters', () => {
    const names = tools.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,47}$/.test(name))).toEqual([]);
  });

  test('every input schema is one that all clients take', () => {
    const forbidden = tools.filter(({ inputSchema }) =>
      /"(anyOf|oneOf|allOf|not|\$ref)":|"type":\[/.test(JSON.stringify(inputSchema)),
    );
    expect(forbidden.map(({ name }) => name)).toEqual([]);
    expect(tools.filter(({ inputSchema }) => inputSchema.type !== 'object')).toEqual([]);
  });

  test('every parameter has a name that clients take, a type and a description; required ones exist', () => {
    const wrong = tools.flatMap(({ name, inputSchema: { properties, required = [] } }) => [
      ...Object.entries(properties)
        .filter(
          ([key, { type, description }]) =>
            !/^[a-zA-Z0-9_.-]{1,64}$/.test(key) || type === undefined || description.length < 8,
        )
        .map(([key]) => `${name}.${key}`),
      ...required.filter((key) => !Object.hasOwn(properties, key)).map((key) => `${name}.${key}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('annotations agree with the risk', () => {
    const wrong = tools.filter(
      ({ risk, annotations, run }) =>
        run.kind === 'curated' &&
        (annotations.readOnlyHint !== (risk === 'read') ||
          annotations.destructiveHint !== destructive.includes(risk)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('the default surface is at most 40 tools', () => {
    expect(tools.filter(({ toolsets }) => toolsets.includes('core')).length).toBeLessThanOrEqual(40);
  });

  test('a tool that names a missing operation or parameter is reported with file and line', () => {
    const odd: CuratedTool = {
      name: 'odd_tool',
      title: 'Odd',
      description: 'Odd.',
      toolsets: ['core'],
      example: {},
      operation: 'GET /nodes',
      fixed: { bogus: 1 },
      parameters: {},
      answer: { kind: 'object' },
    };
    const sources = new Map([
      [
        'overrides/tools/odd.ts',
        "//\n//\nname: 'odd_tool',\nfixed: {\n  bogus: 1,\n},\noperation: 'GET /nope',",
      ],
    ]);
    const operations = buildReleases('spec').at(-1)?.operations ?? [];
    const words = wordsOf({ operations: {}, parameters: {}, exceptions: [] });
    const report = (odds: CuratedTool[]) =>
      toolDefinitions({ operations, levels: new Map(), tools: odds, words, sources }).problems.map(
        problemText,
      );
    expect(report([odd])).toEqual([
      "overrides/tools/odd.ts:5: odd_tool: no operation of it (GET /nodes) takes a parameter 'bogus'",
    ]);
    expect(report([{ ...odd, operation: 'GET /nope' }])).toEqual([
      'overrides/tools/odd.ts:7: odd_tool: GET /nope is not in the spec',
    ]);
  });
});

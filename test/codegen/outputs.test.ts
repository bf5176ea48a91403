import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOutputs, type Outputs } from '../../codegen/outputs.js';
import { type Overrides, projectOverrides } from '../../codegen/overrides.js';
import { staleFiles, writeOutputs } from '../../codegen/write.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = fileURLToPath(new URL('fixtures', import.meta.url));

/** Overrides for the small spec: one rule for all. */
const plain: Overrides = {
  risk: { rules: [{ match: '* /**', level: 'change' }], exceptions: [], raises: [] },
  tools: [],
  words: { operations: {}, parameters: {}, exceptions: [] },
  results: {},
  hints: [
    {
      title: 'Guests',
      rules: [
        {
          id: 'locked',
          title: 'Locked',
          when: { message: 'is locked', kinds: ['locked'] },
          says: 'Wait for {lock}.',
          facts: ['lock'],
          suggestions: [
            { arguments: { node: '{node}' }, why: 'again' },
            { tool: 'list_tasks', arguments: {}, why: 'shows them' },
          ],
          code: 'locked',
          retryable: true,
        },
        { id: 'bare', title: 'Bare', when: { statuses: [500], operations: '^GET ' }, says: 'Nothing helps.' },
      ],
    },
  ],
  sources: new Map([['overrides/risk/rules.ts', "{ match: 'GET /nothing', level: 'read' }\n"]]),
};

test('a small spec gives these files, byte by byte', async () => {
  const outputs = await makeOutputs(join(fixture, 'spec'), plain);
  for (const [file, text] of outputs) await expect(text).toMatchFileSnapshot(join(fixture, 'outputs', file));
});

describe('the whole spec', () => {
  let outputs: Outputs;
  beforeAll(async () => {
    outputs = await makeOutputs(join(root, 'spec'), projectOverrides(root));
  });

  test('gives what is committed', () => {
    expect(staleFiles(root, outputs)).toEqual([]);
  });

  test('gives the same bytes again', async () => {
    const again = await makeOutputs(join(root, 'spec'), projectOverrides(root));
    expect([...again].filter(([file, text]) => outputs.get(file) !== text)).toEqual([]);
  });

  test.each(['7.4', '8.4', '9.2'])('gives a valid OpenAPI document of PVE %s', async (release) => {
    const document = JSON.parse(outputs.get(`generated/openapi/pve-${release}.json`) ?? '');
    expect(await new Validator().validate(document)).toEqual({ valid: true });
  });
});

describe('writing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pvekit-outputs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const outputs: Outputs = new Map([
    ['generated/a.ts', 'a'],
    ['generated/b/c.ts', 'c'],
    ['docs/releases/pve-1.md', 'x'],
  ]);

  test('touches only what differs, and removes what is no longer made', () => {
    for (const [file, text] of [
      ['generated/a.ts', 'a'],
      ['generated/old.ts', 'o'],
      ['docs/releases/pve-1.md', 'y'],
    ] as const) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const stale = [
      { file: 'generated/b/c.ts', why: 'missing' },
      { file: 'docs/releases/pve-1.md', why: 'differs' },
      { file: 'generated/old.ts', why: 'not generated any more' },
    ];
    expect(staleFiles(folder, outputs)).toEqual(stale);
    expect(writeOutputs(folder, outputs)).toEqual(stale);
    expect(readFileSync(join(folder, 'generated/b/c.ts'), 'utf8')).toBe('c');
    expect(staleFiles(folder, outputs)).toEqual([]);
  });
});

describe('overrides that do not fit stop the generator with file and line', () => {
  const cases: readonly (readonly [name: string, overrides: Overrides, message: string])[] = [
    [
      'an operation without a risk',
      { ...plain, risk: { ...plain.risk, rules: [{ match: 'GET|PUT|DELETE /**', level: 'read' }] } },
      'overrides/risk/rules.ts:1: no rule gives POST /cluster/ha/rules a risk',
    ],
    [
      'a rule for nothing',
      {
        ...plain,
        risk: { ...plain.risk, rules: [{ match: 'GET /nothing', level: 'read' }, ...plain.risk.rules] },
      },
      "overrides/risk/rules.ts:1: rule 'GET /nothing' decides no operation",
    ],
    [
      'a tool for an unknown operation',
      {
        ...plain,
        tools: [
          {
            name: 'get_nothing',
            title: 'Nothing',
            description: 'Nothing.',
            toolsets: ['core'],
            example: {},
            operation: 'GET /nothing',
            parameters: {},
            answer: { kind: 'object' },
          },
        ],
        sources: new Map([['overrides/tools/a.ts', "\n\n  operation: 'GET /nothing',\n"]]),
      },
      'overrides/tools/a.ts:3: get_nothing: GET /nothing is not in the spec',
    ],
    [
      'a tool with an unknown parameter',
      {
        ...plain,
        tools: [
          {
            name: 'get_version',
            title: 'Version',
            description: 'Version.',
            toolsets: ['core'],
            example: {},
            operation: 'GET /version',
            parameters: { verbose: { describe: 'More.' } },
            answer: { kind: 'object' },
          },
        ],
        sources: new Map([['overrides/tools/a.ts', "parameters: {\n  verbose: { describe: 'More.' },\n"]]),
      },
      "overrides/tools/a.ts:2: get_version: no operation of it (GET /version) takes a parameter 'verbose'",
    ],
  ];
  const corrections: readonly (readonly [name: string, results: Overrides['results'], message: string])[] = [
    [
      'of an unknown operation',
      { 'GET /nothing': { nullable: [''] } },
      'a correction for GET /nothing, which the spec lacks',
    ],
    [
      'of a row in an object',
      { 'GET /version': { fields: { '[].x': 'string' } } },
      "GET /version: has no place for '[].x'",
    ],
    [
      'below a field that is not there',
      { 'GET /version': { fields: { '.x.y': 'string' } } },
      "GET /version: has no place for '.x.y'",
    ],
    [
      'as another operation that is not there',
      { 'GET /version': { sameAs: 'GET /nothing' } },
      'GET /version: GET /nothing is not in the spec',
    ],
  ];
  test.each(corrections)('a correction %s', async (_name, results, message) => {
    const sources = new Map([
      [
        'overrides/results.ts',
        Object.keys(results)
          .map((id) => `'${id}'`)
          .join('\n'),
      ],
    ]);
    await expect(makeOutputs(join(fixture, 'spec'), { ...plain, results, sources })).rejects.toThrow(
      `overrides/results.ts:1: ${message}`,
    );
  });

  test.each(cases)('%s', async (_name, overrides, message) => {
    await expect(makeOutputs(join(fixture, 'spec'), overrides)).rejects.toThrow(message);
  });
});

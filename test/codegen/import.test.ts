import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '../../codegen/read/apidoc.js';
import { importSpec } from '../../codegen/read/import.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pvekit-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const offline = () => Promise.reject(new Error('connect ECONNREFUSED'));

function run(text: string, name = 'apidoc.json', version = '9.3.1') {
  const source = join(folder, name);
  writeFileSync(source, text);
  return importSpec({ source, version, specDir: join(folder, 'spec'), fetchText: offline });
}

function tree(method: { [key: string]: Json }, extra: { [key: string]: Json } = {}): Json {
  return [
    {
      path: '/pools',
      text: 'pools',
      leaf: 1,
      ...extra,
      info: {
        POST: { method: 'POST', name: 'create', parameters: {}, returns: { type: 'null' }, ...method },
      },
    },
  ];
}

const wordy = tree({
  description: 'Create new pool.',
  permissions: { check: ['perm', '/pool/{poolid}', ['Pool.Allocate']], description: 'Some words.' },
  parameters: {
    additionalProperties: 0,
    properties: {
      description: { type: 'string', optional: 1, description: 'A remark.', typetext: '<string>' },
      title: {
        type: 'string',
        title: 'Title',
        verbose_description: 'More words.',
        default: 'The one that was there before',
      },
      limit: { type: 'integer', minimum: '1', default: 'same as user', format_description: 'number' },
      on: { type: 'boolean', default: 'yes' },
      net: {
        type: 'string',
        format: {
          model: { type: 'string', description: 'Model.', default_key: 1 },
          description: { type: 'string', optional: 1 },
        },
      },
    },
  },
  returns: {
    type: 'object',
    properties: { title: { type: 'string', description: 'Words.' } },
    additionalProperties: { type: 'string', title: 'x' },
  },
});

describe('spec:import', () => {
  test('keeps facts, drops sentences, and keeps parameters that are called description or title', async () => {
    expect(await run(JSON.stringify(wordy))).toEqual({
      release: '9.3',
      version: '9.3.1',
      file: 'pve-9.3.json',
      operations: 1,
    });
    expect(JSON.parse(readFileSync(join(folder, 'spec/pve-9.3.json'), 'utf8'))).toEqual([
      {
        path: '/pools',
        text: 'pools',
        leaf: 1,
        info: {
          POST: {
            method: 'POST',
            name: 'create',
            permissions: { check: ['perm', '/pool/{poolid}', ['Pool.Allocate']], prose: 1 },
            parameters: {
              additionalProperties: 0,
              properties: {
                description: { type: 'string', optional: 1, typetext: '<string>' },
                title: { type: 'string' },
                limit: { type: 'integer', minimum: '1' },
                on: { type: 'boolean', default: 'yes' },
                net: {
                  type: 'string',
                  format: {
                    model: { type: 'string', default_key: 1 },
                    description: { type: 'string', optional: 1 },
                  },
                },
              },
            },
            returns: {
              type: 'object',
              properties: { title: { type: 'string' } },
              additionalProperties: { type: 'string' },
            },
          },
        },
      },
    ]);
  });

  test('reads an apidoc.js under both names of its variable, brackets in strings and code behind it', async () => {
    const awkward = JSON.stringify(tree({ description: 'a ] and a \\" in "quotes" [' }));
    await run(JSON.stringify(tree({})));
    const plain = readFileSync(join(folder, 'spec/pve-9.3.json'), 'utf8');
    for (const text of [
      `const apiSchema = ${awkward};\nalert("x]");`,
      `// viewer\nvar pveapi = ${awkward};\nExt.onReady(() => {});`,
    ]) {
      await run(text, 'apidoc.js');
      expect(readFileSync(join(folder, 'spec/pve-9.3.json'), 'utf8')).toBe(plain);
    }
  });

  test('asks a PVE node for the apidoc that it serves', async () => {
    const asked: string[] = [];
    const fetchText = async (url: string) => {
      asked.push(url);
      return `const apiSchema = ${JSON.stringify(tree({}))};`;
    };
    await importSpec({
      source: 'https://pve1:8006',
      version: '9.3',
      specDir: join(folder, 'spec'),
      fetchText,
    });
    expect(asked).toEqual(['https://pve1:8006/pve-docs/api-viewer/apidoc.js']);
  });

  test('lists releases oldest first and replaces one that is imported again', async () => {
    const text = JSON.stringify(tree({}));
    for (const version of ['10.0', '9.2.3', '9.10.1', '9.2.4']) await run(text, 'apidoc.json', version);
    const list: { release: string; version: string }[] = JSON.parse(
      readFileSync(join(folder, 'spec/releases.json'), 'utf8'),
    );
    expect(list.map(({ release, version }) => `${release} ${version}`)).toEqual([
      '9.2 9.2.4',
      '9.10 9.10.1',
      '10.0 10.0',
    ]);
  });
});

describe('spec:import stops in one line, with the place, and writes nothing', () => {
  const cases: readonly (readonly [name: string, text: string, message: string])[] = [
    [
      'a keyword it does not know',
      JSON.stringify(tree({ parameters: { properties: { a: { allOf: [] } } } })),
      "/pools/info/POST/parameters/properties/a/allOf: unknown keyword 'allOf', so its meaning is not known either",
    ],
    [
      'a keyword of the prototype',
      JSON.stringify(tree({ parameters: { constructor: 1 } })),
      "/pools/info/POST/parameters/constructor: unknown keyword 'constructor', so its meaning is not known either",
    ],
    [
      'a node shape it does not know',
      JSON.stringify(tree({}, { tags: [] })),
      "/pools/tags: unknown keyword 'tags', so its meaning is not known either",
    ],
    [
      'a type it does not know',
      JSON.stringify(tree({ returns: { type: 'date' } })),
      '/pools/info/POST/returns/type: expected one of string, integer, boolean, number, array, object, null, any, found "date"',
    ],
    [
      'a schema that is none',
      JSON.stringify(tree({ parameters: { properties: { a: 3 } } })),
      '/pools/info/POST/parameters/properties/a: expected an object, found 3',
    ],
    [
      'a missing part',
      JSON.stringify([
        { path: '/a', text: 'a', leaf: 1, info: { GET: { method: 'GET', name: 'a', parameters: {} } } },
      ]),
      "/a/info/GET: 'returns' is missing",
    ],
    ['an empty array', '[]', '/: expected a non-empty array of API nodes'],
    [
      'an apidoc.js cut short',
      'const apiSchema = [ {"a": "]',
      'SOURCE: malformed apidoc: its array never ends',
    ],
    [
      'another file',
      '<html>',
      'SOURCE: no apidoc in it: neither a JSON array nor an `apiSchema = [` or `pveapi = [`',
    ],
  ];
  test.each(cases)('%s', async (_name, text, message) => {
    await expect(run(text)).rejects.toThrow(
      expect.objectContaining({ message: message.replace('SOURCE', join(folder, 'apidoc.json')) }),
    );
    expect(readdirSync(folder)).toEqual(['apidoc.json']);
  });

  test.each([
    [
      'nowhere.json',
      'nowhere.json: no such file; expected an apidoc JSON file, an apidoc.js, or https://HOST:8006 of a PVE node',
    ],
    [
      'https://pve1:8006',
      'https://pve1:8006: connect ECONNREFUSED; expected an apidoc JSON file, an apidoc.js, or https://HOST:8006 of a PVE node',
    ],
    ['http://pve1:8006', 'http://pve1:8006: PVE serves its API over https only'],
  ])('source %s', async (source, message) => {
    await expect(
      importSpec({ source, version: '9.3', specDir: join(folder, 'spec'), fetchText: offline }),
    ).rejects.toThrow(expect.objectContaining({ message }));
  });

  test('a version that is none', async () => {
    await expect(run('[]', 'apidoc.json', 'latest')).rejects.toThrow(
      '--release latest: expected a PVE version such as 9.2 or 9.2.3',
    );
  });
});

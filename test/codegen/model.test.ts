import { describe, expect, test } from 'vitest';
import type { Check } from '../../codegen/model/index.js';
import { allParameters, allSchemas, model, operation, releases, tally } from './spec.js';

const { operations } = model;
const parameters = allParameters(operations);
const schemas = allSchemas(operations);

function kindsIn(check: Check | undefined): string[] {
  if (check === undefined) return [];
  return [check.kind, ...('of' in check ? check.of.flatMap(kindsIn) : [])];
}

describe('the whole spec, counted', () => {
  test('operations of each release', () => {
    expect(
      Object.fromEntries(
        releases.map(({ release: name, operations: all }) => [name, tally(all.map(({ method }) => method))]),
      ),
    ).toEqual({
      '7.4': { GET: 274, POST: 144, PUT: 63, DELETE: 59 },
      '8.4': { GET: 304, POST: 155, PUT: 76, DELETE: 70 },
      '9.2': { GET: 340, POST: 173, PUT: 83, DELETE: 79 },
    });
    expect(new Set(operations.map(({ path }) => path)).size).toBe(444);
    expect(new Set(operations.map(({ name }) => name)).size).toBe(675);
    expect(new Set(operations.map(({ pveName }) => pveName)).size).toBe(393);
  });

  test('parameters: the 3,090 of the spec and the 4 path variables that it forgot', () => {
    expect(parameters).toHaveLength(3094);
    expect(tally(parameters.map(({ parameter }) => parameter.schema.type))).toEqual({
      string: 2125,
      integer: 455,
      boolean: 427,
      array: 62,
      number: 25,
    });
    expect(new Set(parameters.map(({ parameter }) => parameter.name)).size).toBe(703);
    expect(operations.filter((one) => one.parameters.length + one.pathParameters.length === 0)).toHaveLength(
      64,
    );
    expect(operations.filter(({ closed }) => !closed)).toHaveLength(31);
  });

  test('every path variable is a required parameter', () => {
    const optional = operations.flatMap(({ id, pathParameters }) =>
      pathParameters.filter(({ required }) => !required).map(({ name }) => `${id} ${name}`),
    );
    expect(optional).toEqual([]);
    const variables = operations.flatMap(({ path }) => path.match(/\{[^}]+\}/g) ?? []);
    expect(operations.flatMap(({ pathParameters }) => pathParameters.map(({ name }) => `{${name}}`))).toEqual(
      variables,
    );
    expect(
      operation('PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}').pathParameters.map(
        ({ name, schema }) => [name, schema.type],
      ),
    ).toEqual([
      ['id', 'string'],
      ['url_seq', 'string'],
    ]);
  });

  test('formats, patterns, enums and property strings', () => {
    const formats = schemas.filter(({ format }) => format !== undefined);
    expect(formats).toHaveLength(1712);
    expect(
      new Set(
        formats.map(
          ({ format, list, emptyAllowed }) => `${format}${list ? '-list' : ''}${emptyAllowed ? '-opt' : ''}`,
        ),
      ).size,
    ).toBe(123);
    expect(parameters.filter(({ parameter }) => parameter.schema.list)).toHaveLength(149);
    const patterns = schemas.flatMap(({ pattern }) => pattern ?? []);
    expect(patterns).toHaveLength(368);
    expect(new Set(patterns.map(({ perl }) => perl)).size).toBe(72);
    expect(schemas.filter((schema) => schema.enum !== undefined)).toHaveLength(691);
    expect(schemas.filter(({ propertyString }) => propertyString?.origin === 'schema')).toHaveLength(180);
  });

  test('17 kinds of property string are read from their typetext', () => {
    const kinds = parameters.flatMap(({ parameter: { schema } }) =>
      schema.propertyString?.origin === 'typetext' ? [schema.format ?? ''] : [],
    );
    expect(tally(kinds)).toEqual({
      'prune-backups': 7,
      'pve-startup-order': 5,
      'backup-fleecing': 3,
      'backup-performance': 3,
      'pve-qemu-sev-fmt': 3,
      'pve-qemu-tdx-fmt': 3,
      'pve-qm-boot': 3,
      'pve-qm-cicustom': 3,
      'pve-qm-hostpci': 3,
      'pve-qm-ipconfig': 3,
      'pve-qm-rng': 3,
      'pve-qm-smbios1': 3,
      'pve-qm-watchdog': 3,
      'pve-vm-cpu-conf': 3,
      'proxmox-remote': 2,
      'pve-tfa-config': 2,
      'realm-sync-options': 2,
    });
  });

  test('indexed parameters', () => {
    const indexed = parameters.flatMap(({ parameter: { name, indexed: of } }) =>
      of === undefined ? [] : [`${name} < ${of.count}`],
    );
    expect(tally(indexed)).toEqual({
      'net[n] < 32': 5,
      'unused[n] < 256': 5,
      'hostpci[n] < 16': 3,
      'ide[n] < 4': 3,
      'ipconfig[n] < 32': 3,
      'link[n] < 8': 3,
      'numa[n] < 8': 3,
      'parallel[n] < 3': 3,
      'sata[n] < 6': 3,
      'scsi[n] < 31': 3,
      'serial[n] < 4': 3,
      'usb[n] < 14': 3,
      'virtio[n] < 16': 3,
      'virtiofs[n] < 10': 3,
      'dev[n] < 256': 2,
      'mp[n] < 256': 2,
      'acmedomain[n] < 6': 1,
    });
  });

  test('results: tasks, loose ones, indexes', () => {
    expect(tally(operations.map(({ result }) => result.task))).toEqual({
      none: 573,
      upid: 92,
      inside: 8,
      'upid-or-null': 2,
    });
    expect(operations.filter(({ result }) => result.loose)).toHaveLength(99);
    expect(operations.filter(({ result }) => result.index)).toHaveLength(135);
    expect(operations.filter(({ result }) => result.nullable).map(({ id }) => id)).toEqual([
      'GET /cluster/acme/tos',
      'POST /nodes/{node}/qemu/{vmid}/config',
      'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
    ]);
    expect(schemas.filter(({ variants }) => variants !== undefined)).toHaveLength(13);
  });

  test('permissions', () => {
    expect(
      Object.fromEntries(
        releases.map(({ release: name, operations: all }) => [
          name,
          tally(all.flatMap(({ permission }) => kindsIn(permission.check))),
        ]),
      ),
    ).toEqual({
      '7.4': { perm: 415, 'userid-group': 16, 'userid-param': 15, or: 15, and: 9, 'perm-modify': 1 },
      '8.4': { perm: 496, or: 40, and: 19, 'userid-group': 17, 'userid-param': 15, 'perm-modify': 1 },
      '9.2': { perm: 552, or: 42, and: 24, 'userid-group': 17, 'userid-param': 15, 'perm-modify': 1 },
    });
    expect(tally(operations.map(({ permission: { who } }) => who))).toEqual({
      check: 512,
      all: 142,
      root: 15,
      world: 6,
    });
    expect(operations.filter(({ permission }) => permission.more)).toHaveLength(119);
  });

  test('marks of transport', () => {
    expect(tally(operations.map(({ proxyTo }) => proxyTo ?? 'none'))).toEqual({
      none: 376,
      node: 274,
      callback: 25,
    });
    expect(operations.filter((one) => one.protected)).toHaveLength(469);
    expect(operations.filter(({ allowToken }) => !allowToken)).toHaveLength(5);
    expect(operations.filter(({ download }) => download)).toHaveLength(3);
    expect(operations.filter(({ exposesCredentials }) => exposesCredentials)).toHaveLength(5);
  });
});

describe('history', () => {
  test('operations came and went', () => {
    expect(tally(operations.map(({ since }) => since ?? 'before'))).toEqual({
      before: 529,
      '8.4': 75,
      '9.2': 71,
    });
    expect(model.removed.map(({ id, until }) => `${until} ${id}`)).toEqual([
      '7.4 DELETE /nodes/{node}/ceph/pools/{name}',
      '7.4 GET /nodes/{node}/ceph/config',
      '7.4 GET /nodes/{node}/ceph/configdb',
      '7.4 GET /nodes/{node}/ceph/pools',
      '7.4 GET /nodes/{node}/ceph/pools/{name}',
      '7.4 GET /nodes/{node}/hardware/pci/{pciid}',
      '7.4 GET /nodes/{node}/hardware/pci/{pciid}/mdev',
      '8.4 GET /nodes/{node}/scan/glusterfs',
      '7.4 POST /access/tfa',
      '7.4 POST /nodes/{node}/ceph/pools',
      '7.4 PUT /nodes/{node}/ceph/pools/{name}',
    ]);
  });

  test('parameters and enum values too', () => {
    const since92 = operations
      .filter(({ since }) => since !== '9.2')
      .flatMap((one) => one.parameters.filter(({ since }) => since === '9.2'));
    expect(since92).toHaveLength(97);
    expect(
      operations.flatMap(({ removedParameters }) => removedParameters.map(({ until }) => until)),
    ).toEqual(Array(16).fill('8.4'));
    const type = operation('POST /storage').parameters.find(({ name }) => name === 'type');
    expect(type?.enumHistory).toEqual([
      { value: 'esxi', since: '8.4' },
      { value: 'glusterfs', until: '8.4' },
    ]);
  });
});

test('patterns take and refuse what Perl does', () => {
  const cases: readonly (readonly [parameter: string, accepted: string, refused: string])[] = [
    ['POST /nodes/{node}/qemu#machine', 'pc-i440fx-9.2+pve1', 'pc-i441fx'],
    ['POST /nodes/{node}/qemu#vmgenid', '5e4b7a1c-0d8b-4f1e-9b0a-3a1f5c7d9e2b', 'x'],
  ];
  for (const [at, accepted, refused] of cases) {
    const [id = '', name = ''] = at.split('#');
    const schema = operation(id).parameters.find((parameter) => parameter.name === name)?.schema;
    const pattern =
      schema?.pattern ?? schema?.propertyString?.parts.find(({ defaultKey }) => defaultKey)?.schema.pattern;
    const regexp = new RegExp(pattern?.source ?? '', pattern?.ignoreCase ? 'iu' : 'u');
    expect([regexp.test(accepted), regexp.test(refused)], at).toEqual([true, false]);
  }
});

test('no pattern takes for ever over a long text that it refuses', () => {
  const hostile = ['a', '-', '0', '.', 'a-', 'a.', '1.', 'ab;', '=,'].map(
    (part) => `${part.repeat(2000)}\n!`,
  );
  const sources = new Set(schemas.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern.source])));
  const judged = [...sources].map(
    (source) => hostile.map((text) => new RegExp(source, 'u').test(text)).length,
  );
  expect(judged).toHaveLength(sources.size);
  expect(new Set(judged)).toEqual(new Set([hostile.length]));
});

import { expect, it, test } from 'vitest';
import { paths } from '../../generated/client/paths.js';
import { readFormats, readVerification } from '../../scripts/conformance/recordings.js';
import { Tally } from '../../scripts/conformance/tally.js';
import { acceptedCalls, judgeLine, judgeRow, pathParams } from '../../scripts/conformance/validate.js';
import { PveError, Secret } from '../../src/client/index.js';
import { assertValid, validate } from '../../src/client/validate/index.js';

const recordings = new URL('../recordings', import.meta.url).pathname;
const create = 'POST /nodes/{node}/qemu';
const vm = { node: 'pve1', vmid: 100 };

it('refuses nothing that a real server accepts, and nearly all that it refuses', () => {
  const tally = new Tally('formats');
  for (const row of readFormats(recordings)) judgeRow(tally, row);
  expect(tally.all.filter((line) => line.startsWith('false refusal'))).toEqual([]);
  expect(tally.aspects.get('accepted pass')).toEqual({ agree: 6290, total: 6290 });
  // The rest are names in a node's own files (services, protocols, time zones) and `sshkeys`, encoded by the client.
  expect(tally.share('refused caught')).toBeGreaterThan(0.99);
});

it('finds the errors that a real server finds, and no others', () => {
  const tally = new Tally('verification');
  for (const line of readVerification(recordings)) judgeLine(tally, line);
  expect(tally.share('errors caught')).toBeGreaterThan(0.999);
  expect(tally.all.filter((line) => line.startsWith('problem that PVE has not'))).toEqual([
    // The server asks for the path's node first, and goes no further.
    'problem that PVE has not: GET /cluster/sdn/dry-run nosuchparam (unknown)',
  ]);
});

/** The operation of a recorded call: its path with the names of the variables in it. */
function operationOf(method: string, path: string): string {
  const segments =
    path
      .split('?')[0]
      ?.split('/')
      .filter((segment) => segment !== '') ?? [];
  let node: unknown = paths;
  const names = segments.map((segment) => {
    const branches: readonly [string, unknown][] = Object.entries(Object(node));
    const [name, next] =
      branches.find(([key]) => key === segment) ?? branches.find(([key]) => key.startsWith('{')) ?? [];
    node = next;
    return name ?? segment;
  });
  return `${method} /${names.join('/')}`;
}

it('lets every call of the recorded journeys pass', () => {
  const calls = acceptedCalls(recordings);
  expect(calls.length).toBe(198);
  const wrong = calls.flatMap(({ method, path, params }) => {
    const operation = operationOf(method, path);
    return validate(operation, { ...pathParams(operation, path), ...params }).map((problem) => ({
      operation,
      problem,
    }));
  });
  expect(wrong).toEqual([]);
});

it('tells every problem at once, with an example and what was likely meant', () => {
  const problems = validate(create, {
    node: 'pve1',
    coers: 2,
    bios: 'ovfm',
    memory: 8,
    net0: { model: 'virtoi', bridge: 'vmbr0', tagg: 5 },
    net32: 'virtio',
    scsi0: 'local-lvm:32,cache=writebak',
    onboot: 'true',
    cores: 1.5,
    name: null,
  });
  expect(problems.map(({ valid: _, ...problem }) => problem)).toEqual([
    {
      parameter: 'vmid',
      kind: 'missing',
      expected: 'an integer (a vmid), 100 to 999999999',
      example: 100,
    },
    {
      parameter: 'coers',
      kind: 'unknown',
      expected: "a name that is known, perhaps 'cores'",
      nearest: 'cores',
    },
    {
      parameter: 'bios',
      kind: 'wrong',
      value: 'ovfm',
      expected: 'one of ovmf, seabios',
      example: 'seabios',
      nearest: 'ovmf',
    },
    {
      parameter: 'memory.current',
      kind: 'wrong',
      value: 8,
      expected: 'an integer, 16 or more',
      example: 512,
    },
    expect.objectContaining({ parameter: 'net0.model', kind: 'wrong', value: 'virtoi', nearest: 'virtio' }),
    {
      parameter: 'net0.tagg',
      kind: 'unknown',
      expected: "a name that is known, perhaps 'tag'",
      nearest: 'tag',
    },
    {
      parameter: 'net32',
      kind: 'unknown',
      expected: "a name that is known, perhaps 'net31'",
      nearest: 'net31',
    },
    expect.objectContaining({
      parameter: 'scsi0.cache',
      kind: 'wrong',
      value: 'writebak',
      nearest: 'writeback',
    }),
    { parameter: 'onboot', kind: 'wrong', value: 'true', expected: 'true or false', example: false },
    { parameter: 'cores', kind: 'wrong', value: 1.5, expected: 'an integer, 1 or more', example: 1 },
    {
      parameter: 'name',
      kind: 'wrong',
      value: 'null',
      expected: "a DNS name; it is null: leave it out, or name it in 'delete' to remove a setting",
    },
  ]);
});

test.each([
  [
    'objects, arrays, numbers and booleans',
    create,
    { ...vm, net0: { model: 'virtio', firewall: true }, tags: ['a', 'b'], onboot: true },
  ],
  ['plain SSH keys', create, { ...vm, sshkeys: 'ssh-ed25519 AAAA me@home' }],
  ['secrets', create, { ...vm, cipassword: new Secret('geheim') }],
  ['what is undefined', create, { ...vm, name: undefined }],
  ['an alias beside what it stands for', create, { ...vm, scsi0: 'file=local:8,volume=local:9' }],
  [
    'letters of all languages where Perl has them',
    'POST /cluster/sdn/vnets',
    { vnet: 'v1', zone: 'z1', alias: 'Grüße' },
  ],
  [
    'unlisted parameters where PVE takes them',
    'GET /nodes/{node}/qemu/{vmid}/agent',
    { ...vm, unheard: 'of' },
  ],
  [
    'a value by another parameter',
    'POST /cluster/sdn/fabrics/node/{fabric_id}',
    { fabric_id: 'f1', node_id: 'pve1', protocol: 'ospf', interfaces: ['name=eth0'] },
  ],
  [
    'formats of a cluster alone',
    'POST /nodes/{node}/lxc',
    { ...vm, ostemplate: 'local:vztmpl/a.tar.zst', timezone: 'Europe/Kyiv' },
  ],
])('takes %s', (_, operation, params) => expect(validate(operation, params)).toEqual([]));

test.each([
  ['an empty list', { tags: [] }, 'tags'],
  ['a comma in a property', { net0: { model: 'virtio', bridge: 'a,b' } }, 'net0'],
  ['a property named twice', { net0: 'virtio,bridge=a,bridge=b' }, 'net0'],
  ['what needs another', { force: true }, 'archive'],
  ['a CPU type that is none', { cpu: 'hots' }, 'cpu.cputype'],
  ['a cdrom that is no volume', { cdrom: 'nothing' }, 'cdrom.file'],
])('refuses %s', (_, params, parameter) => {
  expect(validate(create, { ...vm, ...params }).map((problem) => problem.parameter)).toEqual([parameter]);
});

it('shows no secret', () => {
  const params = { userid: 'a@pve', password: 'abc', comment: 'x'.repeat(3000) };
  expect(validate('POST /access/users', params)).toMatchObject([
    { parameter: 'password', value: '***' },
    { parameter: 'comment', value: `${'x'.repeat(79)}…` },
  ]);
});

it('throws as one error where that is asked for', () => {
  expect(() => assertValid('GET /nodes/{node}/status', {})).toThrow(PveError);
  expect(() => assertValid('GET /nodes/{node}/status', {})).toThrow(
    "GET /nodes/{node}/status: a parameter is wrong: node: is missing: expected a node's name",
  );
  expect(assertValid('GET /version')).toBeUndefined();
  expect(() => validate('GET /nodse')).toThrow("There is no operation 'GET /nodse': 'GET /nodes'?");
});

it('takes no longer for a long text than for a short one', () => {
  const reference = `${'x'.repeat(5000)}!`;
  expect(validate('GET /nodes/{node}/query-oci-repo-tags', { node: 'pve1', reference })).toHaveLength(1);
});

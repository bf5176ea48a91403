import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../src/client/index.js';
import { api, client, failure, token, upid, watchNock } from './support.js';

watchNock({ before: beforeEach, after: afterEach });

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Record<string, string | undefined>;
}

/** Makes the call against a server that notes the one request and answers `data`. */
async function sent(operation: string, params: Record<string, unknown>, data: unknown = null): Promise<Seen> {
  const seen: Seen[] = [];
  const scope = api();
  for (const method of ['get', 'post', 'put', 'delete'] as const) {
    scope[method](/.*/)
      .optionally()
      .reply(function (path, body) {
        const headers = Object.fromEntries(
          ['authorization', 'content-type', 'transfer-encoding'].map((name) => {
            const value: unknown = this.req.headers[name];
            return [
              name,
              Array.isArray(value) ? String(value[0]) : typeof value === 'string' ? value : undefined,
            ];
          }),
        );
        seen.push({
          method: method.toUpperCase(),
          path: path.replace('/api2/json', ''),
          body: typeof body === 'string' ? body : JSON.stringify(body),
          headers,
        });
        return [200, { data }];
      });
  }
  const answer = client().invoke(operation, params);
  await ('started' in answer ? answer.started : answer);
  const [only, ...more] = seen;
  if (!only || more.length > 0) throw new Error(`${seen.length} requests`);
  return only;
}

const config = 'PUT /nodes/{node}/qemu/{vmid}/config';
const vm = { node: 'pve1', vmid: 100 };

describe('forms', () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ['booleans are 1 and 0', config, { onboot: true, acpi: false }, 'onboot=1&acpi=0'],
    ['undefined is left out', config, { name: undefined, cores: 2 }, 'cores=2'],
    [
      'separators inside values are encoded',
      config,
      { description: 'a=b;c&d+e f' },
      'description=a%3Db%3Bc%26d%2Be+f',
    ],
    ['text is UTF-8', config, { description: 'Grüße\n' }, 'description=Gr%C3%BC%C3%9Fe%0A'],
    ['lists are joined with commas', config, { delete: ['net0', 'net1'] }, 'delete=net0%2Cnet1'],
    [
      'array-typed parameters repeat the key',
      'POST /nodes/{node}/qemu/{vmid}/agent/exec',
      { command: ['ls', '-l', 'a,b'] },
      'command=ls&command=-l&command=a%2Cb',
    ],
    [
      'objects are property strings',
      config,
      { net0: { model: 'virtio', bridge: 'vmbr0', firewall: true, tag: 5, rate: undefined } },
      'net0=model%3Dvirtio%2Cbridge%3Dvmbr0%2Cfirewall%3D1%2Ctag%3D5',
    ],
    [
      'lists inside property strings have semicolons',
      config,
      { boot: { order: ['scsi0', 'net0'] } },
      'boot=order%3Dscsi0%3Bnet0',
    ],
    [
      'arrays of objects are repeated property strings',
      'POST /cluster/mapping/dir',
      {
        id: 'm',
        map: [
          { node: 'pve1', path: '/a' },
          { node: 'pve2', path: '/b' },
        ],
      },
      'id=m&map=node%3Dpve1%2Cpath%3D%2Fa&map=node%3Dpve2%2Cpath%3D%2Fb',
    ],
    [
      'SSH keys are encoded once more',
      config,
      { sshkeys: 'ssh-ed25519 AA+/= me' },
      'sshkeys=ssh-ed25519%2520AA%252B%252F%253D%2520me',
    ],
    ['SSH keys may be a list of lines', config, { sshkeys: ['a b', 'c d'] }, 'sshkeys=a%2520b%250Ac%2520d'],
    ['SSH keys encoded by the caller stay so', config, { sshkeys: 'a%20b' }, 'sshkeys=a%2520b'],
    ['secrets are sent', config, { cipassword: new Secret('geheim') }, 'cipassword=geheim'],
    [
      'big numbers keep their digits',
      config,
      { description: 12345678901234567890n },
      'description=12345678901234567890',
    ],
  ])('%s', async (_, operation, params, body) => {
    const seen = await sent(operation, { ...(operation.includes('{vmid}') ? vm : {}), ...params });
    expect(seen.body).toBe(body);
    expect(seen.headers).toEqual({
      authorization: `PVEAPIToken=${token}`,
      'content-type': 'application/x-www-form-urlencoded',
      'transfer-encoding': undefined,
    });
  });
});

describe('paths and queries', () => {
  it.each<[string, string, Record<string, unknown>, string, unknown]>([
    [
      'path variables are sent in the path only',
      config,
      { ...vm, cores: 1 },
      'PUT /nodes/pve1/qemu/100/config',
      null,
    ],
    ['GET takes a query', 'GET /cluster/resources', { type: 'vm' }, 'GET /cluster/resources?type=vm', []],
    [
      'DELETE takes a query and no body',
      'DELETE /nodes/{node}/qemu/{vmid}',
      { ...vm, purge: true, 'destroy-unreferenced-disks': false },
      'DELETE /nodes/pve1/qemu/100?purge=1&destroy-unreferenced-disks=0',
      upid,
    ],
    [
      'volume ids are encoded whole',
      'GET /nodes/{node}/storage/{storage}/content/{volume}',
      { node: 'pve1', storage: 'local', volume: 'local:iso/debian-13.iso' },
      'GET /nodes/pve1/storage/local/content/local%3Aiso%2Fdebian-13.iso',
      {},
    ],
    [
      'networks keep their slash, encoded',
      'DELETE /cluster/firewall/ipset/{name}/{cidr}',
      { name: 'admins', cidr: '10.0.0.0/8' },
      'DELETE /cluster/firewall/ipset/admins/10.0.0.0%2F8',
      null,
    ],
    [
      'what means something in a URL is encoded',
      'GET /access/users/{userid}',
      { userid: 'a?b#c%2e@pve' },
      'GET /access/users/a%3Fb%23c%252e%40pve',
      {},
    ],
  ])('%s', async (_, operation, params, request, data) => {
    const seen = await sent(operation, params, data);
    expect(`${seen.method} ${seen.path}`).toBe(request);
    if (!request.startsWith('PUT')) {
      expect(seen.body).toBe('');
      expect(seen.headers['content-type']).toBeUndefined();
    }
  });
});

describe('what is refused before the wire', () => {
  const operation = 'GET /nodes/{node}/qemu/{vmid}/config';
  it.each<[string, string, Record<string, unknown>, Record<string, string>]>([
    ['a missing path variable', operation, { node: 'pve1' }, { vmid: 'is missing, and the path needs it' }],
    ['an empty one', operation, { node: '', vmid: 1 }, { node: 'is empty, and the path needs a value' }],
    [
      'a dot segment',
      operation,
      { node: '..', vmid: '.' },
      {
        node: "has an empty part, '.' or '..', which would alter the path",
        vmid: "has an empty part, '.' or '..', which would alter the path",
      },
    ],
    [
      'a slash, which PVE decodes before it looks for the operation',
      operation,
      { node: 'pve1', vmid: '100/status/stop?' },
      { vmid: "holds a '/', which PVE would read as another path" },
    ],
    [
      'a dot segment inside a volume id',
      'GET /nodes/{node}/storage/{storage}/content/{volume}',
      { node: 'pve1', storage: 's', volume: 'local:iso/../x' },
      { volume: "has an empty part, '.' or '..', which would alter the path" },
    ],
    [
      'white space and control characters in a path',
      operation,
      { node: 'pve1\r\nx: y', vmid: 100 },
      { node: 'holds white space or control characters, which no path of PVE matches' },
    ],
    ['half a character', operation, { node: '\ud800', vmid: 100 }, { node: 'is no valid Unicode text' }],
    [
      'values that PVE has no way to read, all at once',
      config,
      {
        ...vm,
        name: null,
        cores: Number.NaN,
        memory: 1e21,
        tags: [],
        net0: { model: 'virtio', bridge: 'a,b' },
        net1: { 'a=b': 1 },
        net2: {},
        ostype: new Date(0),
        scsi0: { file: '' },
        hookscript: () => 1,
      },
      {
        name: "is null: leave it out, or name it in 'delete' to remove a setting",
        cores: 'is NaN, which is no number that PVE can read',
        memory: 'is 1e+21, beyond what PVE reads: give it as a string of digits',
        tags: 'is an empty list: leave the parameter out instead',
        net0: "has a property 'bridge' that holds a ',', which begins the next property: PVE has no way to write it in a value",
        net1: "has the property name 'a=b', which cannot be written",
        net2: 'is an object without properties: leave the parameter out instead',
        ostype: 'is an object of class Date: give a string, a number or a boolean',
        scsi0:
          "has a property 'file' that is empty, and a property string cannot hold an empty value: leave it out",
        hookscript: 'is a function: give a string, a number or a boolean',
      },
    ],
  ])('%s', async (_, id, params, parameters) => {
    const { message, ...error } = await failure(client().invoke(id, params));
    expect(error).toEqual({
      name: 'PveError',
      kind: 'validation',
      operation: id,
      parameters,
      retryable: false,
    });
    expect(String(message).startsWith(`${id}: `)).toBe(true);
  });

  it('a path variable with two values', async () => {
    const error = await failure(
      client()
        .nodes('pve1')
        .qemu(100)
        .config.put(Object.assign({ cores: 1 }, { vmid: 101 })),
    );
    expect(error.parameters).toEqual({ vmid: "is '100' in the path and '101' among the parameters" });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { pvekit } from './kit.js';

let sandbox: Sandbox;
let env: Record<string, string>;
beforeAll(async () => {
  sandbox = await startSandbox({ world: 'demo' });
  env = { PVE_HOST: sandbox.url, PVE_TOKEN: sandbox.tokens.root ?? '', PVE_FINGERPRINT: sandbox.fingerprint };
});
afterAll(() => sandbox.close());

describe('pvekit call', () => {
  test('runs an operation and prints what it answers', async () => {
    expect(await pvekit(['call', 'GET', '/version'], env)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^release: 9\.2\nversion: 9\.2\.11\n/),
    });
    const { out } = await pvekit(
      ['call', 'get', '/nodes/{node}/qemu/{vmid}/config', 'node=pve1', 'vmid=100', '--json'],
      env,
    );
    expect(JSON.parse(out)).toMatchObject({ name: 'web01' });
  });

  test('runs a tool by its name', async () => {
    const { code, out } = await pvekit(['call', 'get_vm_status', 'vmid=100'], env);
    expect({ code, name: /^name: (.*)$/m.exec(out)?.[1] }).toEqual({ code: 0, name: 'web01' });
  });

  test('prints the whole of an answer that an agent would get a part of', async () => {
    const rows = ['GET', '/nodes/pve1/qemu/100/rrddata', 'timeframe=day'];
    const { out, err } = await pvekit(['call', ...rows], env);
    expect({ rows: out.match(/pressurecpufull/g)?.length, err }).toEqual({ rows: 1440, err: '' });
    expect(out).not.toContain('pve://results');
  });

  test('a failure names the next call as a command', async () => {
    const { err } = await pvekit(['call', 'get_vm_status', 'vmid=webb01'], env);
    expect(err).toMatch(/Did you mean 100 web01 .* Try: pvekit call list_vms \(lists all \d+ guests/);
  });

  test('may only read unless it is allowed more, and then nothing is sent', async () => {
    const before = sandbox.requests.length;
    const { code, err } = await pvekit(['call', 'POST', '/nodes/pve1/qemu/100/status/stop'], env);
    expect({ code, err }).toEqual({
      code: 1,
      err: "pvekit: access_level: POST /nodes/{node}/qemu/{vmid}/status/stop needs access level 'destroy', and this server has 'read'. Nothing was sent. The server's owner can grant it with PVE_ACCESS=destroy or --access destroy.\n",
    });
    expect(sandbox.requests).toHaveLength(before);
  });

  test.each([
    [[], {}, /^pvekit: expected a tool or an operation: /],
    [['GET'], {}, /^pvekit: expected a tool or an operation: /],
    [['GET', '/version', 'verbose'], {}, /^pvekit: 'verbose' is no argument: expected name=value$/],
    [['GET', '/nope'], {}, /^pvekit: unknown_operation: 'GET \/nope' does not exist/],
    [['get_vm_stauts', 'vmid=100'], {}, /^pvekit: unknown_tool: .*Did you mean 'get_vm_status'\?/],
    [
      ['GET', '/version', '--jsno'],
      {},
      /^pvekit: pvekit call: unknown option '--jsno': did you mean --json\?$/,
    ],
    [
      ['GET', '/version'],
      { PVE_FINGERPRINT: '' },
      /^pvekit: certificate: 127\.0\.0\.1:\d+ showed a certificate that is not trusted/,
    ],
    [
      ['GET', '/version'],
      { PVE_TOKEN: 'root@pam!demo=00000000-0000-0000-0000-000000000000' },
      /^pvekit: authentication: PVE refused the API token root@pam!demo/,
    ],
    [['GET', '/version'], { PVE_HOST: '127.0.0.1:2' }, /^pvekit: unreachable: 127\.0\.0\.1:2/],
  ])('%j with %j ends in one line and exit code 1', async (args, changed, message) => {
    const { code, out, err } = await pvekit(['call', ...args], { ...env, ...changed });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd()).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toContain(sandbox.tokens.root?.split('=')[1]);
  });
});

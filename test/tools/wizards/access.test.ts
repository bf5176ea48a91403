import { afterEach, describe, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { callAsking, callsOf, look, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

describe('access_wizard', () => {
  test('says what the right to start brings along; the preview names its steps, and no noise', async () => {
    bench = await openBench('full', undefined, { confirm: 'destroy' });
    const args = { service: 'ci', can: 'start', pool: 'development' };
    const plan = dataOf(await bench.call('access_wizard', args));
    expect(plan.warnings).toEqual([expect.stringContaining('may stop, shut down, reset and suspend')]);
    const { preview } = errorOf(await bench.call('access_wizard', { ...args, apply: true })).context;
    const lines: string[] = Array.isArray(preview) ? preview : [];
    expect(lines.filter((line) => /500|none\.$/.test(line))).toEqual([]);
    expect(lines.filter((line) => !/^(?:\d+\.|Steps? [\d, ]+:|Warning:) /.test(line))).toEqual([]);
  });

  test('gives the CI the right to start guests of a pool and nothing else, on one consent', async () => {
    bench = await openBench('full', undefined, { confirm: 'destroy' });
    const args = { service: 'ci', can: 'start', pool: 'development' };
    expect(callsOf(await bench.call('access_wizard', args))).toMatchInlineSnapshot(`
      [
        {
          "arguments": {
            "privs": "VM.Audit,VM.PowerMgmt",
            "roleid": "ci-start",
          },
          "tool": "create_role",
        },
        {
          "arguments": {
            "comment": "service ci",
            "userid": "ci@pve",
          },
          "tool": "create_user",
        },
        {
          "arguments": {
            "comment": "for ci",
            "privsep": true,
            "tokenid": "ci",
            "userid": "ci@pve",
          },
          "tool": "create_api_token",
        },
        {
          "arguments": {
            "path": "/pool/development",
            "propagate": true,
            "roles": "ci-start",
            "tokens": "ci@pve!ci",
            "users": "ci@pve",
          },
          "tool": "set_acl",
        },
        {
          "arguments": {
            "path": "/pool/development",
            "userid": "ci@pve!ci",
          },
          "tool": "get_permissions",
        },
      ]
    `);
    const first = errorOf(await bench.call('access_wizard', { ...args, apply: true }));
    expect(first.code).toBe('confirmation_required');
    expect(writes(bench)).toEqual([]);
    const { tool = '', arguments: again } = first.suggestions[0] ?? {};
    const done = await bench.call(tool, again);
    expect(textOf(done)).toMatch(/value|[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(writes(bench)).toHaveLength(4);
    const rights = await look(bench, 'GET /access/permissions', { userid: 'ci@pve!ci' });
    const { '/pool/development': pool, '/vms/105': inside, '/vms/100': outside } = rights;
    expect([Object.keys(pool ?? {}), Object.keys(inside ?? {}), outside]).toEqual([
      ['VM.Audit', 'VM.PowerMgmt'],
      ['VM.Audit', 'VM.PowerMgmt'],
      undefined,
    ]);
  });

  test('a built-in role is taken where it fits exactly', async () => {
    bench = await openBench('full');
    const { items } = await look(bench, 'GET /access/roles');
    const roles: { roleid: string; privs: string }[] = Array.isArray(items) ? items : [];
    const privileges = roles.find(({ roleid }) => roleid === 'PVEDatastoreUser')?.privs;
    const plan = await bench.call('access_wizard', { service: 'iso', privileges, storage: 'local' });
    expect(callsOf(plan).map(({ tool, arguments: { roles: given } }) => [tool, given])).toEqual([
      ['create_user', undefined],
      ['create_api_token', undefined],
      ['set_acl', 'PVEDatastoreUser'],
      ['get_permissions', undefined],
    ]);
  });

  test('an account that is there gets another token', async () => {
    bench = await openBench('full');
    const plan = await bench.call('access_wizard', {
      service: 'auditor',
      token: 'demo',
      can: 'look',
      vmid: 'web01',
    });
    expect(callsOf(plan).map(({ tool }) => tool)).toEqual([
      'create_role',
      'create_api_token',
      'set_acl',
      'get_permissions',
    ]);
    expect(dataOf(plan).facts).toMatchObject({ token: 'auditor@pve!demo-2' });
  });

  test('asks what and where, then for consent: three questions', async () => {
    bench = await openBench('full', undefined, { confirm: 'destroy' });
    const script = { can: 'look', pool: 'production', confirm: true };
    const { result, asked } = await callAsking(
      bench,
      'access_wizard',
      { service: 'watch', apply: true },
      script,
    );
    expect(asked).toEqual(['can', 'pool', 'confirm']);
    textOf(result);
    expect(writes(bench)).toHaveLength(4);
  });

  test('a failure in the middle tells the way back', async () => {
    bench = await openBench('full');
    const args = { service: 'ci', can: 'start', path: '/bogus', apply: true };
    const error = errorOf(await bench.call('access_wizard', args));
    expect([error.message, error.suggestions.map(({ tool }) => tool), writes(bench)]).toMatchInlineSnapshot(`
      [
        "Step 4 of 5 failed and the plan stopped there: set_acl: PUT /access/acl: a parameter is wrong: path: invalid ACL path '/bogus'. Done: create_role, create_user, create_api_token. Not done: get_permissions. The suggestions begin with the way back.",
        [
          "delete_api_token",
          "delete_user",
          "delete_role",
          "describe_operation",
        ],
        [
          "POST /access/roles",
          "POST /access/users",
          "POST /access/users/ci@pve/token/ci",
          "PUT /access/acl",
        ],
      ]
    `);
  });

  test.each([
    ['no place', { service: 'ci', can: 'start' }, 'invalid_arguments'],
    ['a pool that is not there', { service: 'ci', can: 'start', pool: 'dev' }, 'not_found'],
    [
      'a privilege that is not there',
      { service: 'ci', privileges: 'VM.Fly', pool: 'development' },
      'invalid_arguments',
    ],
    ['a bad name', { service: '!', can: 'start', pool: 'development' }, 'invalid_arguments'],
  ])('%s is refused', async (_, args, code) => {
    bench = await openBench('full');
    expect(errorOf(await bench.call('access_wizard', args)).code).toBe(code);
    expect(writes(bench)).toEqual([]);
  });
});

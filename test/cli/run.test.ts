import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settings, settingsMarkdown } from '../../src/cli/settings.js';
import { toolsetNames } from '../../src/tools/index.js';
import { pvekit } from './kit.js';

describe('bad input is one line on stderr and exit code 1', () => {
  test.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['mpc'], {}, "there is no command 'mpc': did you mean 'mcp'?"],
    [['frobnicate'], {}, "there is no command 'frobnicate': see pvekit --help"],
    [['mcp', '--acess', 'read'], {}, "pvekit mcp: unknown option '--acess': did you mean --access?"],
    [['mcp', '--access'], {}, "pvekit mcp: Option '--access <value>' argument missing"],
    [['mcp', 'now'], {}, "pvekit mcp: Unexpected argument 'now'"],
    [
      ['mcp', '--access', 'chang'],
      {},
      "access level 'chang' is unknown: expected read, operate, change, destroy, full; did you mean 'change'?",
    ],
    [
      ['mcp'],
      { PVE_ACCESS: 'all' },
      "access level 'all' is unknown: expected read, operate, change, destroy, full",
    ],
    [
      ['mcp'],
      { PVE_TOOLSETS: 'core,moon' },
      `toolset 'moon' is unknown: expected ${toolsetNames.join(', ')}, or names of tools`,
    ],
    [['mcp'], { PVE_TOKN: 'x' }, 'PVE_TOKN is no setting of this version of pvekit: did you mean PVE_TOKEN?'],
    [['mcp'], { PVE_TLS_INSECURE: 'maybe' }, "PVE_TLS_INSECURE is 'maybe': expected 1 or 0."],
    [['mcp'], { PVE_CONFIG: '/nonexistent' }, "The configuration '/nonexistent' does not exist."],
    [
      ['mcp'],
      { PVE_TOKEN: 'a@pve!b=c', PVE_TOKEN_FILE: '/x' },
      'The API token comes from two places: set only one of PVE_TOKEN, PVE_TOKEN_FILE and PVE_TOKEN_COMMAND.',
    ],
    [['sandbox', '--port', 'x'], {}, "pvekit sandbox: --port is 'x': expected 0 (any free one) to 65535"],
    [
      ['sandbox', '--world', 'mars'],
      {},
      "pvekit sandbox: --world is 'mars': expected demo, large, populated, recorded or a YAML file",
    ],
  ])('pvekit %j with %o', async (args, env, message) => {
    expect(await pvekit(args, env)).toEqual({ code: 1, out: '', err: `pvekit: ${message}\n` });
  });

  test('a setting of a later version is no setting, so nobody is safe by mistake', async () => {
    const { code, err } = await pvekit(['mcp'], { PVE_SCOPES: 'pool:dev' });
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^pvekit: PVE_SCOPES is no setting of this version/),
    ]);
  });
});

describe('help and version', () => {
  test('--help names every setting and every option; so does the table for the documents', async () => {
    const { code, out } = await pvekit(['--help']);
    expect(code).toBe(0);
    for (const { name } of settings) {
      expect(out).toContain(`  ${name} `);
    }
    expect(out).toContain('--access LEVEL');
    expect(await pvekit([])).toEqual({ code: 0, out, err: '' });
    expect((await pvekit(['mcp', '--help'])).out).toBe(out);
  });

  test('docs/settings.md holds the same table', () => {
    expect(readFileSync('docs/settings.md', 'utf8')).toContain(`\n\n${settingsMarkdown()}`);
  });

  test('--version is one line', async () => {
    expect((await pvekit(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test('no secret can be given in argv', () => {
    const inArgv = settings.flatMap(({ name, option }) => (option === undefined ? [] : [name]));
    expect(inArgv).toEqual(expect.arrayContaining(['PVE_CLUSTER', 'PVE_ACCESS', 'PVE_TOOLSETS']));
    expect(inArgv.filter((name) => /TOKEN|PASSWORD|OTP|USER/.test(name))).toEqual([]);
    expect(readFileSync('src/cli/commands/mcp.ts', 'utf8')).not.toMatch(/process\.argv/);
  });
});

describe('pvekit sandbox', () => {
  test('--json prints one line that says how to reach it', async () => {
    const { code, out } = await pvekit(['sandbox', '--json', '--world', 'recorded']);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(2);
    expect(JSON.parse(out)).toEqual({
      url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
      fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
      tokens: expect.objectContaining({ root: expect.stringMatching(/^root@pam!\S+=\S+$/) }),
      control: { url: expect.stringMatching(/\/sandbox$/), token: expect.any(String) },
      users: expect.arrayContaining([{ userid: 'alice@pve', password: expect.any(String) }]),
    });
  });

  test('without it prints lines to paste', async () => {
    const { out } = await pvekit(['sandbox']);
    expect(out).toMatch(
      /export PVE_HOST=https:\/\/127\.0\.0\.1:\d+\n {2}export PVE_FINGERPRINT=[0-9A-F:]+\n {2}export PVE_TOKEN='root@pam!/,
    );
  });
});

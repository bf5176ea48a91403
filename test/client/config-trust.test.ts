import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOptions, clusterOf, clustersOf, loadConfig } from '../../src/client/config/index.js';
import { minimal, plainText, useFolder } from './config-support.js';
import { failure, secret, token } from './support.js';

const { root, write, at } = useFolder({ before: beforeEach, after: afterEach });

/** The same file where it was only found, where it is named, and in the user's own folder. */
const writeAll = (text: string) =>
  write({ 'work/pvekit.config.yaml': text, 'home/.config/pvekit/pvekit.config.yaml': text });
const trusted = (env: Record<string, string> = {}) => [
  { ...at('work', env), file: 'pvekit.config.yaml' },
  at('work', { ...env, PVE_CONFIG: 'pvekit.config.yaml' }),
  at('other', env),
];
const optionsAt = async (around: ReturnType<typeof at>) => {
  const cluster = clusterOf(await loadConfig(around));
  return clientOptions(cluster, { ...process.env, ...around.env });
};

describe('a file that was only found from the working directory upwards', () => {
  it.each([
    [`tokenCommand: printf %s '${token}'`, 'tokenCommand'],
    ['tokenEnv: MY_SECRET', 'tokenEnv'],
    ['passwordEnv: MY_SECRET\n    user: ci@pve', 'passwordEnv'],
    ['otpCommand: oathtool', 'otpCommand'],
    ['insecure: true', 'insecure'],
  ])('may not say %j', async (line, key) => {
    writeAll(`${minimal('one')}    ${line}\n`);
    expect(await failure(loadConfig(at('work')))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(
        `line 4: clusters.one.${key} is not taken from a file that was only found from the working directory upwards: ` +
          'name the file in PVE_CONFIG if you trust it',
      ),
    });
    for (const around of trusted()) expect((await loadConfig(around)).default).toBe('one');
  });

  it('may describe a cluster', async () => {
    writeAll(`${minimal('one')}    insecure: false\n    fingerprint: AA\n    timeout: 1\n`);
    expect(clusterOf(await loadConfig(at('work')))).toMatchObject({ name: 'one', timeout: 1 });
  });

  it.each(['access: full', 'scope: "*"', 'confirm: never', 'tools: {}'])(
    'sets nothing that is not about reaching a cluster, as no other file does: %s',
    async (line) => {
      writeAll(`${minimal('one')}    ${line}\n`);
      for (const around of [at('work'), ...trusted()]) {
        expect(await failure(loadConfig(around))).toMatchObject({
          message: expect.stringContaining(`line 4: clusters.one.${line.split(':')[0]} is unknown: `),
        });
      }
    },
  );

  it.each<[string, Record<string, string>]>([
    ['a token', { PVE_TOKEN: token }],
    ['a token of another name', { PROXMOX_TOKEN_ID: 'ci@pve!deploy', PROXMOX_TOKEN_SECRET: secret }],
    ['a token in a file', { PVE_TOKEN_FILE: '/nonexistent' }],
    ['a command', { PVE_TOKEN_COMMAND: 'false' }],
    ['a password', { PVE_USER: 'ci@pve', PVE_PASSWORD: secret }],
  ])('is not given %s of the environment', async (_, env) => {
    writeAll(minimal('one'));
    const error = await failure(loadConfig(at('work', env)));
    expect(error).toMatchObject({
      kind: 'validation',
      message:
        "The credentials of the environment are not sent to the cluster 'one': it stands only in " +
        `'${join(root(), 'work/pvekit.config.yaml')}', which was found from the working directory upwards and may ` +
        'come from anybody. Set PVE_HOST, or name that file in PVE_CONFIG if you trust it.',
    });
    for (const around of trusted(env)) expect(clusterOf(await loadConfig(around)).credentials).toBeDefined();
    // With a host of its own the environment's credentials go there, and nowhere else.
    const { default: name, clusters } = await loadConfig(at('work', { ...env, PVE_HOST: 'mine' }));
    const kinds = [...clusters.values()].map(({ endpoints, credentials }) => [
      endpoints[0],
      credentials?.kind,
    ]);
    expect({ name, kinds }).toEqual({
      name: 'environment',
      kinds: [
        ['one', undefined],
        ['mine', env.PVE_USER === undefined ? 'token' : 'password'],
      ],
    });
  });

  it('reads a secret only from a file in its own folder, links followed', async () => {
    write({ 'work/own': token, 'home/mine': token, 'workshop/near': token });
    symlinkSync(join(root(), 'home/mine'), join(root(), 'work/link'));
    for (const outside of ['~/mine', '../home/mine', 'link', '../workshop/near', '/proc/self/environ']) {
      writeAll(`${minimal('one')}    tokenFile: ${outside}\n`);
      expect(await failure(optionsAt(at('work')))).toMatchObject({
        kind: 'validation',
        message: expect.stringMatching(
          /lies outside of '.*\/work', and the configuration there was only found/,
        ),
      });
    }
    writeAll(`${minimal('one')}    tokenFile: own\n`);
    expect(plainText((await optionsAt(at('work'))).token)).toBe(token);
    writeAll(`${minimal('one')}    tokenFile: ${join(root(), 'work/link')}\n`);
    for (const around of trusted()) expect(plainText((await optionsAt(around)).token)).toBe(token);
  });
});

describe('the clusters of a configuration', () => {
  it('can each be connected with, the default among them', async () => {
    write({
      'pvekit.config.yaml': `default: b\nclusters:\n  a: { host: a, tokenEnv: A }\n  b: { host: b, tokenEnv: B }\n`,
    });
    const env = { A: token, PVE_TOKEN: `${token}2` };
    const clusters = clustersOf(await loadConfig({ ...at('.', env), file: 'pvekit.config.yaml' }), env);
    expect([clusters.names, clusters.default]).toEqual([['a', 'b'], 'b']);
    const tokens = await Promise.all(clusters.names.map((name) => clusters.connect(name)));
    expect(tokens.map(({ endpoints, token: one }) => [endpoints, plainText(one)])).toEqual([
      [['a'], token],
      [['b'], `${token}2`],
    ]);
    expect(await failure(clusters.connect('c'))).toMatchObject({
      kind: 'validation',
      message: "There is no cluster 'c' in the configuration; there is: a, b.",
    });
  });
});

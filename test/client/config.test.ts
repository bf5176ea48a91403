import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, clientOptions, clusterOf, loadConfig } from '../../src/client/config/index.js';
import { createClient } from '../../src/client/index.js';
import { minimal, plainText, useFolder } from './config-support.js';
import { failure, secret, token } from './support.js';

const { root, write, at } = useFolder({ before: beforeEach, after: afterEach });
/** A working directory whose file is named. */
const named = (env: Record<string, string> = {}) => ({ ...at('.', env), file: 'pvekit.config.yaml' });

describe('the file', () => {
  it('is found upwards from the working directory, then in the user configuration, or is named', async () => {
    write({
      'work/pvekit.config.yaml': minimal('upwards'),
      'home/.config/pvekit/pvekit.config.yaml': minimal('own'),
      'xdg/pvekit/pvekit.config.yaml': minimal('xdg'),
      'named.yaml': minimal('named'),
    });
    const found = async (folder: string, env = {}, more = {}) => {
      const { file, isOwn, default: name } = await loadConfig({ ...at(folder, env), ...more });
      return { file: file?.slice(root().length), name, isOwn };
    };
    mkdirSync(join(root(), 'work/a/b'), { recursive: true });
    expect(await found('work/a/b')).toEqual({
      file: '/work/pvekit.config.yaml',
      name: 'upwards',
      isOwn: false,
    });
    expect(await found('other')).toEqual({
      file: '/home/.config/pvekit/pvekit.config.yaml',
      name: 'own',
      isOwn: true,
    });
    expect(await found('other', { XDG_CONFIG_HOME: join(root(), 'xdg') })).toMatchObject({
      name: 'xdg',
      isOwn: true,
    });
    expect(await found('work', { PVE_CONFIG: '../named.yaml' })).toMatchObject({
      name: 'named',
      isOwn: true,
    });
    expect(await found('work', {}, { file: '../named.yaml' })).toMatchObject({ name: 'named', isOwn: true });
    expect(await failure(loadConfig(at('work', { PVE_CONFIG: 'none.yaml' })))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining("none.yaml' does not exist"),
    });
    rmSync(join(root(), 'home'), { recursive: true });
    expect(await loadConfig(at('other'))).toEqual({
      file: undefined,
      isOwn: true,
      default: undefined,
      clusters: new Map(),
    });
  });

  it('describes clusters by name, one of them the default', async () => {
    write({
      'pvekit.config.yaml': `# two clusters
default: prod
clusters:
  prod:
    endpoints: [pve1.example.com, https://pve2.example.com]
    tokenFile: secrets/prod
    fingerprint: ['AA:BB', 'CC:DD']
    timeout: 5000
    affinity: true
  lab:
    host: 192.0.2.1
    user: ci@pve
    passwordEnv: LAB_PASSWORD
    otpFile: ~/otp
    caFile: ~/lab.pem
    proxy: http://proxy:3128
`,
    });
    const config = await loadConfig(named());
    expect([...config.clusters.values()]).toEqual([
      {
        name: 'prod',
        endpoints: ['pve1.example.com', 'https://pve2.example.com'],
        credentials: { kind: 'token', token: { kind: 'file', path: join(root(), 'secrets/prod') } },
        tls: { fingerprint: ['AA:BB', 'CC:DD'] },
        timeout: 5000,
        affinity: true,
      },
      {
        name: 'lab',
        endpoints: ['192.0.2.1'],
        credentials: {
          kind: 'password',
          user: 'ci@pve',
          password: { kind: 'env', name: 'LAB_PASSWORD' },
          otp: { kind: 'file', path: join(root(), 'home/otp') },
        },
        tls: { caFile: join(root(), 'home/lab.pem') },
        proxy: 'http://proxy:3128',
      },
    ]);
    expect(clusterOf(config).name).toBe('prod');
    expect(clusterOf(config, 'lab').name).toBe('lab');
    expect(await failure(() => clusterOf(config, 'labb'))).toMatchObject({
      message: "There is no cluster 'labb' in the configuration; there is: prod, lab.",
    });
  });

  it('is told all that is wrong with it, line by line', async () => {
    write({
      'pvekit.config.yaml': `default: prodd
cluster: {}
clusters:
  prod:
    host: pve1
    endpoints: []
    tokenfile: x
    token: ${token}
  "a b":
    host: http://pve1
    timeout: soon
    insecure: yes please
    tokenCommand: pass show pve
    tokenEnv: A
  user:
    host: pve1
    user: ci@pve
    proxy: http://me:${secret}@proxy
    fingerprint: 5
  nothing:
`,
    });
    const error = await loadConfig(named()).then(undefined, (thrown: unknown) => thrown);
    if (!(error instanceof ConfigError)) throw error;
    expect(error.file).toBe(join(root(), 'pvekit.config.yaml'));
    expect(error.problems.map(({ line, at: place, wrong }) => `${line} ${place} ${wrong}`)).toEqual([
      expect.stringMatching(/^2 cluster is unknown: did you mean 'clusters'\?/),
      expect.stringMatching(/^7 clusters\.prod\.tokenfile is unknown: did you mean 'tokenFile'\?/),
      '8 clusters.prod.token is a secret, which does not belong into the file: use tokenEnv, tokenFile, tokenCommand',
      "5 clusters.prod needs either 'host' or 'endpoints'",
      '6 clusters.prod.endpoints is an empty list',
      '10 clusters.a b is no name: expected letters, digits, . _ -',
      '11 clusters.a b.timeout is no number',
      expect.stringMatching(/^10 clusters\.a b\.host 'http:\/\/pve1' is not HTTPS/),
      '14 clusters.a b has more than one of tokenEnv, tokenCommand',
      '12 clusters.a b.insecure is no true or false',
      '18 clusters.user.proxy holds a password, which does not belong into the file',
      "16 clusters.user has only one of 'user' and a password",
      '19 clusters.user.fingerprint is no text',
      '20 clusters.nothing is no mapping of names to values',
      "20 clusters.nothing needs either 'host' or 'endpoints'",
      "1 default is 'prodd', which is no cluster of this file",
    ]);
    expect(error.message).toContain("line 7: clusters.prod.tokenfile is unknown: did you mean 'tokenFile'?");
    expect(inspect(error)).not.toContain(secret);
  });

  it.each([
    ['clusters: [', 'line 1: is no YAML'],
    ['', 'line 1: is no mapping'],
    ['default: x\n', 'clusters is missing'],
  ])('%j is refused', async (text, message) => {
    write({ 'pvekit.config.yaml': text });
    expect(await failure(loadConfig(at('.')))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(message),
    });
  });
});

describe('the environment', () => {
  const file = `default: a\nclusters:\n  a: { host: a, tokenEnv: A, fingerprint: 'AA' }\n  b: { host: b, tokenEnv: B }\n`;

  it.each<[string, Record<string, string>, string, Record<string, unknown>]>([
    ['nothing', { A: token }, 'a', { endpoints: ['a'], token, tls: { fingerprint: ['AA'] } }],
    ['another default', { PVE_CLUSTER: 'b', B: token }, 'b', { endpoints: ['b'], token, tls: {} }],
    ['a token', { PVE_TOKEN: token }, 'a', { endpoints: ['a'], token, tls: { fingerprint: ['AA'] } }],
    [
      'a host, alone',
      { PVE_HOST: 'c, d', PVE_TOKEN: token },
      'environment',
      { endpoints: ['c', 'd'], token, tls: {} },
    ],
    [
      'the names of others',
      {
        PROXMOX_URL: 'https://c:8006',
        PROXMOX_TOKEN_ID: 'ci@pve!deploy',
        PROXMOX_TOKEN_SECRET: secret,
        PROXMOX_VERIFY_SSL: 'false',
      },
      'environment',
      { endpoints: ['https://c:8006'], token, tls: { insecure: true } },
    ],
    [
      'three parts of a token',
      {
        PROXMOX_HOST: 'c',
        PROXMOX_USER: 'ci@pve',
        PROXMOX_TOKEN_NAME: 'deploy',
        PROXMOX_TOKEN_VALUE: secret,
      },
      'environment',
      { endpoints: ['c'], token, tls: {} },
    ],
    [
      'a password',
      { PVE_HOST: 'c', PVE_USER: 'ci@pve', PVE_PASSWORD: ' x ', PVE_OTP: '123456', PVE_FINGERPRINT: 'BB' },
      'environment',
      { endpoints: ['c'], user: 'ci@pve', password: ' x ', otp: '123456', tls: { fingerprint: ['BB'] } },
    ],
  ])('wins with %s', async (_, env, name, expected) => {
    write({ 'pvekit.config.yaml': file });
    const cluster = clusterOf(await loadConfig(named(env)));
    const { token: given, password, ...rest } = await clientOptions(cluster, env);
    const shown = {
      ...rest,
      ...(given === undefined ? {} : { token: plainText(given) }),
      ...(password === undefined ? {} : { password: plainText(password) }),
    };
    expect({ name: cluster.name, ...shown }).toEqual({ name, ...expected });
  });

  it.each<[Record<string, string>, string]>([
    [{ PVE_CLUSTER: 'c' }, "There is no cluster 'c' in the configuration; there is: a, b."],
    [{ PVE_TOKEN: token, PVE_TOKEN_FILE: 'x' }, 'The API token comes from two places'],
    [{ PVE_TLS_INSECURE: 'maybe' }, "PVE_TLS_INSECURE is 'maybe': expected 1 or 0."],
    [{ PVE_HOST: 'c' }, "The cluster 'environment' has no credentials"],
    [
      { PVE_HOST: 'c', PVE_USER: 'a@pve', PVE_PASSWORD: secret, PVE_TLS_INSECURE: '1' },
      'tls.insecure: no password is sent to a server that is not checked',
    ],
  ])('%j is refused, and no secret shown', async (env, message) => {
    write({ 'pvekit.config.yaml': file });
    const load = async () => createClient(await clientOptions(clusterOf(await loadConfig(named(env))), env));
    const error = await failure(load());
    expect(error).toMatchObject({ kind: 'validation', message: expect.stringContaining(message) });
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  it('without any default asks for a name', async () => {
    write({ 'pvekit.config.yaml': `${minimal('a')}  b: { host: b }\n` });
    expect(await failure(() => loadConfig(at('.')).then((config) => clusterOf(config)))).toMatchObject({
      message: "No cluster is chosen: name one of a, b, as 'default' in the file or in PVE_CLUSTER.",
    });
  });
});

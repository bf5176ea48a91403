import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOptions, clusterOf, loadConfig } from '../../src/client/config/index.js';
import { createClient } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { minimal, plainText, useFolder } from './config-support.js';
import { failure, token } from './support.js';

const { root, write, at } = useFolder({ before: beforeEach, after: afterEach });

describe('a secret', () => {
  const load = async (line: string, env: Record<string, string> = {}) => {
    write({ 'named.yaml': `${minimal('one')}    ${line}\n` });
    const around = { ...at('.', env), file: 'named.yaml' };
    return clientOptions(clusterOf(await loadConfig(around)), { ...process.env, ...env });
  };

  it('is read from a file that nobody else can read', async () => {
    write({ token: `${token}\nmore\n` });
    expect(plainText((await load('tokenFile: token')).token)).toBe(token);
    write({ token }, 0o640);
    expect(await failure(load('tokenFile: token'))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining("has mode 0640, others can read it: chmod 600 '"),
    });
  });

  it.each([
    [['show', 'pve/token'], 'show pve/token'],
    [['read', 'op://my vault/pve'], 'read "op://my vault/pve"'],
    [['-c', 'echo $HOME; ls *'], "-c 'echo $HOME; ls *'"],
    [['a;', 'rm', '-rf', '$HOME'], 'a; rm -rf $HOME'],
    [['--x=a bc'], '--x="a b"c'],
  ])('comes from a program that gets %j, as no shell reads its command', async (words, command) => {
    write({ 'print.cjs': 'console.log(JSON.stringify(process.argv.slice(2)))' });
    const line = `tokenCommand: ${JSON.stringify(`"${process.execPath}" "${root()}/print.cjs" ${command}`)}`;
    expect(JSON.parse(plainText((await load(line)).token) ?? '')).toEqual(words);
  });

  it.each([
    ['tokenFile: none', 'none', "can't be opened (ENOENT)"],
    ["tokenCommand: 'false'", 'command', "The secret's command 'false' failed (1)."],
    ["tokenCommand: 'true'", 'command', "The secret's command 'true' gives nothing."],
    ['tokenEnv: NO_SUCH', 'variable', 'The variable NO_SUCH gives nothing.'],
    ['{}', 'caFile', 'has no credentials'],
  ])('%s is told apart when missing', async (line, _, message) => {
    const text = line === '{}' ? 'timeout: 1' : line;
    expect(await failure(load(text))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(message),
    });
  });
});

describe('a configured client', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({ world: 'recorded', clock: 'manual' });
  });
  afterEach(() => sandbox.close());

  it('reaches its cluster', async () => {
    write({ token: sandbox.tokens.root ?? '' });
    const config = `clusters:\n  lab:\n    host: ${sandbox.url}\n    tokenFile: token\n    fingerprint: ${sandbox.fingerprint}\n`;
    write({ 'pvekit.config.yaml': config });
    const pve = createClient(await clientOptions(clusterOf(await loadConfig(at('.')))));
    expect(await pve.nodes.get()).toMatchObject([{ node: 'pve' }]);
    await pve.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/cli/read-settings.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { useFolder } from '../client/config-support.js';
import { pvekit } from './kit.js';

const { root, write } = useFolder({ before: beforeAll, after: afterAll });

let lab: Sandbox;
let prod: Sandbox;
beforeAll(async () => {
  [lab, prod] = await Promise.all([startSandbox({ world: 'demo' }), startSandbox({ world: 'recorded' })]);
  const cluster = (name: string, { url, fingerprint }: Sandbox) =>
    `  ${name}:\n    host: ${url}\n    fingerprint: ${fingerprint}\n    tokenFile: ${name}.token\n`;
  const both = `clusters:\n${cluster('lab', lab)}${cluster('prod', prod)}`;
  write({
    'lab.token': lab.tokens.root ?? '',
    'prod.token': prod.tokens.root ?? '',
    'both.yaml': `default: lab\n${both}`,
    'undecided.yaml': both,
    'repository/pvekit.config.yaml': `clusters:\n  evil: { host: ${lab.url}, fingerprint: '${lab.fingerprint}' }\n`,
    'home/pvekit/pvekit.config.yaml': `clusters:\n  lab: { host: ${lab.url}, fingerprint: '${lab.fingerprint}' }\n`,
  });
});
afterAll(async () => {
  await Promise.all([lab.close(), prod.close()]);
});

const node = process.execPath;
const token = () => lab.tokens.root ?? '';
const password = () => lab.users.find(({ userid }) => userid === 'auditor@pve')?.password ?? '';

/** The names of the nodes that `pvekit call` finds, or the line that it fails with. */
async function nodes(env: Record<string, string>, args: readonly string[] = [], cwd = root()) {
  const { code, out, err } = await pvekit(['call', 'GET', '/nodes', '--json', ...args], env, cwd);
  return {
    nodes: code === 0 ? [...out.matchAll(/"node": "(\w+)"/g)].map(([, name]) => name).sort() : [],
    err,
  };
}

const ofLab = { nodes: ['pve1', 'pve2', 'pve3'], err: '' };
const ofProd = { nodes: ['pve'], err: '' };

describe('where the cluster comes from', () => {
  const reach = () => ({ PVE_HOST: lab.url, PVE_FINGERPRINT: lab.fingerprint });

  test.each<[string, () => Record<string, string>]>([
    ['a token', () => ({ ...reach(), PVE_TOKEN: token() })],
    [
      'a token in two parts',
      () => {
        const [id = '', secret = ''] = token().split('=');
        return { ...reach(), PROXMOX_TOKEN_ID: id, PROXMOX_TOKEN_SECRET: secret };
      },
    ],
    [
      'a token in three parts',
      () => {
        const [, user = '', name = '', value = ''] = /^(.*)!(.*)=(.*)$/.exec(token()) ?? [];
        return { ...reach(), PROXMOX_USER: user, PROXMOX_TOKEN_NAME: name, PROXMOX_TOKEN_VALUE: value };
      },
    ],
    ['a token in a file', () => ({ ...reach(), PVE_TOKEN_FILE: `${root()}/lab.token` })],
    ['a token from a command', () => ({ ...reach(), PVE_TOKEN_COMMAND: `"${node}" -p "'${token()}'"` })],
    ['a password', () => ({ ...reach(), PVE_USER: 'auditor@pve', PVE_PASSWORD: password() })],
    [
      "others' names",
      () => ({
        PROXMOX_URL: lab.url,
        PVE_FINGERPRINT: lab.fingerprint,
        PROXMOX_USERNAME: 'auditor@pve',
        PROXMOX_PASSWORD: password(),
      }),
    ],
    ['several hosts', () => ({ ...reach(), PVE_HOST: `127.0.0.1:2, ${lab.url}`, PVE_TOKEN: token() })],
    ['a named file, and its default', () => ({ PVE_CONFIG: 'both.yaml' })],
    [
      'a named file, and the token of the environment',
      () => ({ PVE_CONFIG: 'undecided.yaml', PVE_CLUSTER: 'lab', PVE_TOKEN: token() }),
    ],
    [
      "the user's own file, and the token of the environment",
      () => ({ XDG_CONFIG_HOME: `${root()}/home`, PVE_TOKEN: token() }),
    ],
  ])('%s', async (_, env) => {
    expect(await nodes(env())).toEqual(ofLab);
  });

  test('each configured cluster can be named, by variable or option', async () => {
    expect(await nodes({ PVE_CONFIG: 'both.yaml', PVE_CLUSTER: 'prod' })).toEqual(ofProd);
    expect(await nodes({ PVE_CONFIG: 'both.yaml', PVE_CLUSTER: 'lab' }, ['--cluster', 'prod'])).toEqual(
      ofProd,
    );
    expect(
      await nodes({ PVE_CONFIG: 'both.yaml', ...reach(), PVE_TOKEN: token() }, ['--cluster', 'prod']),
    ).toEqual(ofProd);
  });
});

test('a server with a cluster that is not there does not start', async () => {
  const { code, out, err } = await pvekit(['mcp', '--cluster', 'dev'], { PVE_CONFIG: 'both.yaml' }, root());
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: "pvekit: There is no cluster 'dev' in the configuration; there is: lab, prod.\n",
  });
});

describe('what is refused in one line', () => {
  test.each<[string, () => Record<string, string>, readonly string[], string]>([
    [
      'nothing',
      () => ({}),
      [],
      'no cluster is configured: set PVE_HOST and PVE_TOKEN, write a pvekit.config.yaml, or try --sandbox',
    ],
    [
      'a host without credentials',
      () => ({ PVE_HOST: lab.url }),
      [],
      "The cluster 'environment' has no credentials: set PVE_TOKEN",
    ],
    [
      'two tokens',
      () => ({ PVE_TOKEN: token(), PVE_TOKEN_FILE: 'x' }),
      [],
      'The API token comes from two places',
    ],
    ['half a login', () => ({ PVE_USER: 'auditor@pve' }), [], 'PVE_USER is set without PVE_PASSWORD.'],
    [
      'an unknown cluster',
      () => ({ PVE_CONFIG: 'both.yaml' }),
      ['--cluster', 'dev'],
      "There is no cluster 'dev' in the configuration; there is: lab, prod.",
    ],
    [
      'several clusters',
      () => ({ PVE_CONFIG: 'undecided.yaml' }),
      [],
      "No cluster is chosen: name one of lab, prod, as 'default' in the file or in PVE_CLUSTER.",
    ],
    [
      'a password with unchecked certificates',
      () => ({
        PVE_HOST: lab.url,
        PVE_USER: 'auditor@pve',
        PVE_PASSWORD: password(),
        PROXMOX_VERIFY_SSL: 'false',
      }),
      [],
      'tls.insecure: no password is sent to a server that is not checked: pin its fingerprint.',
    ],
    [
      'a missing CA file',
      () => ({ PVE_HOST: lab.url, PVE_TOKEN: token(), PVE_CA_FILE: '/nonexistent/ca.pem' }),
      [],
      "The CA file '/nonexistent/ca.pem' can't be read (ENOENT).",
    ],
    [
      'a command that fails',
      () => ({
        PVE_HOST: lab.url,
        PVE_TOKEN_COMMAND: `"${node}" -e "console.log('${token()}');process.exit(3)"`,
      }),
      [],
      'failed (3).',
    ],
  ])('%s', async (_, env, args, message) => {
    const { err } = await nodes(env(), args);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^pvekit: /);
    expect([token().split('=')[1] ?? '', password()].filter((secret) => err.includes(secret))).toEqual([]);
  });

  test('a setting that is none, and a token for a cluster that a repository names, before anything is sent', async () => {
    const before = lab.requests.length;
    const repository = `${root()}/repository`;
    expect(await nodes({ PVE_TOKEN: token() }, [], repository)).toEqual({
      nodes: [],
      err:
        "pvekit: The credentials of the environment are not sent to the cluster 'evil': it stands only in " +
        `'${repository}/pvekit.config.yaml', which was found from the working directory upwards and may come from ` +
        'anybody. Set PVE_HOST, or name that file in PVE_CONFIG if you trust it.\n',
    });
    expect(lab.requests).toHaveLength(before);
    expect(await nodes({ PVE_TOKEN: token(), PVE_CONFIG: 'pvekit.config.yaml' }, [], repository)).toEqual(
      ofLab,
    );
    expect(
      await nodes(
        { PVE_TOKEN: token(), PVE_HOST: lab.url, PVE_FINGERPRINT: lab.fingerprint },
        [],
        repository,
      ),
    ).toEqual({
      ...ofLab,
      err: `pvekit call: clusters are taken from '${repository}/pvekit.config.yaml', found from the working directory upwards\n`,
    });
  });
});

test('unchecked certificates are warned of at each start', async () => {
  const { nodes: found, err } = await nodes({ PVE_HOST: lab.url, PVE_TOKEN: token(), PVE_TLS_INSECURE: '1' });
  expect({ found, err }).toEqual({
    found: ofLab.nodes,
    err:
      "pvekit call: WARNING: the certificates of the cluster 'environment' are not checked, so others can read the " +
      'token; pin PVE_FINGERPRINT instead\n',
  });
});

test('an option counts before its variable', () => {
  const options = { access: 'operate', toolsets: 'core, get_vm_status' };
  expect(readSettings({ PVE_ACCESS: 'full', PVE_TOOLSETS: 'core' }, options)).toEqual({
    access: 'operate',
    toolsets: ['core', 'get_vm_status'],
    safety: { limits: { calls: 600, changes: 60, deletions: 30, tasks: 10 } },
  });
});

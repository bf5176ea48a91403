import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { type Peer, peers } from './kit.js';

/** The nine failures that every agent meets, each whole, with the writes that reached the cluster. */
interface Probe {
  readonly tool: string;
  readonly args: Record<string, unknown>;
  /** Who asks, and whom; `root` at the sandbox unless it says otherwise. */
  readonly as?: 'auditor' | 'stranger' | 'nobody there';
  readonly writes?: readonly string[];
  readonly error: Readonly<Record<string, unknown>>;
}

const whole = {
  missing: [],
  invalid: [],
  context: {},
  suggestions: [],
  related_tools: [],
  retryable: false,
};
const text = (pattern: RegExp) => expect.stringMatching(pattern);

const probes: Readonly<Record<string, Probe>> = {
  'a missing parameter': {
    tool: 'get_vm_status',
    args: {},
    error: {
      ...whole,
      code: 'invalid_arguments',
      message: text(/^get_vm_status: missing vmid\.$/),
      missing: ['vmid'],
    },
  },
  'vmid: "abc"': {
    tool: 'start_vm',
    args: { vmid: 'abc' },
    error: {
      ...whole,
      code: 'invalid_arguments',
      message: text(/There is no guest named 'abc'/),
      invalid: [
        {
          parameter: 'vmid',
          given: 'abc',
          expected: 'the id or the name of a guest',
          example: 100,
          valid: expect.arrayContaining(['100 web01 (VM on pve1, running)']),
        },
      ],
      suggestions: [{ tool: 'list_vms', arguments: {}, why: 'lists all 15 guests with their vmids' }],
      related_tools: ['list_vms'],
    },
  },
  'a misspelt parameter': {
    tool: 'create_vm',
    args: { node: 'pve1', nmae: 'x' },
    error: {
      ...whole,
      code: 'invalid_arguments',
      message: text(/nmae: expected 'name'/),
      invalid: [
        {
          parameter: 'nmae',
          expected: "'name', as there is no argument of this name",
          valid: expect.arrayContaining(['name', 'memory']),
          nearest: 'name',
        },
      ],
    },
  },
  'a 403': {
    tool: 'call_operation',
    args: { operation: 'POST /nodes/pve1/qemu/100/status/reset' },
    as: 'auditor',
    writes: ['POST /nodes/pve1/qemu/100/status/reset'],
    error: {
      ...whole,
      code: 'forbidden',
      message: text(/403 Permission check failed \(\/vms\/100, VM\.PowerMgmt\)/),
      context: {
        operation: 'POST /nodes/{node}/qemu/{vmid}/status/reset',
        status: 403,
        node: 'pve1',
        rule: 'separated-token',
        caller: 'auditor@pve!demo',
        missing_privileges: ['VM.PowerMgmt on /vms/100'],
        lacking: 'user, and token if it is separated',
        grant: [text(/^pveum acl modify \/vms\/100 /)],
      },
      suggestions: [{ tool: 'get_permissions', arguments: {}, why: 'shows what the token may do' }],
      related_tools: ['get_permissions'],
    },
  },
  'a 400 with errors': {
    tool: 'call_operation',
    args: { operation: 'POST /access/roles', params: { roleid: 'PVEMine', privs: 'VM.Audit' } },
    writes: ['POST /access/roles'],
    error: {
      ...whole,
      code: 'conflict',
      message: text(
        /a parameter is wrong: roleid: cannot use role ID starting with .* under another name\.$/,
      ),
      invalid: [
        {
          parameter: 'roleid',
          given: 'PVEMine',
          expected: 'a name of its own that does not begin with PVE',
        },
      ],
      context: {
        operation: 'POST /access/roles',
        status: 400,
        rule: 'role-fixed',
        roles: expect.arrayContaining(['PVEAuditor']),
      },
      suggestions: [
        { tool: 'list_roles', arguments: {}, why: 'lists the roles with their privileges' },
        {
          tool: 'describe_operation',
          arguments: { operation: 'POST /access/roles' },
          why: 'tells what the operation takes',
        },
      ],
      related_tools: ['describe_operation', 'list_roles'],
    },
  },
  'the 500 of a missing guest': {
    tool: 'call_operation',
    args: { operation: 'GET /nodes/pve1/qemu/9999/config' },
    error: {
      ...whole,
      code: 'not_found',
      message: text(/500 Configuration file 'nodes\/pve1\/qemu-server\/9999\.conf' does not exist/),
      invalid: [
        {
          parameter: 'vmid',
          given: '9999',
          expected: 'the vmid of a guest on that node',
          valid: expect.arrayContaining(['100 web01 (VM on pve1, running)']),
        },
      ],
      context: {
        operation: 'GET /nodes/{node}/qemu/{vmid}/config',
        status: 500,
        node: 'pve1',
        rule: 'guest-missing',
        guests: expect.arrayContaining(['100 web01 (VM on pve1, running)']),
      },
      suggestions: [{ tool: 'list_vms', arguments: {}, why: 'lists all guests with their nodes' }],
      related_tools: ['list_vms'],
    },
  },
  'a task that fails': {
    tool: 'start_vm',
    args: { vmid: 'web01' },
    writes: ['POST /nodes/pve1/qemu/100/status/start'],
    error: {
      ...whole,
      code: 'task_failed',
      message: text(/^The task qmstart of 100 on pve1 failed: VM 100 already running\. /),
      context: {
        operation: 'POST /nodes/{node}/qemu/{vmid}/status/start',
        node: 'pve1',
        upid: text(/^UPID:pve1:/),
        log: ['TASK ERROR: VM 100 already running'],
        rule: 'already-running',
        state: { status: 'running', qmpstatus: 'running', uptime: expect.any(Number) },
      },
      suggestions: [
        { tool: 'get_vm_status', arguments: { vmid: 100 }, why: 'shows how it runs' },
        { tool: 'reboot_vm', arguments: { vmid: 100 }, why: 'restarts it, where that was meant' },
        {
          tool: 'get_task_log',
          arguments: { upid: text(/^UPID:pve1:/) },
          why: 'shows the whole log of the failed task',
        },
      ],
      related_tools: ['get_task_log', 'get_vm_status', 'reboot_vm'],
    },
  },
  'a wrong token': {
    tool: 'get_cluster_status',
    args: {},
    as: 'stranger',
    error: {
      ...whole,
      code: 'authentication',
      message: text(/PVE refused the API token root@pam!nope \(401 .*USER@REALM!NAME=SECRET\.$/),
      context: { operation: 'GET /cluster/status', status: 401, rule: 'wrong-token' },
    },
  },
  'a host that is down': {
    tool: 'get_cluster_status',
    args: {},
    as: 'nobody there',
    error: {
      ...whole,
      code: 'unreachable',
      message: text(/^127\.0\.0\.1:\d+ refused the connection: .* is it right, and is the node up\?$/),
      context: { operation: 'GET /cluster/status', rule: 'host-down' },
      suggestions: [{ tool: 'get_cluster_status', arguments: {}, why: 'the same call, once it is up' }],
      related_tools: ['get_cluster_status'],
      retryable: true,
    },
  },
};

const SECRET = '11111111-2222-3333-4444-555555555555';

let sandbox: Sandbox;
let deserted: string;
beforeAll(async () => {
  sandbox = await startSandbox({ refusalDelay: 0 });
  const gone = await startSandbox();
  await gone.close();
  deserted = gone.url;
});
afterAll(() => sandbox.close());

/** The settings of the built server: where it goes, and as whom. */
function settings(as: Probe['as']): Readonly<Record<string, string>> {
  const { url, fingerprint, tokens } = sandbox;
  const stranger = `root@pam!nope=${SECRET}`;
  const roads = {
    root: { PVE_HOST: url, PVE_TOKEN: tokens.root ?? '' },
    auditor: { PVE_HOST: url, PVE_TOKEN: tokens.auditor ?? '' },
    stranger: { PVE_HOST: url, PVE_TOKEN: stranger },
    'nobody there': { PVE_HOST: deserted, PVE_TOKEN: stranger },
  };
  return {
    ...roads[as ?? 'root'],
    PVE_FINGERPRINT: fingerprint,
    PVE_ACCESS: 'full',
    PVE_CONFIRM: 'never',
  };
}

/** The built server by each kind of client; one process for each caller. */
describe.each(Object.entries(peers))('error probes of the built server by %s', (_, open) => {
  const opened = new Map<Probe['as'], Promise<Peer>>();
  const peerAs = (as: Probe['as']) => {
    const peer = opened.get(as) ?? open([], settings(as));
    opened.set(as, peer);
    return peer;
  };
  afterAll(async () => {
    for (const peer of opened.values()) await (await peer).close();
  });

  test.each(Object.entries(probes))('%s', async (_, { tool, args, as, writes = [], error }) => {
    const peer = await peerAs(as);
    const before = sandbox.requests.length;
    const { isError, data, text: said } = await peer.call(tool, args);
    expect({ isError, data }).toEqual({ isError: true, data: { error } });
    const sent = sandbox.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(writes);
    expect(said).toMatch(new RegExp(`^${String(error.code)}: `));
    expect(said).not.toContain('[object Object]');
    expect(said).not.toContain(SECRET);
  });
});

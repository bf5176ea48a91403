import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessLevels } from '../../src/cli/settings.js';
import { instructions } from '../../src/mcp/instructions.js';
import { allTools, defaultToolsets, listTools } from '../../src/tools/index.js';
import { openPeer, type Peer, peers } from './kit.js';

describe.each(Object.keys(peers))('the built server and %s', (name) => {
  let peer: Peer;
  beforeAll(async () => {
    const open = peers[name];
    if (open === undefined) throw new Error(`no peer ${name}`);
    peer = await open(['--sandbox']);
  });
  afterAll(() => peer.close());

  test('lists the tools in one page, in a fixed order, with instructions', async () => {
    const names = (await peer.list()).map((tool) => tool.name);
    expect(names).toEqual((await peer.list()).map((tool) => tool.name));
    const surface = { access: { level: 'full', setting: '' }, toolsets: defaultToolsets } as const;
    expect(names).toEqual((await listTools(surface)).map((tool) => tool.name));
    expect(peer.instructions).toBe(instructions('full'));
  });

  test('says what it can do, and nothing beside it', () => {
    expect(peer.capabilities).toEqual({
      tools: { listChanged: false },
      resources: { subscribe: true, listChanged: false },
      prompts: { listChanged: false },
      completions: {},
    });
  });

  test('runs a job to its end', async () => {
    const made = await peer.call('create_vm', { node: 'pve2', name: 'by-mcp', memory: 512 });
    expect(made).toMatchObject({ isError: false, data: { node: 'pve2', state: 'ended', exitstatus: 'OK' } });
    const { vmid } = made.data as { vmid: number };
    expect(await peer.call('start_vm', { vmid })).toMatchObject({
      isError: false,
      text: expect.stringMatching(/started: OK/),
    });
    expect(await peer.call('get_vm_status', { vmid })).toMatchObject({
      data: { status: 'running', name: 'by-mcp' },
    });
  });

  test('answers an unknown tool with the nearest, and wrong arguments with what is expected, as results', async () => {
    expect(await peer.call('get_vm_statsu')).toMatchObject({
      isError: true,
      text: expect.stringContaining("Did you mean 'get_vm_status'?"),
      data: { error: { code: 'unknown_tool' } },
    });
    expect(await peer.call('get_vm_status', { vmid: 'abc' })).toMatchObject({
      isError: true,
      text: expect.stringContaining("There is no guest named 'abc'"),
      data: { error: { code: 'invalid_arguments', invalid: [{ parameter: 'vmid', given: 'abc' }] } },
    });
  });
});

describe('access and configuration', () => {
  test('at level read only reading tools are listed, and the others are refused all the same', async () => {
    const peer = await openPeer(['--sandbox', '--access', 'read']);
    const names = (await peer.list()).map(({ name }) => name);
    expect(names).not.toContain('start_vm');
    expect(names).toContain('call_operation');
    expect(await peer.call('start_vm', { vmid: 100 })).toMatchObject({
      isError: true,
      data: { error: { code: 'access_level' } },
    });
    await peer.close();
  });

  test('a single tool can be listed by its name', async () => {
    const peer = await openPeer(['--sandbox', '--toolsets', 'list_nodes']);
    expect((await peer.list()).map(({ name }) => name)).toEqual(['list_nodes']);
    await peer.close();
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without a cluster', {}, 'not_configured'],
    ['with a host that is down', { PVE_HOST: '127.0.0.1:1', PVE_TOKEN: 'a@pve!ci=x' }, 'unreachable'],
    ['with a token that is none', { PVE_HOST: '127.0.0.1:1', PVE_TOKEN: 'nonsense' }, 'not_configured'],
  ])('%s it lists its tools, and a call says what is wrong', async (_, env, code) => {
    const peer = await openPeer([], env);
    expect((await peer.list()).map(({ name }) => name)).toContain('list_vms');
    const { isError, data, text } = await peer.call('list_vms');
    expect({ isError, data }).toMatchObject({ isError: true, data: { error: { code } } });
    expect(text).not.toContain('nonsense');
    await peer.close();
  });
});

test.each(accessLevels)(
  'the instructions at level %s fit, and name only tools that are there',
  async (level) => {
    const text = instructions(level);
    expect(text.length).toBeLessThan(2048);
    const names = new Set((await allTools()).map(({ name }) => name));
    const named = [...text.matchAll(/\b(?:\w+_vm|discover_\w+|get_task_\w+|\w+_operations?)\b/g)].map(
      ([name]) => name,
    );
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  },
);

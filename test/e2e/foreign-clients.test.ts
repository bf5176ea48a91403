import corsinvest from '@corsinvest/cv4pve-api-javascript';
import { proxmoxApi } from 'proxmox-api';
import { Agent, fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';

let sandbox: Sandbox;
const agent = new Agent({ connect: { rejectUnauthorized: false } });
beforeAll(async () => {
  sandbox = await startSandbox({ world: 'demo', clock: 'manual' });
});
afterAll(async () => {
  await agent.close();
  await sandbox.close();
});

/** What each step of a VM's life left behind. */
interface Life {
  readonly created: unknown;
  readonly renamed: unknown;
  readonly running: unknown;
  readonly snapshots: readonly unknown[];
  readonly stopped: unknown;
  readonly missing: string;
}

const life = (vmid: number): Life => ({
  created: `OK vm${vmid}`,
  renamed: `renamed${vmid}`,
  running: 'running',
  snapshots: ['first', 'current'],
  stopped: 'stopped',
  missing: `Configuration file 'nodes/pve1/qemu-server/${vmid}.conf' does not exist`,
});

const hardware = (vmid: number) => ({
  vmid,
  name: `vm${vmid}`,
  cores: 2,
  memory: '1024',
  scsi0: 'nfs-shared:4,format=qcow2',
  net0: 'virtio,bridge=vmbr0',
});

/** A property of an answer. */
const get = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const names = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.map((row) => get(row, 'name')) : [];

it('proxmox-api drives the life of a VM', async () => {
  const vmid = 700;
  const [tokenID = '', tokenSecret = ''] = (sandbox.tokens['root'] ?? '').split('=');
  const fetch = (url: string | URL, init?: object): Promise<never> =>
    undiciFetch(url, { ...init, dispatcher: agent }) as Promise<never>;
  const { hostname, port } = new URL(sandbox.url);
  const node = proxmoxApi({ host: hostname, port: Number(port), tokenID, tokenSecret, fetch }).nodes.$(
    'pve1',
  );
  const vm = node.qemu.$(vmid);
  const done = async (upid: string): Promise<unknown> => {
    sandbox.clock.settle();
    let status = await node.tasks.$(upid).status.$get();
    while (status.status === 'running') status = await node.tasks.$(upid).status.$get();
    return status.exitstatus;
  };

  const created = await done(await node.qemu.$post(hardware(vmid)));
  const { name } = await vm.config.$get();
  await vm.config.$put({ name: `renamed${vmid}` });
  const { name: renamed } = await vm.config.$get();
  await done(await vm.status.start.$post());
  const { status: running } = await vm.status.current.$get();
  await done(await vm.snapshot.$post({ snapname: 'first' }));
  const snapshots = names(await vm.snapshot.$get());
  await done(await vm.status.stop.$post());
  const { status: stopped } = await vm.status.current.$get();
  await done(await vm.$delete());
  const missing = await vm.config
    .$get()
    .catch((error: Error) => /\d{3} (.*?): /.exec(error.message)?.[1] ?? '');
  expect({ created: `${created} ${name}`, renamed, running, snapshots, stopped, missing }).toEqual(
    life(vmid),
  );
});

it('@corsinvest/cv4pve-api-javascript drives the life of a VM', async () => {
  const vmid = 701;
  const { hostname, port } = new URL(sandbox.url);
  const client = new corsinvest.PveClient(hostname, Number(port));
  client.apiToken = sandbox.tokens['root'] ?? '';
  const nodes = '/nodes/pve1/qemu';
  const vm = `${nodes}/${vmid}`;
  const read = async (path: string, property: string): Promise<unknown> =>
    get(get((await client.get(path)).response, 'data'), property);
  const done = async (result: Promise<{ response: unknown }>): Promise<unknown> => {
    const upid = String(get((await result).response, 'data'));
    sandbox.clock.settle();
    await client.waitForTaskToFinish(upid, 5);
    return client.getExitStatusTask(upid);
  };

  const created = await done(client.create(nodes, hardware(vmid)));
  const name = await read(`${vm}/config`, 'name');
  await client.set(`${vm}/config`, { name: `renamed${vmid}` });
  const renamed = await read(`${vm}/config`, 'name');
  await done(client.create(`${vm}/status/start`));
  const running = await read(`${vm}/status/current`, 'status');
  await done(client.create(`${vm}/snapshot`, { snapname: 'first' }));
  const snapshots = names(get((await client.get(`${vm}/snapshot`)).response, 'data'));
  await done(client.create(`${vm}/status/stop`));
  const stopped = await read(`${vm}/status/current`, 'status');
  await done(client.delete(vm));
  const missing = (await client.get(`${vm}/config`)).reasonPhrase;
  expect({ created: `${created} ${name}`, renamed, running, snapshots, stopped, missing }).toEqual(
    life(vmid),
  );
});

it('@corsinvest/cv4pve-api-javascript logs in with a password', async () => {
  const { hostname, port } = new URL(sandbox.url);
  const root = new corsinvest.PveClient(hostname, Number(port));
  root.apiToken = sandbox.tokens['root'] ?? '';
  await root.create('/access/users', { userid: 'eve@pve', password: 'evepass1234' });
  await root.set('/access/acl', { path: '/', roles: 'PVEAdmin', users: 'eve@pve' });
  const eve = new corsinvest.PveClient(hostname, Number(port));
  const answers = [
    await eve.login('eve', 'wrong', 'pve'),
    await eve.login('eve', 'evepass1234', 'pve'),
    (await eve.create('/pools', { poolid: 'eves' })).statusCode,
  ];
  expect(answers).toEqual([false, true, 200]);
});

import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/index.js';
import { dataOf, field, send, startLab } from './support.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pvekit-worlds-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const LAB = `name: lab
nodes:
  alpha: { ip: 192.0.2.11, host: { disks: [{ devpath: /dev/sda, size: 100G }] } }
  beta: { ip: 192.0.2.12, online: false }
storages:
  local: { type: dir, total: 94G, config: { path: /var/lib/vz, content: 'images,rootdir,iso,backup' } }
users:
  auditor@pve: { password: secret123, tokens: { ci: { privsep: false } } }
acl: [{ path: /, kind: user, ugid: auditor@pve, role: PVEAuditor }]
pools: { team: {} }
guests:
  100:
    type: qemu
    node: alpha
    state: running
    pool: team
    config: { name: web, boot: order=scsi0, scsi0: 'local:100/vm-100-disk-0.qcow2,size=8G' }
    snapshots: { before: { age: 2d }, after: { age: 1d } }
  101: { type: lxc, node: alpha, config: { hostname: box, rootfs: 'local:101/vm-101-disk-0.raw,size=4G' } }
ceph: { publicNetwork: 192.0.2.0/24, monitors: { alpha: { host: alpha, addr: 192.0.2.11 } } }
calls:
  - { call: POST /cluster/backup, with: { schedule: daily, storage: local, all: 1 } }
`;

describe('a world', () => {
  it.each(['demo', 'recorded', 'populated', 'large'])(
    '%s is the same to the byte for the same seed',
    async (world) => {
      const states = [];
      for (const name of ['a', 'b']) {
        const save = join(folder, `${world}-${name}`);
        const lab = await startLab({ world, seed: 7, save });
        await lab.close();
        // Its line begins with the checksum of all lines so far, the certificate's among them.
        states.push(readFileSync(save, 'utf8').split('\n')[2]?.replace(/^\w+ /, ''));
      }
      expect(states[0] === states[1]).toBe(true);
    },
  );

  it('in docs/sandbox.md is one that can be started', async () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/sandbox.md', 'utf8')) ?? [];
    const lab = await startLab({ world: fileWith('documented.yaml', yaml) });
    const guests = await lab.data('GET', '/cluster/resources', { type: 'vm' });
    const seen = Array.isArray(guests) ? guests.map((row) => [field(row, 'name'), field(row, 'status')]) : [];
    expect(seen).toEqual([
      ['web', 'running'],
      ['box', 'stopped'],
    ]);
    const isos = await lab.data('GET', '/nodes/alpha/storage/local/content', { content: 'iso' });
    expect(isos).toMatchObject([{ volid: 'local:iso/debian-13.iso' }]);
    await lab.close();
  });

  it('large has 32 nodes and 10,000 guests', async () => {
    const lab = await startLab({ world: 'large' });
    const rows = await lab.data('GET', '/cluster/resources');
    const types = Array.isArray(rows) ? rows.map((row) => field(row, 'type')) : [];
    expect([
      types.filter((type) => type === 'node').length,
      types.filter((type) => type === 'qemu' || type === 'lxc').length,
    ]).toEqual([32, 10_000]);
    await lab.close();
  });

  it('can be a YAML file', async () => {
    const lab = await startLab({ world: fileWith('lab.yaml', LAB) });
    const rows = await lab.data('GET', '/cluster/resources');
    const seen = Array.isArray(rows) ? rows.map((row) => [field(row, 'id'), field(row, 'status')]) : [];
    expect(seen).toEqual([
      ['/pool/team', undefined],
      ['qemu/100', 'running'],
      ['lxc/101', 'stopped'],
      ['node/alpha', 'online'],
      ['node/beta', 'offline'],
      ['storage/alpha/local', 'available'],
      ['storage/beta/local', 'unknown'],
      ['network/alpha/zone/localnetwork', 'ok'],
    ]);
    expect(Object.keys(lab.sandbox.tokens).sort()).toEqual(['auditor', 'root']);
    expect(lab.sandbox.users).toContainEqual({ userid: 'auditor@pve', password: 'secret123' });
    expect(await lab.data('GET', '/cluster/backup')).toHaveLength(1);
    expect(await lab.task('POST', '/nodes/alpha/lxc/101/status/start')).toBe('OK');
    await lab.close();
  });

  it.each<[string, string, RegExp]>([
    ['poolz: {}', 'pools: { team: {} }', /^world file '.*': line 10: poolz is no key here$/],
    [
      '{ name: web, boot: order=scsi0, scsi0: "nope:x,size=1G" }',
      "{ name: web, boot: order=scsi0, scsi0: 'local:100/vm-100-disk-0.qcow2,size=8G' }",
      /line 17: guests\.100\.config\.scsi0: there is no storage 'nope'$/,
    ],
    [
      'age: soon',
      'age: 2d',
      /line 18: guests\.100\.snapshots\.before\.age: expected a time such as 12h or 30d, got "soon"$/,
    ],
    [
      'schedule: never-ever',
      'schedule: daily',
      /line 22: POST \/cluster\/backup: Parameter verification failed\. schedule: /,
    ],
    ['  alpha: [', '  alpha: {', /line 3: /],
    ['type: vm', 'type: qemu', /line 13: guests\.100\.type: expected qemu or lxc, got "vm"$/],
  ])('with %s is refused, the line named', async (wrong, right, message) => {
    const world = fileWith('wrong.yaml', LAB.replace(right, wrong));
    await expect(startLab({ world })).rejects.toThrow(message);
  });
});

describe('a save file', () => {
  it('survives a process that is killed, and keeps its certificate and tokens', async () => {
    const save = join(folder, 'killed');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'sandbox', '--json', '--save', save],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const gone = new Promise((resolve) => child.once('exit', resolve));
    const [line] = await new Promise<string[]>((resolve) =>
      createInterface({ input: child.stdout }).once('line', (text) => resolve([text])),
    );
    const first: { url: string; fingerprint: string; tokens: Record<string, string> } = JSON.parse(
      line ?? '',
    );
    const headers = {
      authorization: `PVEAPIToken=${first.tokens.root}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    expect((await send(`${first.url}/api2/json/pools`, 'POST', headers, 'poolid=kept')).status).toBe(200);
    child.kill('SIGKILL');
    await gone;
    const again = await startSandbox({ save, clock: 'manual' });
    const pools = dataOf(await send(`${again.url}/api2/json/pools`, 'GET', headers));
    expect(pools).toContainEqual(expect.objectContaining({ poolid: 'kept' }));
    expect([again.fingerprint, again.tokens]).toEqual([first.fingerprint, first.tokens]);
    expect(statSync(save).mode & 0o777).toBe(0o600);
    await again.close();
  });

  it('ends tasks that were under way without a result', async () => {
    const save = join(folder, 'task');
    const lab = await startLab({ world: 'demo', save });
    const upid = String(await lab.data('POST', '/nodes/pve1/qemu/100/status/shutdown'));
    await lab.close();
    const again = await startLab({ save });
    const status = await again.data('GET', `/nodes/pve1/tasks/${encodeURIComponent(upid)}/status`);
    expect([field(status, 'status'), field(status, 'exitstatus')]).toEqual(['stopped', 'unexpected status']);
    await again.close();
  });

  it('holds all that happened, added step by step, and written anew when it grew long', async () => {
    const save = join(folder, 'steps');
    rmSync(save, { force: true });
    const lab = await startLab({ world: 'populated', save });
    const before = statSync(save).size;
    for (let round = 0; round < 60; round += 1) {
      const description = `${round} ${'x'.repeat(7000)}`;
      await lab.data('PUT', '/nodes/pve/qemu/100/config', { description });
      await lab.data('PUT', '/nodes/pve/lxc/200/config', { description });
      await lab.data('PUT', '/cluster/options', { description });
    }
    expect(statSync(save).size).toBeLessThan(before + 1.2 * 1024 ** 2);
    expect(await lab.task('POST', '/nodes/pve/qemu', { vmid: 300, name: 'late', scsi0: 'local:1' })).toBe(
      'OK',
    );
    await lab.data('PUT', '/nodes/pve/qemu/300/config', { cores: 2, delete: 'scsi0' });
    expect(await lab.task('POST', '/nodes/pve/qemu/100/snapshot', { snapname: 's2' })).toBe('OK');
    expect(await lab.task('DELETE', '/nodes/pve/lxc/200', { force: 1, purge: 1 })).toBe('OK');
    const views = ['/cluster/resources', '/cluster/tasks', '/cluster/log', '/cluster/options', '/access/acl'];
    views.push(
      '/nodes/pve/qemu/300/config',
      '/nodes/pve/qemu/100/snapshot',
      '/nodes/pve/storage/local/content',
    );
    const look = (at: typeof lab): Promise<unknown[]> =>
      Promise.all(views.map((view) => at.data('GET', view)));
    const seen = await look(lab);
    await lab.close();
    const again = await startLab({ save });
    expect(await look(again)).toEqual(seen);
    await again.close();
  });

  it('forgets what was being added when the process died, and nothing else', async () => {
    const save = join(folder, 'torn');
    rmSync(save, { force: true });
    const lab = await startLab({ world: 'demo', save });
    await lab.data('POST', '/pools', { poolid: 'kept' });
    await lab.close();
    const last = readFileSync(save, 'utf8').trimEnd().split('\n').at(-1) ?? '';
    appendFileSync(save, last.slice(0, last.length / 2));
    const again = await startLab({ save });
    expect(await again.data('GET', '/pools', { poolid: 'kept' })).toHaveLength(1);
    await again.close();
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ['an empty one', () => '', /is empty$/],
    ['another file', () => 'hello', /is not one of pvekit sandbox$/],
    ['half of one', (text) => text.slice(0, text.length / 2), /is damaged: it is cut off/],
    ['one without its last step', (text) => text.replace(/.*\n$/, ''), /is damaged: it is cut off/],
    ['a changed one', (text) => text.replace('"web01"', '"web02"'), /is damaged: it was changed/],
    ['one with a changed step', (text) => text.replace('"kept"', '"lost"'), /is damaged: it was changed/],
    [
      'a later one',
      (text) => text.replace('"version":2', '"version":9'),
      /is of version 9, this pvekit reads version 2$/,
    ],
  ])('is refused where it is %s', async (_name, damage, reason) => {
    const save = join(folder, 'damaged');
    rmSync(save, { force: true });
    const lab = await startLab({ world: 'demo', save });
    await lab.data('POST', '/pools', { poolid: 'kept' });
    await lab.close();
    writeFileSync(save, damage(readFileSync(save, 'utf8')));
    await expect(startLab({ save })).rejects.toThrow(reason);
  });

  it('is refused for another release', async () => {
    const save = join(folder, 'release');
    await (await startLab({ world: 'demo', save })).close();
    await expect(startLab({ save, release: '8.4' })).rejects.toThrow(
      'holds a cluster of release 9.2, not 8.4',
    );
  });
});

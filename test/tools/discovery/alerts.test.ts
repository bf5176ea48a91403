import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { findTool } from '../../../src/tools/registry.js';
import { dataOf, textOf } from '../kit.js';
import { openPlace, type Place } from './kit.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let place: Place;
const folder = mkdtempSync(join(tmpdir(), 'pvekit-alerts-'));
afterEach(() => place.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes an API call that the state of the cluster comes from; a task is waited for. */
async function prepare(operation: string, params: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const result = await place.call('call_operation', { operation, params, wait: false });
  if (result.ok !== true) throw new Error(JSON.stringify(result));
  place.sandbox.clock.advance(MINUTE);
}

interface Row {
  readonly code: string;
  readonly severity: string;
  readonly subject: string;
  readonly message: string;
  readonly suggestion: { readonly tool: string; readonly arguments: Readonly<Record<string, unknown>> };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'suggestion' in value;
}

async function alerts(args: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
  const { alerts: found } = dataOf(await place.call('list_alerts', args));
  return Array.isArray(found) ? found.filter(isRow) : [];
}

async function alert(code: string, args: Readonly<Record<string, unknown>> = {}): Promise<Row | undefined> {
  return (await alerts(args)).find((row) => row.code === code);
}

/** A cluster of one node that is short of everything. */
const FULL = `
nodes:
  pve1: { ip: 192.0.2.11, memory: 16G, memoryUsed: 15G, rootSize: 100G, rootUsed: 97G }
storages:
  local: { type: dir, total: 100G, used: 90G, config: { path: /var/lib/vz, content: 'iso,backup' } }
`;

describe('in the demo world', () => {
  test('the degraded Ceph and the guests that no job covers are found, and every suggestion is a tool', async () => {
    place = await openPlace();
    expect(textOf(await place.call('list_alerts'))).toMatchInlineSnapshot(`
      "3 warning:
      warning	Ceph: HEALTH_WARN: 1 osds down, Degraded data redundancy: 59520/476160 objects degraded (12.500%), 24 pgs degraded, 24 pgs undersized. → get_ceph_status {}
      warning	14 guests: No backup job covers 100 web01, 101 web02, 102 db01, 103 mail, 104 win-dc, 105 ci-runner, 106 staging, 107 sandbox and 6 more. → list_backup_jobs {}
      warning	guest 107: 107 sandbox (VM on pve1, paused) is halted: it answers nobody until it is resumed. → resume_vm {"vmid":107}"
    `);
    expect((await alert('ceph_health'))?.suggestion.tool).toBe('get_ceph_status');
  });

  test('a node that is away costs quorum its margin, and the others are still looked at', async () => {
    place = await openPlace({ faults: ['node-offline=pve2'] });
    expect((await alerts()).map(({ severity, code, subject }) => [severity, code, subject])).toEqual([
      ['critical', 'node_offline', 'node pve2'],
      ['warning', 'quorum_at_risk', 'cluster'],
      ['warning', 'ceph_health', 'Ceph'],
      ['warning', 'guest_without_backup_job', '14 guests'],
      ['warning', 'guest_halted', 'guest 107'],
    ]);
    expect((await alerts({ node: 'pve2' })).map(({ code }) => code)).toEqual(['node_offline']);
    expect((await alerts({ severity: 'critical' })).map(({ code }) => code)).toEqual(['node_offline']);
  });

  test('without a majority there is no quorum', async () => {
    place = await openPlace({ faults: ['node-offline=pve2', 'node-offline=pve3'] });
    expect(await alert('quorum_lost')).toMatchObject({
      severity: 'critical',
      message: 'No quorum: 1 of 3 nodes are online and 2 are needed; nothing can be changed.',
    });
  });

  test.each([
    ['storage_filling', 'storage-full=nfs-shared', 'critical', 'storage nfs-shared'],
    ['guest_locked', 'guest-locked=101:migrate', 'notice', 'guest 101'],
  ])('%s is told of', async (code, fault, severity, subject) => {
    place = await openPlace({ faults: [fault] });
    expect(await alert(code)).toMatchObject({ severity, subject });
  });

  test('a task that failed is told once, with the log to read, for a day', async () => {
    place = await openPlace({ faults: ['task-fails=qmstart:no space left'] });
    await prepare('POST /nodes/{node}/qemu/{vmid}/status/start', { node: 'pve3', vmid: 106 });
    await prepare('POST /nodes/{node}/qemu/{vmid}/status/start', { node: 'pve3', vmid: 106 });
    const found = await alert('task_failed');
    expect(found).toMatchObject({
      subject: 'task qmstart 106',
      message: 'It failed 2 times in a day, last on pve3: no space left',
      suggestion: { tool: 'get_task_log' },
    });
    expect(String(found?.suggestion.arguments.upid)).toMatch(/^UPID:pve3:.*:qmstart:106:/);
    place.sandbox.clock.advance(2 * DAY);
    expect(await alert('task_failed')).toBeUndefined();
  });

  test('a guest in a job that made no backup is late after eight days, and not once it has one', async () => {
    place = await openPlace({ faults: ['task-fails=vzdump'] });
    await prepare('POST /cluster/backup', {
      id: 'all',
      schedule: '02:00',
      storage: 'nfs-shared',
      vmid: '100,101',
    });
    place.sandbox.clock.advance(DAY);
    expect((await alert('guest_without_backup_job'))?.subject).toBe('12 guests');
    const late = await alert('guest_without_recent_backup');
    expect(late?.subject).toBe('2 guests');
    expect(late?.suggestion).toMatchObject({
      tool: 'list_tasks',
      arguments: { node: 'pve1', typefilter: 'vzdump' },
    });
    place.sandbox.faults.clear();
    place.sandbox.clock.advance(2 * DAY);
    expect(await alert('guest_without_recent_backup')).toBeUndefined();
    await prepare('PUT /cluster/backup/{id}', { id: 'all', schedule: 'yearly' });
    place.sandbox.clock.advance(9 * DAY);
    expect((await alert('guest_without_recent_backup'))?.message).toContain(
      'older than 8 days (0 have none)',
    );
  });

  test('a replication that fails is told of with its reason', async () => {
    place = await openPlace();
    await prepare('POST /storage', { storage: 'tank', type: 'zfspool', pool: 'tank' });
    await prepare('POST /nodes/{node}/qemu', { node: 'pve1', vmid: 150, scsi0: 'tank:1' });
    await prepare('POST /cluster/replication', { id: '150-0', type: 'local', target: 'pve2' });
    expect(await alert('replication_failed')).toBeUndefined();
    place.sandbox.faults.add('node-offline=pve2');
    await prepare('POST /nodes/{node}/replication/{id}/schedule_now', { node: 'pve1', id: '150-0' });
    const found = await alert('replication_failed');
    expect(found?.subject).toBe('replication 150-0');
    expect(found?.message).toMatch(/^The last .* from pve1 to pve2 failed: .*exit code 255/);
  });

  test('HA tells of a fenced node, and of a resource that it has given up on', async () => {
    place = await openPlace({ faults: ['task-fails=qmstart'] });
    const tries = { state: 'started', max_restart: 0, max_relocate: 0 };
    await prepare('POST /cluster/ha/resources', { ...tries, sid: 'vm:109' });
    expect((await alerts()).filter(({ code }) => code.startsWith('ha_'))).toEqual([]);
    await prepare('POST /cluster/ha/resources', { ...tries, sid: 'vm:106' });
    place.sandbox.clock.advance(5 * MINUTE);
    expect(await alert('ha_error')).toMatchObject({ severity: 'critical', subject: 'HA resource vm:106' });
    place.sandbox.faults.add('node-offline=pve1');
    place.sandbox.clock.advance(1.5 * MINUTE);
    expect(await alert('ha_fence')).toMatchObject({ severity: 'critical', subject: 'HA resource vm:109' });
  });

  test('settings that wait for a restart are told of the guest that is asked for', async () => {
    place = await openPlace();
    await prepare('PUT /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100, machine: 'q35' });
    expect(await alert('pending_changes')).toBeUndefined();
    expect(await alert('pending_changes', { vmid: 'web01' })).toMatchObject({
      severity: 'notice',
      message: '100 web01 (VM on pve1, running) takes over machine only when it is shut down and started.',
    });
  });
});

test('a certificate is told of a month before its end, and gravely after it', async () => {
  place = await openPlace({}, { later: 610 * DAY });
  expect(await alert('certificate_ending')).toMatchObject({ severity: 'warning' });
  await place.close();
  place = await openPlace({}, { later: 640 * DAY });
  expect((await alert('certificate_ending'))?.message).toMatch(/^It ended \d+ days ago/);
});

test('a node short of memory and root disk, and a storage that fills up', async () => {
  const world = join(folder, 'full.yaml');
  writeFileSync(world, FULL);
  place = await openPlace({ world });
  expect(
    (await alerts()).map(({ severity, code, subject, message }) => [severity, code, subject, message]),
  ).toEqual([
    [
      'critical',
      'node_root_disk',
      'node pve1',
      "The root disk is 97 % full: once full, the node can't write logs or settings.",
    ],
    ['warning', 'node_memory', 'node pve1', '94 % of the memory is in use: guests may be killed or slow.'],
    [
      'warning',
      'storage_filling',
      'storage local on pve1',
      "90 % full, 10 GiB free: guests stop when a disk on it can't grow.",
    ],
  ]);
});

test('a large cluster is looked at with a few requests and one for each node', async () => {
  place = await openPlace({ world: 'large' });
  expect((await alerts()).map(({ code, subject }) => [code, subject])).toEqual([
    ['guest_without_backup_job', '10000 guests'],
  ]);
  expect(place.sent().length).toBeLessThan(32 + 12);
});

test('what a token may not see is said, not passed over', async () => {
  place = await openPlace({ world: 'recorded' }, { token: 'privsep' });
  const { unchecked } = dataOf(await place.call('list_alerts'));
  expect(unchecked).toContainEqual({
    about: 'backup jobs',
    why: expect.stringContaining('403 Permission check failed (/, Sys.Audit)'),
  });
});

test('each suggestion is a tool there is', async () => {
  place = await openPlace({ faults: ['node-offline=pve2', 'storage-full=nfs-shared', 'guest-locked=101'] });
  for (const { suggestion } of await alerts()) {
    expect(await findTool(suggestion.tool), suggestion.tool).toBeDefined();
  }
});

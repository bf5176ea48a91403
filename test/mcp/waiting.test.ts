import { afterEach, describe, expect, test } from 'vitest';
import { eras, openPair, type Pair } from './pair.js';

let pair: Pair;
afterEach(() => pair.close());

const backup = { name: 'create_backup', arguments: { vmid: 108, storage: 'nfs-shared', mode: 'stop' } };

/** What reached the cluster and is no read. */
function writes(): string[] {
  return pair.bench.sent().filter((line) => !line.startsWith('GET '));
}

describe.each(eras)('%s', (era) => {
  test('is told of the log of a task while it runs', async () => {
    pair = await openPair(era);
    const lines: (string | undefined)[] = [];
    const done = await pair.client.callTool(backup, { onprogress: ({ message }) => lines.push(message) });
    expect(done).toMatchObject({ structuredContent: { state: 'ended', exitstatus: 'OK' } });
    expect(lines.join('\n')).toMatch(/Starting Backup of VM 108/i);
  });

  test('cancels the waiting and not the task', async () => {
    pair = await openPair(era);
    const stop = new AbortController();
    const call = pair.client.callTool(backup, { signal: stop.signal, onprogress: () => stop.abort() });
    await expect(call).rejects.toThrow();
    expect(writes()).toEqual(['POST /nodes/pve3/vzdump']);
    const listed = await pair.call('list_tasks', { fields: 'upid,status' });
    const { rows } = listed.data as { rows: readonly [string, string | null][] };
    expect(rows).toMatchObject([
      [expect.stringContaining(':vzdump:108:'), expect.not.stringMatching(/abort|signal/)],
    ]);
    expect(writes()).toEqual([]);
  });

  test('past the limit gets the UPID and how to follow it', async () => {
    pair = await openPair(era, { waitLimit: 1 });
    const running = await pair.call(backup.name, backup.arguments);
    const { upid } = running.data as { upid: string };
    expect(running).toMatchObject({ isError: false, data: { state: 'running' } });
    expect(running.text).toContain(`get_task_status {"upid": "${upid}"}`);
    expect(await pair.call('get_task_status', { upid })).toMatchObject({ isError: false });
  });
});

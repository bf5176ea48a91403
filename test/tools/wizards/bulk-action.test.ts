import { afterEach, describe, expect, test } from 'vitest';
import { parseScope } from '../../../src/tools/scope/index.js';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { callAsking, callsOf, guestNow, steady, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

const tool = 'bulk_guest_action';

/** "tool vmid" of each call of a plan. */
function planned(result: Parameters<typeof callsOf>[0]): string[] {
  return callsOf(result).map(({ tool: name, arguments: { vmid } }) => `${name} ${vmid}`);
}

describe('bulk_guest_action', () => {
  test('snapshots a pool and deletes the snapshots again; the protected guest is named and left out', async () => {
    bench = await openBench('full', undefined, { confirm: 'destroy' });
    const which = { pool: 'production', snapname: 'before-patch' };
    expect(textOf(await bench.call(tool, { ...which, action: 'snapshot' }))).toMatchInlineSnapshot(`
      "Plan, nothing done yet: Snapshot: 4 of 5 guests
      1. create_snapshot {"vmid":100,"snapname":"before-patch"}: takes a snapshot of VM 100 (web01)
      2. create_snapshot {"vmid":101,"snapname":"before-patch"}: takes a snapshot of VM 101 (web02)
      3. create_snapshot {"vmid":103,"snapname":"before-patch"}: takes a snapshot of VM 103 (mail)
      4. create_snapshot {"vmid":109,"snapname":"before-patch"}: takes a snapshot of VM 109 (shared-app)
      Warnings:
      - Left out: VM 102 (db01): create_snapshot (change) is refused by the owner's settings: it is protected, as its protection flag is set
      To do it: bulk_guest_action {"pool":"production","snapname":"before-patch","action":"snapshot","apply":true}"
    `);
    expect(writes(bench)).toEqual([]);
    const taken = await bench.call(tool, { ...which, action: 'snapshot', apply: true });
    expect(textOf(taken)).toMatchInlineSnapshot(`
      "Snapshot: 4 of 5 guests; 4 of 4 done
      guest	outcome
      100 web01	done
      101 web02	done
      103 mail	done
      109 shared-app	done
      Warning: Left out: VM 102 (db01): create_snapshot (change) is refused by the owner's settings: it is protected, as its protection flag is set"
    `);
    expect(dataOf(taken).way_back).toHaveLength(4);
    const asked = errorOf(await bench.call(tool, { ...which, action: 'delete_snapshot', apply: true }));
    expect(asked.code).toBe('confirmation_required');
    const [again] = asked.suggestions;
    const deleted = await bench.call(again?.tool ?? '', again?.arguments);
    expect(textOf(deleted).split('\n')[0]).toBe('Delete snapshot: 4 of 5 guests; 4 of 4 done');
    // Now there is none: each guest is told apart, and nothing is left to do.
    const none = await bench.call(tool, { ...which, action: 'delete_snapshot' });
    expect(planned(none)).toEqual([]);
    expect(dataOf(none).warnings).toHaveLength(5);
  });

  test.each([
    ['vmids and names', { vmids: 'web01, 101' }, [100, 101]],
    ['a pool', { pool: 'development' }, [105, 106, 107]],
    ['a tag', { tag: 'web' }, [100, 101, 201]],
    ['tags, which an action of no tags takes for the same', { tags: 'prod;web' }, [100, 101]],
    ['a pattern of names', { name: 'WEB*' }, [100, 101]],
    ['a pattern in the middle', { name: '*o*i*' }, [202, 203]],
    ['a node and a state', { node: 'pve3', status: 'stopped' }, [106, 108, 203]],
    ['a kind', { type: 'lxc' }, [200, 201, 202, 203]],
    ['everything, templates apart', { vmids: 'all', node: 'pve1' }, [100, 103, 107, 109, 200]],
  ])('means guests by %s', async (_, which, vmids) => {
    bench = await openBench('full');
    const plan = await bench.call(tool, { ...which, action: 'snapshot', snapname: 'one' });
    expect(callsOf(plan).map(({ arguments: { vmid } }) => vmid)).toEqual(vmids);
  });

  test.each([
    ['start', { vmids: '100,106,203' }, ['start_vm 106', 'start_vm 203']],
    ['shutdown', { vmids: '100,106' }, ['shutdown_vm 100']],
    ['stop', { vmids: '100,106' }, ['stop_vm 100']],
    ['reboot', { vmids: '100,106' }, ['reboot_vm 100']],
    ['backup', { vmids: '100,106' }, ['create_backup 100', 'create_backup 106']],
    ['add_tags', { vmids: '100,106', tags: 'web' }, ['set_guest_tags 106']],
    ['remove_tags', { vmids: '100,106', tags: 'web' }, ['set_guest_tags 100']],
    [
      'migrate',
      { vmids: '100,101,107,201,108', target: 'pve3' },
      ['migrate_vm 101', 'migrate_vm 107', 'migrate_vm 201'],
    ],
  ])('%s is planned for those that need it, and the others are named', async (action, args, calls) => {
    bench = await openBench('full');
    const plan = await bench.call(tool, { action, ...args });
    expect(planned(plan)).toEqual(calls);
    const names = String(args.vmids).split(',');
    const left = names.filter((vmid) => !calls.some((call) => call.endsWith(` ${vmid}`)));
    const told = JSON.stringify(dataOf(plan).warnings);
    expect(left.filter((vmid) => !told.includes(` ${vmid} (`))).toEqual([]);
  });

  test('tags are added to those that a guest has, and taken away', async () => {
    bench = await openBench('full');
    textOf(await bench.call(tool, { action: 'add_tags', vmids: '100,106', tags: 'night;web', apply: true }));
    expect((await guestNow(bench, 100))?.tags).toBe('night;prod;web');
    textOf(await bench.call(tool, { action: 'remove_tags', tag: 'night', tags: 'night', apply: true }));
    expect([(await guestNow(bench, 100))?.tags, (await guestNow(bench, 106))?.tags]).toEqual([
      'prod;web',
      'staging;web',
    ]);
  });

  test('what interrupts guests asks once, and is done on that', async () => {
    bench = await openBench('full', undefined, { confirm: 'destroy' });
    const args = { action: 'shutdown', tag: 'web', status: 'running', apply: true, timeout: 60 };
    const { result, asked } = await callAsking(bench, tool, args, { confirm: true });
    expect(asked).toEqual(['confirm']);
    expect(steady(textOf(result))).toMatchInlineSnapshot(`
      "Shutdown: 3 of 3 guests; 3 of 3 done
      guest	outcome
      100 web01	done
      101 web02	done
      201 proxy	done"
    `);
    expect((await guestNow(bench, 101))?.status).toBe('stopped');
  });

  test('goes on where one fails, and tells what became of each', async () => {
    bench = await openBench('full');
    bench.sandbox.faults.add('task-fails=qmstart');
    const done = await bench.call(tool, { action: 'start', vmids: '106,203', apply: true });
    expect(steady(textOf(done))).toMatchInlineSnapshot(`
      "Start: 2 of 2 guests; 1 of 2 done, 1 failed
      guest	outcome
      106 staging	failed: The task qmstart of 106 on pve3 failed: unexpected end of the job
      203 old-wiki	done"
    `);
    const none = errorOf(await bench.call(tool, { action: 'start', vmids: '106', apply: true }));
    expect([none.code, none.message.split('\n')[0]]).toEqual([
      'task_failed',
      'Nothing was done, as every step failed:',
    ]);
  });

  test('what is outside of the scope is left out and named', async () => {
    bench = await openBench('full', undefined, { confirm: 'never', scope: parseScope('pool:development') });
    const plan = await bench.call(tool, { action: 'snapshot', vmids: '100,106', snapname: 'one' });
    expect(planned(plan)).toEqual(['create_snapshot 106']);
    expect(dataOf(plan).warnings).toEqual([
      expect.stringMatching(/^Left out: VM 100 \(web01\): .*PVE_SCOPE/),
    ]);
  });

  test('more guests than the limit are a plan only where that is said', async () => {
    bench = await openBench('full');
    const args = { action: 'snapshot', vmids: 'all', snapname: 'one' };
    const plan = dataOf(await bench.call(tool, { ...args, limit: 5 }));
    expect([plan.blocked, plan.apply]).toEqual([[expect.objectContaining({ by: 'too many' })], undefined]);
    expect(errorOf(await bench.call(tool, { ...args, limit: 5, apply: true })).code).toBe('conflict');
    expect(writes(bench)).toEqual([]);
  });

  test.each([
    ['no guests', { action: 'start' }, 'invalid_arguments'],
    ['guests that are not there', { action: 'start', pool: 'nowhere' }, 'not_found'],
    ['no name of the snapshot', { action: 'snapshot', vmids: '100' }, 'invalid_arguments'],
    ['a bad name of it', { action: 'snapshot', vmids: '100', snapname: '1 2' }, 'invalid_arguments'],
    ['a target that is not there', { action: 'migrate', vmids: '100', target: 'pve9' }, 'not_found'],
    ['an action that is none', { action: 'delete', vmids: '100' }, 'invalid_arguments'],
  ])('%s is refused', async (_, args, code) => {
    bench = await openBench('full');
    expect(errorOf(await bench.call(tool, args)).code).toBe(code);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dialogue, Reply } from '../../../src/tools/index.js';
import { type Bench, clientOf, errorOf, openBench } from '../kit.js';

let bench: Bench;
let time = 0;
beforeEach(async () => {
  time = Date.UTC(2026, 0, 1);
  bench = await openBench('full', undefined, {}, { now: () => time });
});
afterEach(() => bench.close());

const stop = { vmid: 100 };

/** Asks for a call that has to be confirmed, and gives the token. */
async function tokenFor(tool: string, args: Readonly<Record<string, unknown>>): Promise<string> {
  const error = errorOf(await bench.call(tool, args));
  expect(error.code).toBe('confirmation_required');
  return String(error.context.confirm);
}

/** What was sent that is no read. */
function writes(): string[] {
  return bench.sent().filter((line) => !line.startsWith('GET '));
}

/** A refusal's reason, and that nothing went out. */
async function refusedBecause(tool: string, args: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { code, context } = errorOf(await bench.call(tool, args));
  expect([code, writes()]).toEqual(['confirmation_refused', []]);
  return context.reason;
}

describe('a token', () => {
  test('comes with what the call will do, and lets the same call through once', async () => {
    const error = errorOf(await bench.call('stop_vm', stop));
    expect(error).toMatchObject({
      code: 'confirmation_required',
      retryable: true,
      context: { name: 'web01', status: 'running', node: 'pve1', vmid: 100 },
      suggestions: [{ tool: 'stop_vm', arguments: { vmid: 100 } }],
    });
    expect(error.message).toMatch(/Not done yet.*VM 100 \(web01\) on pve1/);
    expect(writes()).toEqual([]);
    const confirm = String(error.context.confirm);
    expect(await bench.call('stop_vm', { ...stop, confirm })).toMatchObject({ ok: true });
    expect(writes()).toEqual(['POST /nodes/pve1/qemu/100/status/stop']);
  });

  test('is asked for whatever way the call takes: alias, gateway, a parameter that raises it', async () => {
    expect(await tokenFor('stop_container', { container_id: 200 })).not.toBe('');
    const operation = 'POST /nodes/pve1/qemu/100/status/stop';
    expect(await tokenFor('call_operation', { operation })).not.toBe('');
    const purge = { operation: 'PUT /nodes/pve1/qemu/100/config', params: { delete: 'net0' } };
    expect(await tokenFor('call_operation', purge)).not.toBe('');
    expect(writes()).toEqual([]);
  });

  test('replayed', async () => {
    const confirm = await tokenFor('stop_vm', stop);
    await bench.call('stop_vm', { ...stop, confirm });
    writes();
    expect(await refusedBecause('stop_vm', { ...stop, confirm })).toBe('used');
  });

  test('expired', async () => {
    const confirm = await tokenFor('stop_vm', stop);
    time += 5 * 60_000 + 1;
    expect(await refusedBecause('stop_vm', { ...stop, confirm })).toBe('expired');
  });

  test('altered', async () => {
    const confirm = await tokenFor('stop_vm', stop);
    expect(await refusedBecause('stop_vm', { ...stop, confirm: `${confirm.slice(0, -1)}_` })).toBe('unknown');
    expect(await refusedBecause('stop_vm', { ...stop, confirm: 'yes' })).toBe('unknown');
  });

  test.each([
    ['another target', 'stop_vm', { vmid: 101 }],
    ['other parameters', 'stop_vm', { vmid: 100, 'overrule-shutdown': true }],
    ['another call', 'set_guest_protection', { vmid: 100, protection: false }],
  ])('for %s', async (_, tool, args) => {
    const confirm = await tokenFor('stop_vm', stop);
    expect(await refusedBecause(tool, { ...args, confirm })).toBe('other');
  });

  test('after the guest changed', async () => {
    const confirm = await tokenFor('stop_vm', stop);
    const owner = clientOf(bench);
    await owner.nodes('pve1').qemu(100).config.put({ description: 'now in production' });
    await owner.close();
    bench.sent();
    expect(await refusedBecause('stop_vm', { ...stop, confirm })).toBe('changed');
  });

  test('two at once: one goes through', async () => {
    const confirm = await tokenFor('stop_vm', stop);
    const results = await Promise.all([1, 2].map(() => bench.call('stop_vm', { ...stop, confirm })));
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(writes()).toHaveLength(1);
  });
});

describe('a person', () => {
  const silent: Dialogue = { replies: {}, state: undefined };
  const reply = (values: Reply['values'], state: unknown, action: Reply['action'] = 'accept'): Dialogue => ({
    replies: { confirm: { action, values } },
    state,
  });

  /** Asks, and gives what the call wants to remember. */
  async function ask(): Promise<unknown> {
    const result = await bench.call('stop_vm', stop, silent);
    expect(result).toMatchObject({
      ok: 'ask',
      questions: {
        confirm: { fields: { name: { type: 'string', title: 'Type web01 to confirm' } }, required: ['name'] },
      },
    });
    return result.ok === 'ask' ? result.state : undefined;
  }

  test('is asked, and types the name of the guest', async () => {
    const state = await ask();
    expect(writes()).toEqual([]);
    expect(await bench.call('stop_vm', stop, reply({ name: 'web01' }, state))).toMatchObject({ ok: true });
    expect(writes()).toEqual(['POST /nodes/pve1/qemu/100/status/stop']);
    expect(errorOf(await bench.call('stop_vm', stop, reply({ name: 'web01' }, state))).context.reason).toBe(
      'used',
    );
    expect(writes()).toEqual([]);
  });

  test.each<[string, Reply['values'], Reply['action'], RegExp]>([
    ['types something else', { name: 'web02' }, 'accept', /'web01' had to be typed/],
    ['types nothing', {}, 'accept', /'web01' had to be typed/],
    ['declines', {}, 'decline', /the user declined/],
    ['turns away', {}, 'cancel', /the user declined/],
  ])('%s', async (_, values, action, message) => {
    const state = await ask();
    const error = errorOf(await bench.call('stop_vm', stop, reply(values, state, action)));
    expect(error).toMatchObject({ code: 'confirmation_refused', message: expect.stringMatching(message) });
    expect(writes()).toEqual([]);
  });

  test('a reply without what was asked counts for nothing', async () => {
    const error = errorOf(await bench.call('stop_vm', stop, reply({ name: 'web01' }, 'made-up')));
    expect([error.code, error.context.reason, writes()]).toEqual(['confirmation_refused', 'unknown', []]);
  });

  test('where only a person counts, a caller that can not ask is refused, token or not', async () => {
    await bench.close();
    bench = await openBench('full', undefined, { confirmBy: 'user' });
    for (const args of [stop, { ...stop, confirm: 'abc' }]) {
      const error = errorOf(await bench.call('stop_vm', args));
      expect([error.code, error.context.confirm]).toEqual(['confirmation_required', undefined]);
      expect(error.message).toMatch(/PVE_CONFIRM_BY=user/);
    }
    expect(writes()).toEqual([]);
  });
});

test("what asks is the owner's to set", async () => {
  await bench.close();
  bench = await openBench('full', undefined, { confirm: 'change' });
  await tokenFor('update_vm_config', { vmid: 100, cores: 1 });
  expect(await bench.call('start_vm', { vmid: 108 })).toMatchObject({ ok: true });
});

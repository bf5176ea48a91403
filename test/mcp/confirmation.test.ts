import { afterEach, describe, expect, test } from 'vitest';
import { CONFIRM_TIME } from '../../src/tools/safety/confirmations.js';
import {
  type Answer,
  type Elicitation,
  eras,
  type Form,
  openPair,
  type Pair,
  type PairOptions,
} from './pair.js';

let pair: Pair;
afterEach(() => pair.close());

/** What reached the cluster since the last question and is no read. */
function writes(): string[] {
  return pair.bench.sent().filter((line) => !line.startsWith('GET '));
}

const typed = (name: string): Answer => ({ action: 'accept', content: { name } });

/** What a call's failure says to a program. */
interface Refusal {
  readonly code: string;
  readonly context: { readonly reason?: string; readonly confirm?: string };
}

function refusalIn(data: unknown): Refusal {
  return (data as { error: Refusal }).error;
}

const stopping = ['POST /nodes/pve1/qemu/100/status/stop'];

describe.each(eras)('%s', (era) => {
  test('the person is asked with what will happen, and the typed name lets it through', async () => {
    const forms: Form[] = [];
    pair = await openPair(era, {
      person: (form) => {
        forms.push(form);
        return typed('web01');
      },
    });
    const done = await pair.call('stop_vm', { vmid: 100 });
    expect({ ...done, writes: writes() }).toMatchObject({
      isError: false,
      data: { vmid: 100, state: 'ended' },
      writes: stopping,
    });
    expect(forms).toMatchObject([
      {
        fields: ['name'],
        message: expect.stringMatching(/VM 100 \(web01\) on pve1 \(destroy\)[\s\S]*running/),
      },
    ]);
  });

  test.each<[string, Answer, string | undefined]>([
    ['declines', { action: 'decline' }, 'declined'],
    ['closes the form', { action: 'cancel' }, 'declined'],
    ['types another name', typed('web02'), undefined],
    ['types nothing', { action: 'accept', content: {} }, undefined],
  ])('the person %s: nothing is sent', async (_, answer, reason) => {
    pair = await openPair(era, { person: () => answer });
    const { isError, data } = await pair.call('stop_vm', { vmid: 100 });
    expect([isError, refusalIn(data).code, refusalIn(data).context.reason, writes()]).toEqual([
      true,
      'confirmation_refused',
      reason,
      [],
    ]);
  });

  test('an answer that comes late does not count', async () => {
    let time = Date.UTC(2026, 0, 1);
    pair = await openPair(era, {
      now: () => time,
      person: () => {
        time += CONFIRM_TIME + 1;
        return typed('web01');
      },
    });
    const { data } = await pair.call('stop_vm', { vmid: 100 });
    expect([refusalIn(data).context.reason, writes()]).toEqual(['expired', []]);
  });

  test('a target that changed while the person was reading voids the answer', async () => {
    pair = await openPair(era, {
      person: async () => {
        await pair.bench.call('update_vm_config', { vmid: 100, tags: 'changed' });
        return typed('web01');
      },
    });
    const { data } = await pair.call('stop_vm', { vmid: 100 });
    expect([refusalIn(data).context.reason, writes()]).toEqual([
      'changed',
      ['POST /nodes/pve1/qemu/100/config'],
    ]);
  });

  test('two questions at once keep their own answers', async () => {
    let both: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      both = resolve;
    });
    let count = 0;
    pair = await openPair(era, {
      person: async ({ message }) => {
        count += 1;
        if (count === 2) both();
        await asked;
        return message.includes('web01') ? typed('web01') : { action: 'decline' };
      },
    });
    const [first, second] = await Promise.all([
      pair.call('stop_vm', { vmid: 100 }),
      pair.call('stop_vm', { vmid: 101 }),
    ]);
    expect([first.isError, refusalIn(second.data).context.reason, writes()]).toEqual([
      false,
      'declined',
      stopping,
    ]);
  });

  test('a client that can not ask gets the preview and a token, which works once', async () => {
    pair = await openPair(era);
    const shown = await pair.call('stop_vm', { vmid: 100 });
    const { code, context } = refusalIn(shown.data);
    expect([shown.isError, code, writes()]).toEqual([true, 'confirmation_required', []]);
    const confirmed = { vmid: 100, confirm: context.confirm };
    expect(await pair.call('stop_vm', confirmed)).toMatchObject({ isError: false });
    expect(writes()).toEqual(stopping);
    const replayed = await pair.call('stop_vm', confirmed);
    expect([refusalIn(replayed.data).context.reason, writes()]).toEqual(['used', []]);
  });

  test.each<[Elicitation, boolean]>([
    [{}, true],
    [{ form: {} }, true],
    [{ form: {}, url: {} }, true],
    [{ url: {} }, false],
  ])('a client that says elicitation: %j: is it asked with a form? %j', async (elicitation, isAsked) => {
    let forms = 0;
    pair = await openPair(era, {
      elicitation,
      person: () => {
        forms += 1;
        return typed('web01');
      },
    });
    const { isError, data } = await pair.call('stop_vm', { vmid: 100 });
    expect([isError, forms, writes()]).toEqual(isAsked ? [false, 1, stopping] : [true, 0, []]);
    if (!isAsked)
      expect(refusalIn(data)).toMatchObject({
        code: 'confirmation_required',
        context: { confirm: expect.any(String) },
      });
  });

  test('PVE_CONFIRM_BY=user: without a person nothing goes, with one it does', async () => {
    const userOnly: PairOptions = { safety: { confirmBy: 'user' } };
    pair = await openPair(era, userOnly);
    const refused = await pair.call('stop_vm', { vmid: 100 });
    expect([refusalIn(refused.data), writes()]).toMatchObject([{ code: 'confirmation_required' }, []]);
    expect(refusalIn(refused.data).context.confirm).toBeUndefined();
    await pair.close();
    pair = await openPair(era, { ...userOnly, person: () => typed('web01') });
    expect(await pair.call('stop_vm', { vmid: 100 })).toMatchObject({ isError: false });
  });

  test('a token in the call is no consent where the person can be asked', async () => {
    pair = await openPair(era, { person: () => ({ action: 'decline' }) });
    const shown = await pair.bench.call('stop_vm', { vmid: 100 });
    const { confirm } = shown.ok === false ? shown.error.context : {};
    const { data } = await pair.call('stop_vm', { vmid: 100, confirm });
    expect([typeof confirm, refusalIn(data).context.reason, writes()]).toEqual(['string', 'declined', []]);
  });
});

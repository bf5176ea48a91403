import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { openAuditLog } from '../../../src/tools/audit/index.js';
import { linesOf, newFile } from '../audit/kit.js';
import { type Bench, errorOf, openBench } from '../kit.js';
import { callAsking, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

/** A bench with a log, and what is in it. */
async function withLog(): Promise<() => Promise<unknown[]>> {
  const file = await newFile();
  bench = await openBench('full', undefined, {
    confirm: 'destroy',
    audit: (principal) => openAuditLog({ file, face: 'test', principal }),
  });
  return async () => {
    const lines = existsSync(file) ? await linesOf(file) : [];
    return lines.map((line) => {
      const { kind, tool, operation, rule } = JSON.parse(line);
      return { kind, tool, operation, rule };
    });
  };
}

const job = { vmid: 'staging', snapname: 'before-upgrade' };
const refused = {
  kind: 'refused',
  tool: 'bulk_guest_action',
  operation: 'DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}',
  rule: 'confirmation_refused',
};
const args = { action: 'delete_snapshot', vmids: job.vmid, snapname: job.snapname, apply: true };

describe('a plan that nobody consented to', () => {
  test('is written down where the person declines', async () => {
    const log = await withLog();
    const { result } = await callAsking(bench, 'bulk_guest_action', args, {});
    expect(errorOf(result).code).toBe('confirmation_refused');
    expect(await log()).toEqual([refused]);
    expect(writes(bench)).toEqual([]);
  });

  test('is written down where the token is of another plan, and not where it was only shown', async () => {
    const log = await withLog();
    const shown = errorOf(await bench.call('bulk_guest_action', args));
    expect([shown.code, await log()]).toEqual(['confirmation_required', []]);
    const other = { ...args, confirm: 'x'.repeat(24) };
    expect(errorOf(await bench.call('bulk_guest_action', other)).code).toBe('confirmation_refused');
    expect(await log()).toEqual([refused]);
  });
});

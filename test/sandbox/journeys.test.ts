import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataOf, field, type Lab, startLab } from './support.js';

/** One row of a recorded journey: a call with its answer, or what became of the task that the call before started. */
interface Row {
  readonly as: string;
  readonly method?: string;
  readonly path: string;
  readonly params?: Record<string, unknown>;
  readonly status: number;
  readonly reason: string;
  readonly answer: unknown;
  readonly note?: string;
  readonly final?: { readonly exitstatus: string };
  readonly log?: readonly string[];
}

const folder = new URL('../recordings/journeys/', import.meta.url);

/** What identifies a row of a listing, as the order of listings is arbitrary. */
const KEYS = [
  'id',
  'key',
  'userid',
  'groupid',
  'roleid',
  'storage',
  'iface',
  'service',
  'volid',
  'name',
  'tokenid',
];

function byKey(a: unknown, b: unknown): number {
  const key = KEYS.find((name) => field(a, name) !== undefined) ?? '';
  return String(field(a, key)) < String(field(b, key)) ? -1 : 1;
}

/** The keys and types of an answer, values left out. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.toSorted(byKey).map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, shapeOf(item)]));
}

/** Calls whose answers are lists of the recorded machine's hardware and packages, or of what ran before. */
const HARDWARE = /certificates\/info|apt\/versions|capabilities\/qemu|rrddata|cluster\/log/;

async function checkTask(lab: Lab, upid: unknown, row: Row): Promise<void> {
  lab.sandbox.clock.settle();
  const path = `/nodes/pve/tasks/${encodeURIComponent(String(upid))}`;
  const status = await lab.data('GET', `${path}/status`);
  const log = await lab.data('GET', `${path}/log`, { limit: 0 });
  const last = Array.isArray(log) ? field(log.at(-1), 't') : undefined;
  expect([field(status, 'exitstatus'), last]).toEqual([row.final?.exitstatus, row.log?.at(-1)]);
}

describe.each(readdirSync(folder))('%s', (file) => {
  it('goes as it was recorded', async () => {
    const rows: readonly Row[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const lab = await startLab();
    let upid: unknown;
    for (const row of rows) {
      if (row.note === 'task') await checkTask(lab, upid, row);
      if (row.method === undefined || HARDWARE.test(row.path)) continue;
      const answer = await lab.call(row.as, row.method, row.path, { params: row.params ?? {} });
      const title = `${row.as} ${row.method} ${row.path} ${JSON.stringify(row.params ?? {})}`;
      expect([title, answer.status, answer.reason]).toEqual([title, row.status, row.reason]);
      expect([title, shapeOf(answer.body)]).toEqual([title, shapeOf(row.answer)]);
      upid = dataOf(answer);
    }
    await lab.close();
  });
});

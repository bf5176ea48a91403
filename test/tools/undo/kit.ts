import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, type PveClient } from '../../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { type AuditLog, openAuditLog } from '../../../src/tools/audit/index.js';
import { loadTables, type Tables } from '../../../src/tools/tables.js';
import { planUndo, prepareUndo, type UndoPlan, type UndoRecord } from '../../../src/tools/undo/index.js';

/** A call: operation and parameters. */
export type Step = readonly [string, Readonly<Record<string, unknown>>?];

/** A cluster, a client of it and an audit log, used as the pipeline uses them. */
export interface UndoBench {
  readonly sandbox: Sandbox;
  readonly file: string;
  readonly log: AuditLog;
  /** Makes a call, and lets its task come to its end. */
  call(step: Step): Promise<unknown>;
  /** Starts a task, and leaves it running; gives its UPID. */
  start(step: Step): Promise<string>;
  /** Makes a change with its lines in the log; gives its number and the way back as it stands there. */
  change(step: Step, undoes?: number): Promise<{ readonly seq: number; readonly undo: UndoRecord }>;
  plan(seq: number, where?: { readonly cluster: string }): Promise<UndoPlan>;
  /** Takes a change back, each call with its lines in the log. */
  undo(seq: number): Promise<void>;
  close(): Promise<void>;
}

export async function openUndoBench(): Promise<UndoBench> {
  const sandbox = await startSandbox({ clock: 'manual' });
  const client: PveClient = createClient({
    host: sandbox.url,
    token: sandbox.tokens.root ?? '',
    tls: { fingerprint: sandbox.fingerprint },
  });
  const folder = await mkdtemp(join(tmpdir(), 'pvekit-undo-'));
  const file = join(folder, 'audit.jsonl');
  const log = await openAuditLog({ file, face: 'test', principal: 'root@pam!demo' });
  const tables: Tables = await loadTables();
  const read = (operation: string, params: Readonly<Record<string, unknown>>) => call([operation, params]);
  const call: UndoBench['call'] = async ([operation, params = {}]) => {
    const answer = client.invoke(operation, params);
    if (!('started' in answer)) return answer;
    const upid = await answer.started;
    sandbox.clock.settle();
    const { exitstatus } = upid === null ? { exitstatus: 'OK' } : await answer.status();
    if (exitstatus !== 'OK') throw new Error(`${operation}: ${exitstatus}`);
    return upid;
  };
  const start: UndoBench['start'] = async ([operation, params = {}]) => {
    const answer = client.invoke(operation, params);
    return 'started' in answer ? String(await answer.started) : '';
  };
  const change: UndoBench['change'] = async ([operation, params = {}], undoes) => {
    const draft = await prepareUndo({ operation, params }, read, tables);
    const facts = { tool: 'call_operation', operation, params, risk: 'change', rule: 'test' } as const;
    const more = undoes === undefined ? {} : { undoes };
    const pending = await log.begin({ ...facts, undo: draft.record, ...more });
    const answer = await call([operation, params]);
    const undo = await draft.finish(answer);
    await pending.complete({ state: 'done', undo });
    return { seq: pending.seq, undo };
  };
  const plan: UndoBench['plan'] = (seq, where) => planUndo({ ...log, ...where }, seq, read, tables);
  return {
    sandbox,
    file,
    log,
    call,
    start,
    change,
    plan,
    async undo(seq) {
      for (const { operation, params } of (await plan(seq)).calls) await change([operation, params], seq);
    },
    async close() {
      await client.close();
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}

const moving = ['digest', 'pid', 'uptime', 'cpu', 'mem', 'diskread', 'diskwrite', 'netin', 'netout'];

/** A state without what every change alters and, but for rules, without the order in which PVE lists. */
export function bare(state: unknown, but: readonly string[] = []): unknown {
  if (Array.isArray(state)) return sorted(state.map((one) => bare(one, but)));
  if (typeof state !== 'object' || state === null) return state;
  const entries = Object.entries(state).filter(([name]) => !moving.includes(name) && !but.includes(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, bare(value, but)]));
}

function sorted(list: readonly unknown[]): unknown[] {
  const texts = new Map(list.map((one) => [one, JSON.stringify(one)]));
  return [...list].sort((a, b) => ((texts.get(a) ?? '') < (texts.get(b) ?? '') ? -1 : 1));
}

/** A change, and what must be as before once it is taken back. */
export interface Case {
  readonly name: string;
  /** Made before, without being recorded. */
  readonly before?: readonly Step[];
  readonly change: Step;
  /** What must be again as it was. */
  readonly watch: readonly Step[];
  readonly kind: string;
  readonly lost?: readonly string[];
  /** Fields that may differ. */
  readonly but?: readonly string[];
}

/** Makes each change in one cluster, takes it back, and looks whether everything is again as it was. */
export function provesUndo(what: string, cases: readonly Case[]): void {
  describe(`${what}: a change that is taken back leaves everything as it was`, () => {
    let bench: UndoBench;
    beforeAll(async () => {
      bench = await openUndoBench();
    });
    afterAll(() => bench.close());

    test.each(cases)('$name', async ({ before = [], change, watch, kind, lost, but = [] }) => {
      for (const step of before) await bench.call(step);
      // What is not there is a state too.
      const look = (step: Step) => bench.call(step).then((state) => bare(state, but), String);
      const looks = () => Promise.all(watch.map(look));
      const were = await looks();
      const { seq, undo } = await bench.change(change);
      expect({ kind: undo.kind, lost: undo.lost }).toEqual({ kind, lost });
      const became = await looks();
      if (watch.length > 0) expect(became).not.toEqual(were);
      await bench.undo(seq);
      expect(await looks()).toEqual(were);
    });
  });
}

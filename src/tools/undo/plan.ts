import { isPlain } from '../../domain/plain.js';
import { parseUpid } from '../../domain/upid.js';
import { type Change, readChanges } from '../audit/changes.js';
import type { AuditLog } from '../audit/log.js';
import { ToolFault } from '../result.js';
import type { Tables } from '../tables.js';
import type { Expectation, UndoCall, UndoRecord } from './record.js';
import { digestOf, fingerprint, isSame, type Read, stateAt } from './state.js';

/** What takes a change back now. Each call goes through the same gates as any other. */
export interface UndoPlan {
  readonly change: Change;
  /** In order; the next one only when the one before has ended well. */
  readonly calls: readonly UndoCall[];
  /** What does not come back with it. */
  readonly lost: readonly string[];
}

/**
 * Finds the calls that take a change back, and makes sure that they still fit: the state is as the change left it.
 * Nothing is sent but reads; a digest goes along where PVE takes one, so that nothing can come in between.
 *
 * @throws ToolFault `not_found` for no such change; `unsupported` where there is no way back; `conflict` where the log was
 *   altered, the change did not end well, was taken back already, or the state is another one by now
 * @throws AuditError where the log can't be read
 */
export async function planUndo(
  { file, cluster }: Pick<AuditLog, 'file' | 'cluster'>,
  seq: number,
  read: Read,
  tables: Tables,
): Promise<UndoPlan> {
  const { changes, broken } = await readChanges(file);
  if (broken !== undefined) {
    throw refusal(seq, `the audit log can't be trusted: line ${broken.line} is bad: ${broken.reason}`);
  }
  const change = changes.find((one) => one.seq === seq);
  if (change === undefined) throw noSuchChange(seq, changes);
  if (change.cluster !== cluster) throw refusal(seq, `it was made in ${nameOf(change)}`);
  const record = wayOf(change);
  assertNotUndone(change, record);
  await assertEnded(change, record, read);
  const digest = await assertExpected(seq, record.expect, read);
  return { change, calls: withDigest(record.calls, digest, tables), lost: record.lost ?? [] };
}

function nameOf({ cluster }: Change): string {
  return cluster === undefined ? 'another cluster' : `the cluster '${cluster}'`;
}

function noSuchChange(seq: number, changes: readonly Change[]): ToolFault {
  const last = changes.at(-1)?.seq;
  const hint = last === undefined ? 'There is none yet.' : `The newest is ${last}.`;
  return new ToolFault('not_found', `There is no change ${seq} in the audit log. ${hint}`, {
    suggestions: [{ tool: 'list_changes', arguments: {}, why: 'lists the changes with their numbers' }],
  });
}

function wayOf({ seq, undo }: Change): UndoRecord {
  if (undo !== undefined && undo.calls.length > 0) return undo;
  const why = undo?.why ?? 'no way back was recorded.';
  const net = undo?.net === undefined ? '' : ` Before the next such call, make a ${undo.net} first.`;
  throw new ToolFault('unsupported', `Change ${seq} can't be taken back: ${why}${net}`);
}

function refusal(seq: number, why: string, calls: readonly UndoCall[] = []): ToolFault {
  return new ToolFault('conflict', `Change ${seq} is not taken back: ${why}. Nothing was sent.`, {
    context: calls.length === 0 ? {} : { calls },
  });
}

function assertNotUndone({ seq, undoneBy }: Change, { calls }: UndoRecord): void {
  if (undoneBy.length === 0) return;
  const by = undoneBy.join(', ');
  if (undoneBy.length >= calls.length) throw refusal(seq, `that was done already, by change ${by}`);
  const left = calls.slice(undoneBy.length);
  throw refusal(
    seq,
    `that was done in part, by change ${by}; the calls that are left are in the context`,
    left,
  );
}

/** A change whose task was left running must have ended well by now. */
async function assertEnded(
  { seq, outcome, upid, error }: Change,
  { calls }: UndoRecord,
  read: Read,
): Promise<void> {
  if (outcome === 'failed') throw refusal(seq, `it failed itself (${error ?? 'for a reason not told'})`);
  if (outcome === 'unknown') {
    const why =
      'its outcome is not known: see how things stand, then make the calls in the context by yourself';
    throw refusal(seq, why, calls);
  }
  if (outcome === 'done' || upid === undefined) return;
  const node = parseUpid(upid)?.node;
  const status = await read('GET /nodes/{node}/tasks/{upid}/status', { node, upid });
  if (!isPlain(status) || status.status !== 'stopped')
    throw refusal(seq, 'its task is still running: wait for its end');
  const exit = String(status.exitstatus ?? '');
  if (exit !== 'OK' && !exit.startsWith('WARNINGS')) throw refusal(seq, 'its task failed');
}

/** The digest of the state that was looked at, where it has one. */
async function assertExpected(
  seq: number,
  expect: Expectation | undefined,
  read: Read,
): Promise<string | undefined> {
  if (expect === undefined) return undefined;
  const state = await stateAt(expect, read);
  const changed = differenceOf(expect, state);
  if (changed !== undefined) throw refusal(seq, changed);
  return expect.absent === true ? undefined : digestOf(state);
}

function differenceOf({ absent, state: left, fields = {} }: Expectation, state: unknown): string | undefined {
  if (absent === true) return state === undefined ? undefined : 'what it deleted is there again';
  if (state === undefined) return 'what it changed is not there any more';
  if (left !== undefined) return fingerprint(state) === left ? undefined : 'it was changed again since';
  const others = Object.keys(fields).filter(
    (name) => !isSame(isPlain(state) ? state[name] : undefined, fields[name]),
  );
  if (others.length === 0) return undefined;
  return `${others.join(', ')} ${others.length === 1 ? 'was' : 'were'} changed again since`;
}

/** PVE refuses the first call where the state is another one than that which was looked at. */
function withDigest(
  calls: readonly UndoCall[],
  digest: string | undefined,
  tables: Tables,
): readonly UndoCall[] {
  const [first, ...rest] = calls;
  if (first === undefined || digest === undefined) return calls;
  if (!Object.hasOwn(tables.inputsOf(first.operation), 'digest')) return calls;
  return [{ ...first, params: { ...first.params, digest } }, ...rest];
}
